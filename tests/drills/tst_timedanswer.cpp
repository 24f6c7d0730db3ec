#include "tests/drills/tst_timedanswer.h"

#include "drills/memory/timedanswer.h"

#include <QTest>

using drills::Facet;
using drills::Rating;
using drills::Recall;
using drills::RecallOutcome;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace tests {

namespace {

/// With a usual time of 8 s.
Recall answered(RecallOutcome outcome, milliseconds think)
{
    Recall recall;
    recall.card.facet = Facet::Result;
    recall.outcome = outcome;
    recall.think = think;
    recall.usual = seconds(8);
    return recall;
}

Recall hinted(int hints, bool wasNamed)
{
    Recall recall = answered(RecallOutcome::Right, seconds(6));
    recall.hints = hints;
    recall.wasNamed = wasNamed;
    return recall;
}

Recall withoutUsual(milliseconds think)
{
    Recall recall = answered(RecallOutcome::Right, think);
    recall.usual = milliseconds(0);
    return recall;
}

} // namespace

void TestTimedAnswer::rates_data()
{
    QTest::addColumn<Recall>("recall");
    QTest::addColumn<bool>("isFirst");
    QTest::addColumn<double>("gapDays");
    QTest::addColumn<Rating>("expected");

    const auto row = [](const char *name, const Recall &recall, Rating expected, bool isFirst = false,
                        double gapDays = 3.0) { QTest::newRow(name) << recall << isFirst << gapDays << expected; };
    row("wrong", answered(RecallOutcome::Wrong, seconds(1)), Rating::Again);
    row("given up", answered(RecallOutcome::GivenUp, seconds(1)), Rating::Again);
    row("timed out", answered(RecallOutcome::TimedOut, seconds(33)), Rating::Again);
    row("right, but after the timeout", answered(RecallOutcome::Right, milliseconds(32'001)), Rating::Again);
    row("named by a hint", hinted(1, true), Rating::Again);
    row("details missing", answered(RecallOutcome::DetailsMissing, seconds(2)), Rating::Hard);
    row("one light hint", hinted(1, false), Rating::Hard);
    row("more hints", hinted(3, false), Rating::Hard);
    row("long thought", answered(RecallOutcome::Right, milliseconds(12'001)), Rating::Hard);
    row("at the timeout", answered(RecallOutcome::Right, seconds(32)), Rating::Hard);
    row("some thought", answered(RecallOutcome::Right, seconds(12)), Rating::Good);
    row("usual", answered(RecallOutcome::Right, milliseconds(4'001)), Rating::Good);
    row("at once", answered(RecallOutcome::Right, seconds(4)), Rating::Easy);
    row("at once, after just a day", answered(RecallOutcome::Right, seconds(4)), Rating::Easy, false, 1.0);
    row("at once, the first time", answered(RecallOutcome::Right, seconds(1)), Rating::Good, true, 0.0);
    row("at once, the same day", answered(RecallOutcome::Right, seconds(1)), Rating::Good, false, 0.9);
    row(
        "at once, with a hint",
        [] {
            Recall recall = hinted(1, false);
            recall.think = seconds(1);
            return recall;
        }(),
        Rating::Hard);
    row("no usual time kept", withoutUsual(seconds(8)), Rating::Good);
    row("no usual time kept, slow", withoutUsual(seconds(13)), Rating::Hard);
}

void TestTimedAnswer::rates()
{
    QFETCH(const Recall, recall);
    QFETCH(const bool, isFirst);
    QFETCH(const double, gapDays);
    QFETCH(const Rating, expected);

    QCOMPARE(drills::ratingOf(recall, isFirst, gapDays), expected);
}

void TestTimedAnswer::takesTheUsualTime_data()
{
    QTest::addColumn<Facet>("facet");
    QTest::addColumn<std::vector<milliseconds>>("own");
    QTest::addColumn<milliseconds>("expected");

    const std::vector<milliseconds> none;
    QTest::newRow("next step") << Facet::NextStep << none << milliseconds(4'000);
    QTest::newRow("purpose") << Facet::Purpose << none << milliseconds(8'000);
    QTest::newRow("result") << Facet::Result << none << milliseconds(8'000);
    QTest::newRow("questions") << Facet::Questions << none << milliseconds(15'000);
    QTest::newRow("evidence") << Facet::Evidence << none << milliseconds(15'000);
    QTest::newRow("19 answers") << Facet::NextStep << std::vector<milliseconds>(19, seconds(1)) << milliseconds(4'000);
    QTest::newRow("20 answers") << Facet::NextStep << std::vector<milliseconds>(20, seconds(1)) << milliseconds(1'000);
    QTest::newRow("before the prompt is read")
        << Facet::NextStep << std::vector<milliseconds>(20, milliseconds(0)) << milliseconds(1'000);
    std::vector<milliseconds> even(10, seconds(3));
    even.insert(even.begin(), 10, seconds(6));
    QTest::newRow("between the two in the middle") << Facet::Result << even << milliseconds(4'500);
    std::vector<milliseconds> odd(10, seconds(9));
    odd.insert(odd.end(), 11, seconds(2));
    QTest::newRow("the one in the middle") << Facet::Result << odd << milliseconds(2'000);
}

void TestTimedAnswer::takesTheUsualTime()
{
    QFETCH(const Facet, facet);
    QFETCH(const std::vector<milliseconds>, own);
    QFETCH(const milliseconds, expected);

    QCOMPARE(drills::usualTime(facet, own).count(), expected.count());
}

void TestTimedAnswer::waitsFourTimesTheUsualTime()
{
    QCOMPARE(drills::timeoutOf(seconds(8)).count(), milliseconds(32'000).count());
}

} // namespace tests
