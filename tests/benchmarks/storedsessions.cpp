#include "app/storage/attemptstore.h"
#include "app/training/certification.h"
#include "app/training/dailyplan.h"
#include "app/training/today.h"
#include "drills/environment/randomsource.h"
#include "tests/benchmarks/benchmarks.h"
#include "tests/training/workspacefixture.h"

using namespace Qt::StringLiterals;
using namespace drills;

namespace tests {

namespace {

constexpr double allowedMs = 200;
constexpr int days = 250;
constexpr int reviewsADay = 40;
constexpr qint64 aDay = 86'400'000;

void require(bool isDone, const char *what)
{
    if (!isDone)
        qFatal("could not store %s", what);
}

/// A day's answers to cards in turn, one of six wrong.
void storeAnswers(const WorkspaceFixture &fixture, const std::vector<Card> &cards, int day, RandomSource &random)
{
    constexpr quint32 wrongOneIn = 6;
    Begun begun;
    begun.kind = DrillKind::Recite;
    begun.process = cards.front().process;
    begun.shape = PromptShape::Type;
    std::vector<Event> events;
    for (int i = 0; i < reviewsADay; ++i) {
        Recall recall;
        recall.card = cards.at(static_cast<std::size_t>(day * reviewsADay + i) % cards.size());
        const bool isRight = random.below(wrongOneIn) > 0;
        recall.outcome = isRight ? RecallOutcome::Right : RecallOutcome::Wrong;
        recall.rating = isRight ? Rating::Good : Rating::Again;
        recall.think = std::chrono::seconds(2 + random.below(10));
        recall.usual = std::chrono::seconds(8);
        events.push_back({std::chrono::seconds(15 * i), Recalled{recall}});
    }
    storage::AttemptStore &attempts = fixture.workspace().store.attempts();
    events.push_back({std::chrono::minutes(10), Ended{HowEnded::Completed, {}, {}, false, {}}});
    const auto attempt = attempts.begin(fixture.person().id, {{Milliseconds{0}, begun}});
    require(attempt && attempts.end(attempt->id, events, AttemptFigures()).has_value(), "answers");
}

void storeWalk(const WorkspaceFixture &fixture, int day)
{
    const QStringList prospects{u"bakery"_s, u"machine-shop"_s, u"care-home"_s};
    const auto walk = training::WalkSession::begin(fixture.workspace(), fixture.person(),
                                                   fixture.request(prospects.at(day % prospects.size())));
    require(walk && (*walk)->stop().has_value(), "a walk");
}

/// A cold trial that ends with its recital, as most of a beginner do.
void storeTrial(const WorkspaceFixture &fixture)
{
    const Chain chain = wholeChain(*fixture.workspace().content.library().process(ProcessId(u"sales"_s)));
    training::RecallRequest request{chain.links, true, PromptShape::Type, true};
    request.cards.insert(request.cards.end(), chain.results.begin(), chain.results.end());
    const auto session = training::RecallSession::begin(fixture.workspace(), fixture.person(), request);
    require(session.has_value(), "its recital");
    while (!(*session)->view().isOver) {
        require((*session)->answer((*session)->view().content.text(), 40, 0).has_value(), "an answer");
        if (!(*session)->view().isOver)
            require((*session)->next().has_value(), "the next card");
    }
}

} // namespace

std::vector<Measurement> measureStoredSessions(int rounds)
{
    WorkspaceFixture fixture;
    const auto memory = training::memoryOf(fixture.workspace(), fixture.person());
    require(memory.has_value(), "anything");
    RandomSource random = RandomSource::of(1, u"stored answers"_s);
    constexpr int daysBetweenTrials = 50;
    for (int day = 0; day < days; ++day) {
        if (day % daysBetweenTrials == 0)
            storeTrial(fixture);
        storeAnswers(fixture, memory->curriculum.cards(), day, random);
        storeWalk(fixture, day);
        fixture.clock.advance(aDay);
    }

    constexpr std::size_t reviews = static_cast<std::size_t>(days) * reviewsADay;
    Measurement cards(u"read and fold 10000 stored reviews and plan today"_s, allowedMs, reviews);
    cards.setNote(u"with %1 walks and %2 trials in the store"_s.arg(days).arg(days / daysBetweenTrials));
    Measurement walk(u"choose today's walk"_s, std::nullopt);
    Measurement certificate(u"tell the certificate"_s, std::nullopt);
    const ProcessId sales(u"sales"_s);
    for (int round = 0; round < rounds; ++round) {
        const auto plan = cards.time([&] { return training::planDaily(fixture.workspace(), fixture.person()); });
        const auto today = walk.time([&] { return training::planToday(fixture.workspace(), fixture.person(), false); });
        const auto view = certificate.time(
            [&] { return training::certificateOf(fixture.workspace(), fixture.person(), sales); });
        require(plan && today && view && plan->begunCards > 0, "what is read");
    }
    return {cards, walk, certificate};
}

} // namespace tests
