#include "drills/memory/trainingset.h"

#include "drills/memory/outliers.h"

#include <algorithm>
#include <numeric>

namespace drills {

namespace {

/// The last review that counts is the last that matters.
std::size_t usedReviews(const CardHistory &history, Counted counted)
{
    std::size_t used = history.reviews.size();
    while (used > 0 && !counts(history, used - 1, counted))
        --used;
    return used;
}

void append(TrainingSet &set, const std::vector<CardHistory> &histories, std::size_t place, const MemoryWeights &model,
            Counted counted)
{
    const CardHistory &history = histories[place];
    const std::size_t used = usedReviews(history, counted);
    if (used == 0)
        return;
    const bool wantsWholeDays = std::holds_alternative<Fsrs6Weights>(model);
    for (std::size_t at = 0; at < used; ++at) {
        const LoggedReview &review = history.reviews[at];
        const bool isItem = counts(history, at, counted);
        set.reviews.push_back({wantsWholeDays ? review.wholeDays : review.days, review.rating, isItem ? 1.0 : 0.0});
        set.items += isItem ? 1 : 0;
    }
    set.ends.push_back(set.reviews.size());
    set.histories.push_back(place);
}

/// `times` belong to the reviews of the set. Reviews at the same time keep the order of the log.
void weighByRecency(TrainingSet &set, const std::vector<qint64> &times)
{
    std::vector<std::size_t> order;
    order.reserve(set.items);
    for (std::size_t at = 0; at < set.reviews.size(); ++at) {
        if (set.reviews[at].weight > 0.0)
            order.push_back(at);
    }
    std::ranges::stable_sort(order, {}, [&times](std::size_t at) { return times[at]; });
    for (std::size_t place = 0; place < order.size(); ++place)
        set.reviews[order[place]].weight = recencyWeight(place, order.size());
}

} // namespace

Counted countedBy(const MemoryWeights &weights)
{
    return std::holds_alternative<Fsrs6Weights>(weights) ? Counted::LongGaps : Counted::EveryReview;
}

bool counts(const CardHistory &history, std::size_t review, Counted counted)
{
    return counted == Counted::LongGaps ? history.reviews[review].wholeDays > 0 : review > 0;
}

std::span<const TrainingReview> TrainingSet::card(std::size_t at) const
{
    const std::size_t begin = at == 0 ? 0 : ends[at - 1];
    return std::span(reviews).subspan(begin, ends[at] - begin);
}

TrainingSet plainSet(const std::vector<CardHistory> &histories, const MemoryWeights &model, Counted counted)
{
    TrainingSet set;
    for (std::size_t place = 0; place < histories.size(); ++place)
        append(set, histories, place, model, counted);
    return set;
}

TrainingSet fittingSet(const std::vector<CardHistory> &histories, const MemoryWeights &model)
{
    const Counted counted = countedBy(model);
    std::set<CardBeginning> outliers;
    if (std::holds_alternative<Fsrs6Weights>(model))
        outliers = outliersAmong(histories);
    TrainingSet set;
    std::vector<qint64> times;
    for (std::size_t place = 0; place < histories.size(); ++place) {
        const auto beginning = beginningOf(histories[place]);
        if (beginning && outliers.contains(*beginning))
            continue;
        const std::size_t former = set.reviews.size();
        append(set, histories, place, model, counted);
        const auto begin = histories[place].times.begin();
        times.insert(times.end(), begin, begin + static_cast<std::ptrdiff_t>(set.reviews.size() - former));
    }
    weighByRecency(set, times);
    return set;
}

double recencyWeight(std::size_t place, std::size_t count)
{
    constexpr double oldest = 0.25;
    if (count < 2)
        return 1.0;
    const double age = static_cast<double>(place) / static_cast<double>(count - 1);
    return oldest + (1.0 - oldest) * age * age * age;
}

} // namespace drills
