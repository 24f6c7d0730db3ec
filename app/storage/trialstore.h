#pragma once

#include "drills/certification/trialscenarios.h"
#include "drills/model/event.h"
#include "drills/model/result.h"

#include <optional>
#include <vector>

namespace storage {

class Database;

/// A cold trial as the records tell it.
struct StoredTrial {
    drills::AttemptId recital;
    /// Absent when it has not come to the walk.
    std::optional<drills::AttemptId> walk;
    QDate day;
    /// Its place among all attempts of this file.
    qint64 place = 0;
    /// A part was broken off.
    bool isAbandoned = false;
    /// A part has not ended yet.
    bool isGoingOn = false;
    /// The longest time between two records of it, and when the last one was written.
    drills::Milliseconds longestPause{0};
    qint64 lastUtcMs = 0;
    /// Whether the person practised anything else that day before the end of its last part.
    bool practisedBefore = false;
    /// The latest day before on which the scenario of the walk was met.
    std::optional<QDate> scenarioSeen;
};

/// What belongs to cold trials.
class TrialStore {
public:
    explicit TrialStore(Database &database);

    /// Of one process, in their order. Errors: those of the store; the same for all.
    drills::Result<std::vector<StoredTrial>> of(const drills::PersonId &person, const drills::ProcessId &process);
    /// Parts of trials that have not ended.
    drills::Result<std::vector<drills::AttemptId>> goingOn(const drills::PersonId &person);
    /// Whether the person practised anything else after the last record of the recital so far.
    drills::Result<bool> hasPractisedSince(const drills::PersonId &person, const StoredTrial &trial);
    /// Every scenario that the person met, in order of their ids.
    drills::Result<std::vector<drills::SeenScenario>> seenScenarios(const drills::PersonId &person);
    /// Whether anything was practised on the day; what is only closed, does not count.
    drills::Result<bool> hasPractised(const drills::PersonId &person, QDate day);
    /// The recital of the trial that a walk belongs to; absent for another walk.
    drills::Result<std::optional<drills::AttemptId>> recitalOf(const drills::AttemptId &walk);

private:
    drills::Result<void> addPractice(StoredTrial &trial, const QByteArray &person);
    drills::Result<void> addPause(StoredTrial &trial);

    Database &m_database;
};

} // namespace storage
