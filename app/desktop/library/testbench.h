#pragma once

#include "app/desktop/library/verdictmodel.h"
#include "app/desktop/shell/desk.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;
class QRadioButton;
class QTableView;
class QVBoxLayout;

namespace desktop {

/// Tries a text on the engine, and teaches it what it got wrong.
class TestBench : public QWidget {
    Q_OBJECT

public:
    explicit TestBench(Desk &desk, QWidget *parent = nullptr);

    /// Lists the steps anew.
    void refresh();

private:
    void createChoices(QVBoxLayout *column);
    void createText(QVBoxLayout *column);
    void createTeaching(QVBoxLayout *column);
    [[nodiscard]] int firstOfSales() const;
    void showSteps();
    void tryText();
    void showTeaching();
    void teach(drills::WordingKind kind);
    [[nodiscard]] const drills::Step *step() const;

    Desk &m_desk;
    VerdictModel m_verdicts;
    /// What was tried: the text may have been changed since.
    QString m_tried;
    std::vector<drills::CriterionId> m_criteria;
    QComboBox *m_process = nullptr;
    QComboBox *m_step = nullptr;
    QRadioButton *m_isTurn = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QTableView *m_table = nullptr;
    QWidget *m_teaching = nullptr;
};

} // namespace desktop
