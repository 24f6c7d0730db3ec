#pragma once

#include "app/desktop/shell/desk.h"
#include "app/desktop/widgets/card.h"
#include "app/training/enginereport.h"

class QVBoxLayout;

namespace desktop {

class TestBench;
class TextLabel;

/// What the engine says of itself, process by process, and a bench to try texts on.
class EngineCard : public Card {
    Q_OBJECT

public:
    explicit EngineCard(Desk &desk, QWidget *parent = nullptr);

    /// Counts the rulings and lists the steps anew.
    void refresh();

private:
    void showReport();
    void showProcesses(const std::vector<training::ProcessRulings> &processes);
    [[nodiscard]] static QString stateOf(const training::ProcessRulings &process);

    Desk &m_desk;
    TextLabel *m_agreement;
    TextLabel *m_figures;
    TextLabel *m_disputed;
    QVBoxLayout *m_processes;
    TestBench *m_bench;
};

} // namespace desktop
