#include "drills/memory/replay.h"

#include "drills/memory/scheduler.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace drills {

namespace {

using enum ReplayFigure;

/// Where the retention to compare with is the usual one, whatever the history aims at.
constexpr double usualRetention = 0.9;

template <typename Part>
std::vector<double> ofEach(const std::array<CardSchedule, 4> &preview, Part part)
{
    std::vector<double> values;
    values.reserve(preview.size());
    for (const CardSchedule &card : preview)
        values.push_back(static_cast<double>(part(card)));
    return values;
}

void addRecall(ReplayFigures &figures, double recall, bool isFirst)
{
    if (!isFirst)
        figures.push_back({Recall, {recall}});
}

ReplayFigures figuresOfCard(const CardSchedule &card)
{
    return {{Stability, {card.memory.stability}},           {Difficulty, {card.memory.difficulty}},
            {State, {static_cast<double>(card.state)}},     {Step, {static_cast<double>(card.step)}},
            {Due, {static_cast<double>(card.due.count())}}, {Days, {static_cast<double>(card.days)}},
            {Reviews, {static_cast<double>(card.reviews)}}, {Lapses, {static_cast<double>(card.lapses)}}};
}

/// ts-fsrs, which makes the files, holds a first stability above 0.1, unlike fsrs-rs.
Fsrs6Weights withFirstStabilities(Fsrs6Weights weights)
{
    constexpr double leastFirst = 0.1;
    for (size_t rating = 0; rating < 4; ++rating)
        weights[rating] = std::max(leastFirst, weights[rating]);
    return weights;
}

Replay replayedByDays(const MemoryHistory &history)
{
    Replay replay;
    const auto weights = std::get<Fsrs6Weights>(weightsFor(history.rules, history.weights));
    replay.figures = {{Weights, {weights.begin(), weights.end()}}};
    const Scheduler scheduler(withFirstStabilities(weights), history.rules);
    CardSchedule card;
    for (const HistoryReview &review : history.reviews) {
        ReplayFigures figures{{ElapsedDays, {review.elapsedDays}}};
        addRecall(figures, scheduler.memory().recall(card.memory, review.recallDays), card.state == CardState::New);
        const auto preview = scheduler.preview(card, review.elapsedDays);
        card = scheduler.next(card, review.elapsedDays, review.rating);
        std::ranges::move(figuresOfCard(card), std::back_inserter(figures));
        figures.emplace_back(PreviewDays, ofEach(preview, [](const CardSchedule &each) { return each.days; }));
        figures.emplace_back(PreviewDue, ofEach(preview, [](const CardSchedule &each) { return each.due.count(); }));
        replay.reviews.push_back(std::move(figures));
    }
    return replay;
}

Replay replayedByFractions(const MemoryHistory &history)
{
    const Memory memory(history.weights);
    Replay replay;
    MemoryState state;
    for (const HistoryReview &review : history.reviews) {
        const bool isFirst = replay.reviews.empty();
        ReplayFigures figures;
        addRecall(figures, isFirst ? 0.0 : memory.recall(state, review.recallDays), isFirst);
        state = isFirst ? memory.first(review.rating) : memory.next(state, review.elapsedDays, review.rating);
        figures.push_back({Stability, {state.stability}});
        figures.push_back({Fast, {state.fast}});
        figures.push_back({Difficulty, {state.difficulty}});
        figures.push_back({Interval, {memory.interval(state, history.rules.retention)}});
        figures.push_back({Interval90, {memory.interval(state, usualRetention)}});
        replay.reviews.push_back(std::move(figures));
    }
    return replay;
}

double distance(double value, double expected, bool isRelative)
{
    if (value == expected)
        return 0.0;
    const double apart = std::abs(value - expected) / (isRelative ? std::abs(expected) : 1.0);
    return std::isnan(apart) ? std::numeric_limits<double>::infinity() : apart;
}

double distance(const ReplayFigures &figures, const std::pair<ReplayFigure, std::vector<double>> &expected,
                bool isRelative)
{
    const auto found = std::ranges::find(figures, expected.first, [](const auto &each) { return each.first; });
    if (found == figures.end() || found->second.size() != expected.second.size())
        return std::numeric_limits<double>::infinity();
    double largest = 0.0;
    for (size_t at = 0; at < expected.second.size(); ++at)
        largest = std::max(largest, distance(found->second[at], expected.second[at], isRelative));
    return largest;
}

using Deviations = std::map<std::pair<ReplayModel, ReplayFigure>, ReplayDeviation>;

void compare(Deviations &all, const MemoryHistory &history, const ReplayFigures &expected, const ReplayFigures &figures,
             int review)
{
    const ReplayModel model = history.model();
    for (const auto &each : expected) {
        const double apart = distance(figures, each, toleranceOf(each.first, model).isRelative);
        auto &deviation = all.try_emplace({model, each.first}, ReplayDeviation{model, each.first, 0.0, 0, {}, 0})
                              .first->second;
        deviation.compared += static_cast<int>(each.second.size());
        if (apart < deviation.largest || (apart == deviation.largest && !deviation.history.isEmpty()))
            continue;
        deviation.largest = apart;
        deviation.history = history.id;
        deviation.review = review;
    }
}

} // namespace

Replay replayed(const MemoryHistory &history)
{
    return history.model() == ReplayModel::Fsrs6 ? replayedByDays(history) : replayedByFractions(history);
}

std::vector<ReplayDeviation> deviationsOf(const std::vector<MemoryHistory> &histories)
{
    Deviations all;
    for (const MemoryHistory &history : histories) {
        const Replay replay = replayed(history);
        compare(all, history, history.expected, replay.figures, 0);
        for (size_t at = 0; at < history.reviews.size(); ++at)
            compare(all, history, history.reviews[at].expected, replay.reviews[at], static_cast<int>(at) + 1);
    }
    std::vector<ReplayDeviation> deviations;
    for (const auto &[key, deviation] : all)
        deviations.push_back(deviation);
    return deviations;
}

} // namespace drills
