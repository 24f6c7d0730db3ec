#include "drills/memory/fitchoice.h"

#include "drills/memory/fitmetrics.h"

#include <algorithm>
#include <iterator>

namespace drills {

namespace {

constexpr std::array kinds{FitKind::Start, FitKind::FirstStabilities, FitKind::Full};

/// Reviews from `begin` to before `end`, in milliseconds, judge what is fitted to those before `begin`.
struct Period {
    qint64 begin = 0;
    qint64 end = 0;
};

struct PeriodLoss {
    double lossSum = 0.0;
    std::size_t judges = 0;
};

/// When the reviews that count took place, in order.
std::vector<qint64> itemTimes(const std::vector<CardHistory> &histories, Counted counted)
{
    std::vector<qint64> times;
    for (const CardHistory &each : histories) {
        for (std::size_t at = 1; at < each.reviews.size(); ++at) {
            if (counts(each, at, counted))
                times.push_back(each.times[at]);
        }
    }
    std::ranges::sort(times);
    return times;
}

std::vector<Period> periodsOf(const std::vector<qint64> &times)
{
    if (times.empty())
        return {};
    const qint64 half = times[times.size() / 2];
    const qint64 threeQuarters = times[times.size() * 3 / 4];
    return {{half, threeQuarters}, {threeQuarters, times.back() + 1}};
}

PeriodLoss judged(const std::vector<CardHistory> &histories, const MemoryWeights &weights, const Period &period)
{
    std::vector<Foretold> later = foretold(histories, weights, countedBy(weights));
    std::erase_if(later, [&](const Foretold &each) {
        const qint64 time = histories[each.card].times[each.review];
        return time < period.begin || time >= period.end;
    });
    const FitMetrics metrics = metricsOf(histories, later, countedBy(weights));
    return {metrics.logLoss * static_cast<double>(later.size()), later.size()};
}

ChoiceReason reasonFor(FitKind kind)
{
    switch (kind) {
    case FitKind::Start:
        return ChoiceReason::StartForetellsBest;
    case FitKind::FirstStabilities:
        return ChoiceReason::FirstStabilitiesForetellBest;
    case FitKind::Full:
        return ChoiceReason::FullForetellsBest;
    }
    return ChoiceReason::StartForetellsBest;
}

/// Adds up in `choice` how each kind of fit does; false when stopped.
bool judge(FitChoice &choice, const std::vector<CardHistory> &histories, const MemoryWeights &start,
           const IsStopped &isStopped)
{
    for (const Period &period : periodsOf(itemTimes(histories, countedBy(start)))) {
        const std::vector<CardHistory> earlier = before(histories, period.begin);
        PeriodLoss verdict;
        for (const FitKind kind : kinds) {
            const auto fitted = fit(earlier, start, kind, isStopped);
            if (!fitted)
                return false;
            verdict = judged(histories, fitted->weights, period);
            choice.logLoss[static_cast<std::size_t>(kind)] += verdict.lossSum;
        }
        choice.judges += verdict.judges;
    }
    for (double &loss : choice.logLoss)
        loss = choice.judges > 0 ? loss / static_cast<double>(choice.judges) : 0.0;
    return true;
}

} // namespace

std::optional<FitChoice> chosenFit(const std::vector<CardHistory> &histories, const MemoryWeights &start,
                                   const IsStopped &isStopped)
{
    FitChoice choice;
    choice.reviews = reviewCount(histories);
    FitKind kind = FitKind::Start;
    if (choice.reviews >= reviewsToChoose) {
        if (!judge(choice, histories, start, isStopped))
            return std::nullopt;
        const auto best = std::ranges::min_element(choice.logLoss);
        kind = kinds[static_cast<std::size_t>(std::distance(choice.logLoss.begin(), best))];
        choice.reason = reasonFor(kind);
    }
    auto fitted = fit(histories, start, kind, isStopped);
    if (!fitted)
        return std::nullopt;
    choice.fit = *fitted;
    return choice;
}

} // namespace drills
