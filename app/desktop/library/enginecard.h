#pragma once

#include "app/desktop/library/verdictmodel.h"
#include "app/desktop/shell/desk.h"
#include "app/desktop/widgets/card.h"

class QComboBox;
class QPlainTextEdit;
class QRadioButton;
class QTableView;

namespace desktop {

class TextLabel;

/// What the engine says of itself, and a bench to try texts on.
class EngineCard : public Card {
    Q_OBJECT

public:
    explicit EngineCard(Desk &desk, QWidget *parent = nullptr);

    /// Counts the rulings and lists the steps anew.
    void refresh();

private:
    void createBench();
    void createChoices(QVBoxLayout *bench);
    [[nodiscard]] int firstOfSales() const;
    void showReport();
    void showSteps();
    void tryText();
    [[nodiscard]] const drills::Step *step() const;

    Desk &m_desk;
    VerdictModel m_verdicts;
    TextLabel *m_agreement;
    TextLabel *m_figures;
    TextLabel *m_disputed;
    QComboBox *m_process = nullptr;
    QComboBox *m_step = nullptr;
    QRadioButton *m_isTurn = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QTableView *m_table = nullptr;
};

} // namespace desktop
