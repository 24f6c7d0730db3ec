#pragma once

#include "drills/model/recall.h"
#include "drills/model/result.h"

#include <vector>

namespace storage {

class Database;

/// How fast somebody types when nothing has to be recalled.
struct TypingPace {
    qint64 keystrokes = 0;
    std::chrono::milliseconds typing{0};

    bool operator==(const TypingPace &) const = default;
};

/// A result that was said by heart, with what saying it took.
struct SaidResult {
    QDate day;
    drills::ProcessId process;
    drills::StepId step;
    bool isRight = false;
    std::chrono::milliseconds think{0};
    std::chrono::milliseconds typing{0};
    qint64 keystrokes = 0;

    bool operator==(const SaidResult &) const = default;
};

/// What people recalled, answer by answer.
class ReviewStore {
public:
    explicit ReviewStore(Database &database);

    /// All that stand, in the order they arrived here. Errors: those of the store; the same for all.
    drills::Result<std::vector<drills::Review>> of(const drills::PersonId &person);
    /// Of typed turns in walks.
    drills::Result<TypingPace> pace(const drills::PersonId &person);
    /// Typed results since `from`.
    drills::Result<std::vector<SaidResult>> saidResults(const drills::PersonId &person, QDate from);
    /// What the attempt recalled counts no more. Errors also: NotFound for an attempt that is not the person's.
    drills::Result<void> takeBack(const drills::PersonId &person, const drills::AttemptId &attempt);

private:
    Database &m_database;
};

} // namespace storage
