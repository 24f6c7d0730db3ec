#include "drills/environment/randomsource.h"
#include "drills/memory/wideregisters.h"
#include "drills/session/plan.h"
#include "tests/benchmarks/benchmarks.h"
#include "tests/training/workspacefixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace drills;

namespace tests {

namespace {

constexpr std::size_t reviewsOfAPerson = 10'000;
constexpr double allowedMs = 200;
constexpr int reviewsADay = 40;
constexpr int devices = 2;
constexpr qint64 msADay = 86'400'000;
/// 2026-03-02 at six in the morning, UTC.
constexpr qint64 firstMs = 1'772'431'200'000;

PracticeMoment momentOf(qint64 day, qint64 msOfDay)
{
    return {firstMs + day * msADay + msOfDay, QDate(2026, 3, 2).addDays(day)};
}

const Process &processOf(const Library &library, ProcessKind kind)
{
    const auto all = library.processes();
    const auto found = std::ranges::find(all, kind, &Process::kind);
    if (found == all.end())
        qFatal("a process is not there");
    return **found;
}

Curriculum curriculumOf(const Library &library)
{
    return sellingCurriculum(processOf(library, ProcessKind::Sales), processOf(library, ProcessKind::Marketing),
                             MarketingPart::ProductAndHandOff);
}

Review reviewOf(const Card &card, std::size_t at, RandomSource &random)
{
    constexpr quint32 wrongOneIn = 6;
    constexpr qint64 apartMs = 15'000;
    const auto number = static_cast<qint64>(at);
    const PracticeMoment moment = momentOf(number / reviewsADay, number % reviewsADay * apartMs);
    const bool isRight = random.below(wrongOneIn) > 0;
    Review review;
    review.recall.card = card;
    review.recall.outcome = isRight ? RecallOutcome::Right : RecallOutcome::Wrong;
    review.recall.usual = std::chrono::seconds(8);
    review.recall.think = std::chrono::seconds(2 + random.below(10));
    review.recall.rating = isRight ? Rating::Good : Rating::Again;
    review.utcMs = moment.utcMs;
    review.day = moment.day;
    review.device = static_cast<int>(random.below(devices));
    review.sequence = number;
    return review;
}

/// A person's reviews of all cards in turn; those of one device come before those of the other.
std::vector<Review> reviewsOf(const Curriculum &curriculum)
{
    const std::vector<Card> cards = curriculum.cards();
    RandomSource random = RandomSource::of(1, u"reviews"_s);
    std::vector<Review> reviews;
    for (std::size_t at = 0; at < reviewsOfAPerson; ++at)
        reviews.push_back(reviewOf(cards[at % cards.size()], at, random));
    std::ranges::stable_sort(reviews, {}, &Review::device);
    return reviews;
}

LearnedCards folded(const std::vector<Review> &reviews, const MemoryWeights &weights)
{
    freeWideRegisters();
    return LearnedCards::of(reviews, weights);
}

SessionPlan planned(const Curriculum &curriculum, const LearnedCards &learned)
{
    constexpr qint64 daysPractised = reviewsOfAPerson / reviewsADay;
    constexpr qint64 daysLeft = 28;
    const PracticeMoment now = momentOf(daysPractised, 0);
    return planSession(
        {.curriculum = curriculum, .learned = learned, .now = now, .targetDate = now.day.addDays(daysLeft)});
}

} // namespace

std::vector<Measurement> measureMemorySessions(int rounds)
{
    const WorkspaceFixture fixture;
    const Curriculum curriculum = curriculumOf(fixture.workspace().content.current().library());
    const std::vector<Review> reviews = reviewsOf(curriculum);
    Measurement both(u"fold 10000 reviews by FSRS-7 and plan today"_s, allowedMs, reviews.size());
    Measurement fold(u"of that: fold"_s, std::nullopt, reviews.size());
    Measurement plan(u"of that: plan"_s, std::nullopt);
    Measurement other(u"fold 10000 reviews by FSRS-6"_s, std::nullopt, reviews.size());
    for (int round = 0; round < rounds; ++round) {
        const SessionPlan today = both.time(
            [&] { return planned(curriculum, folded(reviews, defaultFsrs7Weights())); });
        both.setNote(u"%1 cards; %2 planned"_s.arg(curriculum.cards().size()).arg(today.items.size()));
        const LearnedCards learned = fold.time([&] { return folded(reviews, defaultFsrs7Weights()); });
        plan.time([&] { return planned(curriculum, learned); });
        other.time([&] { return folded(reviews, defaultFsrs6Weights()); });
    }
    return {both, fold, plan, other};
}

} // namespace tests
