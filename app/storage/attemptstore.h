#pragma once

#include "drills/ledger/figures.h"
#include "drills/model/attempt.h"
#include "drills/model/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace storage {

class Database;

/// What was typed and not sent yet, with the clock at that moment.
struct Draft {
    QString text;
    drills::Milliseconds at{0};
    /// When the person's own time of the turn began; ahead of `at` while the lines are being read.
    drills::Milliseconds turnStart{0};
    /// Absent while no key was pressed.
    std::optional<drills::Milliseconds> firstKey;

    bool operator==(const Draft &) const = default;
};

/// One line of a list of attempts.
struct AttemptRow {
    drills::AttemptId id;
    drills::PersonId person;
    qint64 begunUtcMs = 0;
    QDate day;
    drills::Begun begun;
    /// Absent while it goes on.
    std::optional<drills::AttemptFigures> figures;
};

/// Attempts: begun, appended to turn by turn, ended. Every call is one transaction; what returns without error is on
/// the disk.
class AttemptStore {
public:
    explicit AttemptStore(Database &database);

    /// Chains the first events (Begun first) and returns the id of the new attempt, begun now.
    /// Errors: StoreReadOnly, StoreFull, StoreFailed (the same for all that write).
    drills::Result<drills::Attempt> begin(const drills::PersonId &person, std::vector<drills::Event> events);
    /// Chains further events of one turn; clears the draft, which only a pause or a hint leaves as it is.
    drills::Result<void> append(const drills::AttemptId &attempt, const std::vector<drills::Event> &events);
    /// The same for the last events (Ended last), with the figures for the tables.
    drills::Result<void> end(const drills::AttemptId &attempt, const std::vector<drills::Event> &events,
                             const drills::AttemptFigures &figures);

    drills::Result<drills::Attempt> load(const drills::AttemptId &attempt);
    /// The person's walks, newest first, ended and unfinished, at most `limit`.
    drills::Result<std::vector<AttemptRow>> walks(const drills::PersonId &person, int limit);
    /// The newest walk that has not ended; absent when there is none.
    drills::Result<std::optional<drills::AttemptId>> unfinishedWalk(const drills::PersonId &person);
    /// Cards and recitals that were begun on the day and have not ended, newest first.
    drills::Result<std::vector<drills::AttemptId>> unfinishedRecalls(const drills::PersonId &person, QDate day);
    /// All that have not ended and were begun on an earlier day than `today`: to be closed as abandoned.
    drills::Result<std::vector<drills::AttemptId>> leftOver(const drills::PersonId &person, QDate today);

    /// Outside the chain, replaced every time.
    drills::Result<void> saveDraft(const drills::AttemptId &attempt, const Draft &draft);
    drills::Result<std::optional<Draft>> draft(const drills::AttemptId &attempt);

private:
    Database &m_database;
};

} // namespace storage
