#include "app/training/ownweights.h"

#include "app/storage/personstore.h"
#include "app/storage/reviewstore.h"
#include "drills/memory/mergedreviews.h"

#include <algorithm>
#include <iterator>
#include <map>

using namespace drills;

namespace training {

namespace {

/// With so many answers more a new fit may tell something new.
constexpr int reviewsBetweenFits = 100;

/// Everyone's answers; without any where there are less than that many, or the person is alone.
Result<FitTask> teamTask(Workspace &workspace, const PersonId &person, int least)
{
    FitTask task{person, {}, 0, true};
    const auto count = workspace.store.reviews().countOfAll();
    if (!count)
        return tl::unexpected(count.error());
    const auto team = workspace.store.persons().all();
    if (!team)
        return tl::unexpected(team.error());
    if (*count < least || team->size() < 2)
        return task;
    for (const storage::Person &each : *team) {
        const auto reviews = workspace.store.reviews().of(each.id);
        if (!reviews)
            return tl::unexpected(reviews.error());
        std::ranges::move(historiesOf(*reviews), std::back_inserter(task.histories));
        task.reviews += static_cast<int>(reviews->size());
    }
    return task;
}

} // namespace

std::optional<FitChoice> FitTask::run(const IsStopped &isStopped) const
{
    return chosenFit(histories, defaultFsrs7Weights(), isStopped);
}

std::vector<CardHistory> historiesOf(const std::vector<Review> &reviews)
{
    constexpr double dayMs = static_cast<double>(millisecondsPerDay);
    std::map<Card, CardHistory> cards;
    std::map<Card, QDate> lastDays;
    for (const Review &review : mergedReviews(reviews)) {
        CardHistory &history = cards[review.recall.card];
        QDate &lastDay = lastDays[review.recall.card];
        const bool isFirst = history.reviews.empty();
        const double days = isFirst ? 0.0 : static_cast<double>(review.utcMs - history.times.back()) / dayMs;
        const qint64 wholeDays = isFirst ? 0 : std::max(qint64{0}, lastDay.daysTo(review.day));
        history.reviews.push_back({days, static_cast<int>(wholeDays), review.recall.rating});
        history.times.push_back(review.utcMs);
        lastDay = isFirst ? review.day : std::max(lastDay, review.day);
    }
    std::vector<CardHistory> all;
    for (auto &[card, history] : cards)
        all.push_back(std::move(history));
    return all;
}

Result<std::optional<FitTask>> fitDue(Workspace &workspace, const storage::Person &person)
{
    const auto reviews = workspace.store.reviews().of(person.id);
    if (!reviews)
        return tl::unexpected(reviews.error());
    const auto fitted = workspace.store.reviews().weights(person.id);
    if (!fitted)
        return tl::unexpected(fitted.error());
    // Once one's own, also when an answer is taken back.
    const bool isOwn = reviews->size() >= reviewsToChoose || (*fitted && !(*fitted)->isOfTeam);
    // The first fit to one's own answers does not wait for anything that the team's was fitted to.
    const bool isAnew = *fitted && (*fitted)->isOfTeam != isOwn;
    const int wanted = isAnew ? (*fitted)->reviews + reviewsBetweenFits : static_cast<int>(reviewsToChoose);
    auto task = isOwn ? Result<FitTask>(FitTask{person.id, historiesOf(*reviews), static_cast<int>(reviews->size())})
                      : teamTask(workspace, person.id, wanted);
    if (!task)
        return tl::unexpected(task.error());
    if (task->reviews < wanted)
        return std::optional<FitTask>();
    return std::optional(std::move(*task));
}

Result<void> keepFit(Workspace &workspace, const FitTask &task, const FitChoice &choice)
{
    return workspace.store.reviews().keepWeights(
        task.person, {choice.fit.weights, task.reviews, choice.fit.kind, choice.reason, task.isOfTeam});
}

} // namespace training
