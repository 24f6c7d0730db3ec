#pragma once

#include "drills/memory/fitchoice.h"
#include "drills/model/recall.h"
#include "drills/model/result.h"
#include "drills/session/owntimes.h"

#include <optional>
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

/// Weights of a memory model, and how they came about.
struct FittedWeights {
    drills::MemoryWeights weights;
    /// How many answers they were fitted to.
    int reviews = 0;
    drills::FitKind kind = drills::FitKind::Start;
    drills::ChoiceReason reason = drills::ChoiceReason::TooFewReviews;
    /// Whether these are the answers of everyone in this store, rather than the person's own.
    bool isOfTeam = false;

    bool operator==(const FittedWeights &) const = default;
};

/// What people recalled, answer by answer.
class ReviewStore {
public:
    explicit ReviewStore(Database &database);

    /// All that stand, in the order they arrived here. Errors: those of the store; the same for all.
    drills::Result<std::vector<drills::Review>> of(const drills::PersonId &person);
    /// Of everyone, how many stand.
    drills::Result<qint64> countOfAll();
    /// Of typed turns in walks.
    drills::Result<TypingPace> pace(const drills::PersonId &person);
    /// Typed results since `from`.
    drills::Result<std::vector<SaidResult>> saidResults(const drills::PersonId &person, QDate from);
    /// What the person's typed answers took where the engine could tell, the newest 50 of each facet, those in recitals
    /// apart, in any order.
    drills::Result<std::vector<drills::AnswerDuration>> answerDurations(const drills::PersonId &person);
    /// Time spent on the day, on cards and in walks.
    drills::Result<std::chrono::milliseconds> practisedOn(const drills::PersonId &person, QDate day);
    /// The last day of practice before this one; absent where there is none.
    drills::Result<std::optional<QDate>> lastDayBefore(const drills::PersonId &person, QDate day);
    /// The newest fit to the person's answers; absent without one. Errors also: StoreDamaged.
    drills::Result<std::optional<FittedWeights>> weights(const drills::PersonId &person);
    /// Reviews are folded with these from now on.
    drills::Result<void> keepWeights(const drills::PersonId &person, const FittedWeights &fitted);
    /// What the attempt recalled counts no more. Errors also: NotFound for an attempt that is not the person's.
    drills::Result<void> takeBack(const drills::PersonId &person, const drills::AttemptId &attempt);

private:
    Database &m_database;
};

} // namespace storage
