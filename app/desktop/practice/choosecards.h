#pragma once

#include "app/desktop/practice/choicearea.h"
#include "app/desktop/shell/desk.h"
#include "drills/model/card.h"
#include "drills/model/event.h"
#include "drills/process/process.h"

#include <optional>
#include <vector>

class QComboBox;
class QRadioButton;

namespace desktop {

class ActionButton;
class TextLabel;

/// Chooses what is practised by heart: process, kind of drill and steps.
class ChooseCards : public ChoiceArea {
    Q_OBJECT

public:
    explicit ChooseCards(Desk &desk, QWidget *parent = nullptr);

    /// Brings the choices up to date; what was chosen stays where it can.
    void refresh();
    void takeFocus();

signals:
    void recitalAsked(const drills::ProcessId &process, drills::PromptShape shape);
    /// At least one.
    void cardsAsked(const std::vector<drills::Card> &cards);

protected:
    /// Enter starts, wherever in the form it is pressed.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createForm();
    void createWay();
    void createActions();
    void showSteps();
    void showChoice();
    void start();
    /// The one of the person's role.
    [[nodiscard]] QString ownProcess() const;
    [[nodiscard]] const drills::Process *process() const;
    /// Absent for a recital.
    [[nodiscard]] std::optional<drills::Facet> facet() const;
    [[nodiscard]] std::vector<drills::Card> cards() const;
    /// Why there is no card.
    [[nodiscard]] QString lacking() const;

    Desk &m_desk;
    QFormLayout *m_form = nullptr;
    QComboBox *m_process = nullptr;
    QComboBox *m_drill = nullptr;
    QComboBox *m_step = nullptr;
    QWidget *m_way = nullptr;
    QRadioButton *m_typed = nullptr;
    TextLabel *m_lacking = nullptr;
    ActionButton *m_start = nullptr;
    TextLabel *m_count = nullptr;
};

} // namespace desktop
