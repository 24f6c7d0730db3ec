#include "drills/memory/fitmetrics.h"
#include "drills/memory/replay.h"
#include "drills/memory/scheduler.h"
#include "drills/memory/wideregisters.h"
#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/memorylog.h"

using namespace Qt::StringLiterals;
using namespace drills;

namespace tests {

namespace {

using Log = std::vector<CardHistory>;

/// So many reviews go through the scheduler in a millisecond at least.
constexpr double allowedReviewsAMs = 2000;

double elapsedDays(const LoggedReview &review, const Memory &memory)
{
    return memory.usesWholeDays() ? review.wholeDays : review.days;
}

/// Days until the cards were due, of all reviews together.
qint64 daysScheduled(const Scheduler &scheduler, const Log &log)
{
    freeWideRegisters();
    qint64 days = 0;
    for (const CardHistory &history : log) {
        CardSchedule card;
        for (const LoggedReview &review : history.reviews) {
            card = scheduler.next(card, elapsedDays(review, scheduler.memory()), review.rating);
            days += card.days;
        }
    }
    return days;
}

/// Calls for the state after each review.
template <typename Use>
void visitStates(const Memory &memory, const Log &log, Use use)
{
    freeWideRegisters();
    for (const CardHistory &history : log) {
        MemoryState state;
        for (const LoggedReview &review : history.reviews) {
            const bool isFirst = &review == &history.reviews.front();
            state = isFirst ? memory.first(review.rating)
                            : memory.next(state, elapsedDays(review, memory), review.rating);
            use(state);
        }
    }
}

/// All stabilities together.
double stabilities(const Memory &memory, const Log &log)
{
    double sum = 0.0;
    visitStates(memory, log, [&sum](const MemoryState &state) { sum += state.stability; });
    return sum;
}

std::vector<MemoryState> statesOf(const Memory &memory, const Log &log)
{
    std::vector<MemoryState> states;
    visitStates(memory, log, [&states](const MemoryState &state) { states.push_back(state); });
    return states;
}

double daysRemembered(const Memory &memory, const std::vector<MemoryState> &states)
{
    constexpr double retention = 0.9;
    freeWideRegisters();
    double days = 0.0;
    for (const MemoryState &state : states)
        days += memory.interval(state, retention);
    return days;
}

std::vector<MemoryHistory> historiesOf(const Log &log, const MemoryWeights &weights)
{
    const Memory memory(weights);
    std::vector<MemoryHistory> histories;
    for (const CardHistory &card : log) {
        MemoryHistory &history = histories.emplace_back();
        history.weights = weights;
        for (const LoggedReview &review : card.reviews) {
            const double days = elapsedDays(review, memory);
            history.reviews.push_back({days, days, review.rating, {}});
        }
    }
    return histories;
}

std::size_t reviewsReplayed(const std::vector<MemoryHistory> &histories)
{
    freeWideRegisters();
    std::size_t reviews = 0;
    for (const MemoryHistory &history : histories)
        reviews += replayed(history).reviews.size();
    return reviews;
}

std::vector<Measurement> measureModel(const QString &model, const MemoryWeights &weights, const Log &log, int rounds)
{
    const std::size_t reviews = reviewCount(log);
    const Scheduler scheduler(weights);
    const std::vector<MemoryState> states = statesOf(scheduler.memory(), log);
    const std::vector<MemoryHistory> histories = historiesOf(log, weights);
    const double allowedMs = static_cast<double>(reviews) / allowedReviewsAMs;
    Measurement schedule(u"schedule u2 by %1"_s.arg(model), allowedMs, reviews);
    Measurement remember(u"memory only of u2 by %1"_s.arg(model), std::nullopt, reviews);
    Measurement interval(u"one interval of each review by %1"_s.arg(model), std::nullopt, reviews);
    Measurement foretell(u"foretell every review of u2 by %1"_s.arg(model), std::nullopt, reviews);
    Measurement replay(u"replay u2 with all four answers by %1"_s.arg(model), std::nullopt, reviews);
    // Once without a clock, as it is done for what it is compared with.
    const qint64 days = daysScheduled(scheduler, log);
    for (int round = 0; round < rounds; ++round) {
        schedule.time([&] { return daysScheduled(scheduler, log); });
        remember.time([&] { return stabilities(scheduler.memory(), log); });
        interval.time([&] { return daysRemembered(scheduler.memory(), states); });
        foretell.time([&] { return foretold(log, weights, Counted::EveryReview); });
        replay.time([&] { return reviewsReplayed(histories); });
    }
    schedule.setNote(u"%1 days"_s.arg(days));
    return {schedule, remember, interval, foretell, replay};
}

} // namespace

std::vector<Measurement> measureMemorySchedules(int rounds)
{
    const Log log = memoryLog(u"u2"_s);
    if (log.empty())
        return {};
    std::vector<Measurement> all = measureModel(u"FSRS-6"_s, defaultFsrs6Weights(), log, rounds);
    const std::vector<Measurement> others = measureModel(u"FSRS-7"_s, defaultFsrs7Weights(), log, rounds);
    all.insert(all.end(), others.begin(), others.end());
    return all;
}

} // namespace tests
