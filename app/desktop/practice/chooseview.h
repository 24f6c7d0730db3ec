#pragma once

#include "app/desktop/practice/choicearea.h"
#include "app/desktop/shell/desk.h"
#include "app/training/practicechoices.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QRadioButton;

namespace desktop {

class ActionButton;
class TextLabel;

/// Chooses a walk: process, prospect, lead, steps, and how it is answered.
class ChooseView : public ChoiceArea {
    Q_OBJECT

public:
    explicit ChooseView(Desk &desk, QWidget *parent = nullptr);

    /// Brings the choices up to date; what was chosen stays where it can.
    void refresh();
    void showTrouble(const QString &text);
    void takeFocus();

signals:
    void startAsked(const training::WalkRequest &request);
    void twoCallsAsked();

private:
    void createForm();
    void createWay(QFormLayout *form);
    void createActions();
    void showScenarios();
    void showSteps();
    void showTime();
    void showScenarioChoices();
    void start();
    /// The place of the first process that can be walked; 0 without any.
    [[nodiscard]] int firstWithProspect() const;
    [[nodiscard]] const training::ProcessChoice *process() const;
    [[nodiscard]] const training::ScenarioChoice *scenario() const;
    [[nodiscard]] std::vector<drills::StepId> steps() const;

    Desk &m_desk;
    training::PracticeChoices m_choices;
    QFormLayout *m_form = nullptr;
    QComboBox *m_process = nullptr;
    QWidget *m_scenarioField = nullptr;
    QVBoxLayout *m_scenarioColumn = nullptr;
    /// By the place of a scenario in the choices.
    QButtonGroup *m_scenarios = nullptr;
    QComboBox *m_lead = nullptr;
    QComboBox *m_extent = nullptr;
    QComboBox *m_from = nullptr;
    QRadioButton *m_typed = nullptr;
    QRadioButton *m_guided = nullptr;
    QCheckBox *m_clock = nullptr;
    TextLabel *m_trouble = nullptr;
    ActionButton *m_start = nullptr;
    TextLabel *m_time = nullptr;
    ActionButton *m_twoCalls = nullptr;
};

} // namespace desktop
