#pragma once

#include "drills/ledger/figures.h"
#include "drills/model/result.h"

#include <QDate>

#include <vector>

namespace storage {

class Database;

/// How a step went on one day, all attempts of one prompt shape together: counts only.
struct StepDayRow {
    QDate day;
    drills::ProcessId process;
    drills::StepId step;
    drills::PromptShape shape = drills::PromptShape::Converse;
    int tried = 0;
    int reached = 0;
    int late = 0;
    int partly = 0;
    int open = 0;
    int provisional = 0;
    int turns = 0;
    qint64 ownMs = 0;

    bool operator==(const StepDayRow &) const = default;
};

/// One day of practice.
struct DayRow {
    QDate day;
    /// Walks and stretches of them.
    int drills = 0;
    /// Cards and recitals.
    int recalls = 0;
    /// Own time in walks, and the time on cards.
    qint64 ownMs = 0;

    [[nodiscard]] bool isPractised() const { return drills > 0 || recalls > 0; }
    bool operator==(const DayRow &) const = default;
};

/// One walk's step, for "own time against target over the last walks".
struct StepHistoryRow {
    drills::AttemptId attempt;
    QDate day;
    drills::PromptShape shape = drills::PromptShape::Converse;
    drills::StepFigures figures;
};

/// Questions about how practice goes, answered from the roll-ups.
class ProgressStore {
public:
    explicit ProgressStore(Database &database);

    /// By day, then step; retries (attempts with an origin) are not in it.
    drills::Result<std::vector<StepDayRow>> stepDays(const drills::PersonId &person, QDate from, QDate to);
    /// Days with practice, oldest first.
    drills::Result<std::vector<DayRow>> days(const drills::PersonId &person, QDate from, QDate to);
    /// Newest first, at most `limit`.
    drills::Result<std::vector<StepHistoryRow>> stepHistory(const drills::PersonId &person,
                                                            const drills::ProcessId &process,
                                                            const drills::StepId &step, int limit);

private:
    Database &m_database;
};

} // namespace storage
