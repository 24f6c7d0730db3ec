#pragma once

#include "app/cli/terminal.h"
#include "app/cli/walkprinter.h"

namespace cli {

/// A walk for people to read.
class WalkTextPrinter : public WalkPrinter {
    Q_DECLARE_TR_FUNCTIONS(cli::WalkTextPrinter)

public:
    /// The library words the criteria.
    WalkTextPrinter(Terminal &terminal, const drills::Library &library) : m_terminal(terminal), m_library(library) {}

    void begin(const training::WalkSession &session) override;
    void print(const training::WalkSession &session) override;
    void notPlayed(int line) override;
    void scriptEnded(const training::WalkView &view) override;
    void ledger(const Ledger &ledger) override;

private:
    void event(const drills::Event &event, const training::WalkView &view);
    void prompted(const drills::Prompted &prompted, const training::WalkView &view);
    void answered(const drills::Event &event, const drills::Answered &answered);
    void graded(const drills::Grade &grade);
    void reacted(const drills::Reacted &reacted);
    void said(const std::vector<drills::ShownLine> &lines);
    void criteria(const QString &title, const std::vector<drills::CriterionId> &ids);

    Terminal &m_terminal;
    const drills::Library &m_library;
    size_t m_printed = 0;
    drills::StepId m_step;
    /// Who is spoken to.
    QString m_with;
    /// The last turn, whose words are the evidence.
    QString m_said;
};

} // namespace cli
