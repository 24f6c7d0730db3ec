#include "drills/memory/fitmetrics.h"

#include "drills/memory/fsrs6gradient.h"
#include "drills/memory/fsrs7gradient.h"
#include "drills/memory/wideregisters.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <utility>

namespace drills {

namespace {

/// A recall of 0 or 1 that proves wrong costs as much as this much less of certainty.
constexpr double certainty = 1e-7;

struct Bin {
    double foretold = 0.0;
    double seen = 0.0;
    double count = 0.0;
};

/// Gap, reviews and lapses, each rounded down to a power of its base.
using BinKey = std::tuple<int, int, int>;

int step(double value, double factor, double base)
{
    if (value <= 0.0)
        return 0;
    return static_cast<int>(std::lround(factor * std::pow(base, std::floor(std::log(value) / std::log(base)))));
}

BinKey binOf(double gap, int longReviews, int lapses)
{
    return {step(gap, 248.0, 3.62), step(longReviews + 1.0, 1.99, 1.89), step(lapses, 1.65, 1.73)};
}

bool isRemembered(const CardHistory &history, std::size_t review)
{
    return history.reviews[review].rating != Rating::Again;
}

/// The bins of one card's reviews.
std::vector<BinKey> binsOf(const CardHistory &history, bool hasFractionalDays)
{
    std::vector<BinKey> bins;
    bins.reserve(history.reviews.size());
    int longReviews = 0;
    int lapses = 0;
    for (const LoggedReview &each : history.reviews) {
        const bool isLong = each.wholeDays > 0;
        longReviews += isLong ? 1 : 0;
        bins.push_back(binOf(hasFractionalDays ? each.days : each.wholeDays, longReviews, lapses));
        lapses += isLong && each.rating == Rating::Again ? 1 : 0;
    }
    return bins;
}

double lossOf(const std::vector<CardHistory> &histories, const std::vector<Foretold> &predictions)
{
    double sum = 0.0;
    for (const Foretold &each : predictions) {
        const double recall = std::clamp(each.recall, certainty, 1.0 - certainty);
        sum -= std::log(isRemembered(histories[each.card], each.review) ? recall : 1.0 - recall);
    }
    return sum / static_cast<double>(predictions.size());
}

double errorOf(const std::vector<CardHistory> &histories, const std::vector<Foretold> &predictions,
               bool hasFractionalDays)
{
    std::map<BinKey, Bin> bins;
    std::vector<BinKey> keys;
    std::size_t card = histories.size();
    for (const Foretold &each : predictions) {
        if (std::exchange(card, each.card) != each.card)
            keys = binsOf(histories[each.card], hasFractionalDays);
        Bin &bin = bins[keys[each.review]];
        bin.foretold += each.recall;
        bin.seen += isRemembered(histories[each.card], each.review) ? 1.0 : 0.0;
        bin.count += 1.0;
    }
    double sum = 0.0;
    for (const auto &[key, bin] : bins)
        sum += (bin.foretold - bin.seen) * (bin.foretold - bin.seen) / bin.count;
    return std::sqrt(sum / static_cast<double>(predictions.size()));
}

/// By the sum of ranks (Mann and Whitney 1947); equal recalls share their ranks.
double rankingOf(const std::vector<CardHistory> &histories, const std::vector<Foretold> &predictions)
{
    std::vector<std::pair<double, bool>> sorted;
    sorted.reserve(predictions.size());
    for (const Foretold &each : predictions)
        sorted.emplace_back(each.recall, isRemembered(histories[each.card], each.review));
    std::ranges::sort(sorted);
    double remembered = 0.0;
    double rankSum = 0.0;
    for (std::size_t begin = 0; begin < sorted.size();) {
        std::size_t end = begin;
        double equalRemembered = 0.0;
        for (; end < sorted.size() && sorted[end].first == sorted[begin].first; ++end)
            equalRemembered += sorted[end].second ? 1.0 : 0.0;
        rankSum += equalRemembered * (static_cast<double>(begin + end) + 1.0) / 2.0;
        remembered += equalRemembered;
        begin = end;
    }
    const double forgotten = static_cast<double>(sorted.size()) - remembered;
    if (remembered == 0.0 || forgotten == 0.0)
        return 0.5;
    return (rankSum - remembered * (remembered + 1.0) / 2.0) / (remembered * forgotten);
}

template <typename Gradient>
std::vector<Foretold> foretoldBy(Gradient model, const TrainingSet &set)
{
    std::vector<Foretold> predictions;
    predictions.reserve(set.items);
    for (std::size_t at = 0; at < set.cards(); ++at) {
        const std::span<const TrainingReview> card = set.card(at);
        const std::vector<double> recalls = model.recalls(card);
        for (std::size_t review = 0; review < card.size(); ++review) {
            if (card[review].weight > 0.0)
                predictions.push_back({set.histories[at], review, recalls[review]});
        }
    }
    return predictions;
}

} // namespace

std::vector<Foretold> foretold(const std::vector<CardHistory> &histories, const MemoryWeights &weights, Counted counted)
{
    freeWideRegisters();
    const TrainingSet set = plainSet(histories, weights, counted);
    if (const auto *fsrs6 = std::get_if<Fsrs6Weights>(&weights))
        return foretoldBy(Fsrs6Gradient(*fsrs6), set);
    return foretoldBy(Fsrs7Gradient(std::get<Fsrs7Weights>(weights)), set);
}

FitMetrics metricsOf(const std::vector<CardHistory> &histories, const std::vector<Foretold> &predictions,
                     Counted counted)
{
    if (predictions.empty())
        return {};
    return {static_cast<int>(predictions.size()), lossOf(histories, predictions),
            errorOf(histories, predictions, counted == Counted::EveryReview), rankingOf(histories, predictions)};
}

FitMetrics metricsOf(const std::vector<CardHistory> &histories, const MemoryWeights &weights, Counted counted)
{
    return metricsOf(histories, foretold(histories, weights, counted), counted);
}

} // namespace drills
