#include "tests/drills/tst_coldrecital.h"

#include "drills/certification/coldrecital.h"
#include "drills/certification/trialscenarios.h"
#include "tests/drills/coldtrials.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace drills;

namespace tests {

namespace {

const StepId opening(u"open"_s);
const StepId closing(u"close"_s);

/// A must, then the result as a whole.
Grade gradeOf(const StepId &step)
{
    Grade grade;
    for (const QString &name : {u".must"_s, u".result"_s}) {
        CriterionGrade criterion;
        criterion.criterion = CriterionId(step.value + name);
        grade.criteria.push_back(criterion);
    }
    return grade;
}

void recalled(std::vector<Event> &events, Facet facet, const StepId &step, RecallOutcome outcome)
{
    Recall recall;
    recall.card = facet == Facet::NextStep ? Card{ProcessId(u"short"_s), facet, {}, step, 1}
                                           : Card{ProcessId(u"short"_s), facet, step, {}, 1};
    recall.outcome = outcome;
    events.push_back({Milliseconds{0}, Answered{step, TypedAnswer{u"said"_s, {}}}});
    if (facet == Facet::Result)
        events.push_back({Milliseconds{0}, Graded{gradeOf(step)}});
    events.push_back({Milliseconds{0}, Recalled{recall}});
}

/// Of the step `open` as told, of `close` all right. Without an outcome the engine could not tell.
std::vector<Event> recital(RecallOutcome name, std::optional<RecallOutcome> result)
{
    std::vector<Event> events{{Milliseconds{0}, Begun{}}};
    recalled(events, Facet::NextStep, opening, name);
    recalled(events, Facet::Result, opening, result.value_or(RecallOutcome::Right));
    if (!result)
        events.pop_back();
    recalled(events, Facet::NextStep, closing, RecallOutcome::Right);
    recalled(events, Facet::Result, closing, RecallOutcome::Right);
    events.push_back({Milliseconds{0}, Ended{}});
    return events;
}

/// The place of the verdict on the result of `open`.
constexpr int verdict = 4;

Ruling ruling(RulingBy by, RulingSays says, const QString &criterion = u"open.result"_s)
{
    return {AttemptId(u"a"_s), verdict, CriterionId(criterion), by, says};
}

/// "never" or a date for each of the scenarios a, b, c …
std::vector<SeenScenario> seen(const QString &text)
{
    std::vector<SeenScenario> scenarios;
    const QStringList days = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &day : days) {
        const QString name(QChar(u'a' + static_cast<char16_t>(scenarios.size())));
        scenarios.push_back({ScenarioId(name), day == u"never" ? std::nullopt : std::optional(dateOf(day))});
    }
    return scenarios;
}

QString namesOf(const std::vector<ScenarioId> &scenarios)
{
    QString names;
    for (const ScenarioId &scenario : scenarios)
        names += scenario.value;
    return names;
}

} // namespace

void TestColdRecital::readsARecital_data()
{
    QTest::addColumn<std::vector<Event>>("events");
    QTest::addColumn<std::vector<Ruling>>("rulings");
    QTest::addColumn<ColdRecital>("expected");

    using enum RecallOutcome;
    const std::vector<Ruling> none;
    QTest::newRow("all said") << recital(Right, Right) << none << ColdRecital{};
    QTest::newRow("details of a result") << recital(Right, DetailsMissing) << none << ColdRecital{};
    QTest::newRow("another step") << recital(Wrong, Right) << none << ColdRecital{{opening}, {}, {}};
    QTest::newRow("given up") << recital(GivenUp, Wrong) << none << ColdRecital{{opening}, {opening}, {}};
    QTest::newRow("not told") << recital(Right, std::nullopt) << none << ColdRecital{{}, {}, {opening}};
    QTest::newRow("own word") << recital(Right, std::nullopt) << std::vector{ruling(RulingBy::Own, RulingSays::Met)}
                              << ColdRecital{{}, {}, {opening}};
    QTest::newRow("manager says yes") << recital(Right, std::nullopt)
                                      << std::vector{ruling(RulingBy::Manager, RulingSays::Met)} << ColdRecital{};
    QTest::newRow("manager says no") << recital(Right, std::nullopt)
                                     << std::vector{ruling(RulingBy::Manager, RulingSays::Met),
                                                    ruling(RulingBy::Manager, RulingSays::NotMet)}
                                     << ColdRecital{{}, {opening}, {}};
    QTest::newRow("manager on a detail") << recital(Right, std::nullopt)
                                         << std::vector{ruling(RulingBy::Manager, RulingSays::NotMet, u"open.must"_s)}
                                         << ColdRecital{{}, {}, {opening}};
    QTest::newRow("manager over wrong") << recital(Right, Wrong)
                                        << std::vector{ruling(RulingBy::Manager, RulingSays::Met)} << ColdRecital{};
    QTest::newRow("manager over right") << recital(Right, Right)
                                        << std::vector{ruling(RulingBy::Manager, RulingSays::NotMet)}
                                        << ColdRecital{{}, {opening}, {}};
    QTest::newRow("broken off") << std::vector<Event>{{Milliseconds{0}, Begun{}}} << none
                                << ColdRecital{{opening, closing}, {opening, closing}, {}};
}

void TestColdRecital::readsARecital()
{
    QFETCH(std::vector<Event>, events);
    QFETCH(std::vector<Ruling>, rulings);
    QFETCH(ColdRecital, expected);
    QCOMPARE(coldRecitalOf(events, {opening, closing}, rulings), expected);
}

void TestColdRecital::findsANewScenario_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("from");

    QTest::newRow("none at all") << QString() << QString() << QString();
    QTest::newRow("never seen") << u"03-30 never"_s << u"b"_s << u"03-31"_s;
    QTest::newRow("27 days ago") << u"03-04"_s << QString() << u"04-01"_s;
    QTest::newRow("28 days ago") << u"03-03"_s << u"a"_s << u"03-31"_s;
    QTest::newRow("longest ago") << u"03-02 03-01 03-03"_s << u"b"_s << u"03-31"_s;
    QTest::newRow("never before seen") << u"03-01 never never"_s << u"b"_s << u"03-31"_s;
}

void TestColdRecital::findsANewScenario()
{
    QFETCH(QString, days);
    QFETCH(QString, found);
    QFETCH(QString, from);
    const QDate today = dateOf(u"03-31"_s);
    QCOMPARE(scenarioForTrial(seen(days), today).value_or(ScenarioId()).value, found);
    const std::optional<QDate> first = newScenarioFrom(seen(days), today);
    QCOMPARE(first ? shortened(*first) : QString(), from);
}

void TestColdRecital::keepsScenariosForTrials_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<bool>("isRowUnderWay");
    QTest::addColumn<QString>("kept");

    QTest::newRow("the only one is for walks") << u"never"_s << true << QString();
    QTest::newRow("of two one") << u"never never"_s << true << u"a"_s;
    QTest::newRow("of three one") << u"03-01 never 03-02"_s << false << u"b"_s;
    QTest::newRow("in a row two") << u"03-01 never 03-02"_s << true << u"ba"_s;
    QTest::newRow("none") << QString() << false << QString();
}

void TestColdRecital::keepsScenariosForTrials()
{
    QFETCH(QString, days);
    QFETCH(bool, isRowUnderWay);
    QFETCH(QString, kept);
    QCOMPARE(namesOf(keptForTrials(seen(days), isRowUnderWay)), kept);
}

} // namespace tests
