#include "tests/drills/tst_owntimes.h"

#include "drills/session/owntimes.h"

#include <QTest>

using namespace drills;
using namespace std::chrono_literals;

namespace tests {

namespace {

std::vector<AnswerDuration> answers(int count, const AnswerDuration &each)
{
    return std::vector<AnswerDuration>(static_cast<size_t>(count), each);
}

} // namespace

void TestOwnTimes::goesByTheMedian_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<qint64>("ownMs");
    QTest::addColumn<qint64>("timeMs");

    // A result takes 25 seconds where nothing is known; three seconds are not measured.
    QTest::newRow("none") << 0 << qint64{0} << qint64{25'000};
    QTest::newRow("too few") << 9 << qint64{9000} << qint64{25'000};
    QTest::newRow("enough") << 10 << qint64{9000} << qint64{12'000};
    QTest::newRow("slower") << 50 << qint64{37'000} << qint64{40'000};
    QTest::newRow("at once") << 50 << qint64{0} << qint64{8333};
    QTest::newRow("for ever") << 50 << qint64{900'000} << qint64{75'000};
}

void TestOwnTimes::goesByTheMedian()
{
    QFETCH(const int, count);
    QFETCH(const qint64, ownMs);
    QFETCH(const qint64, timeMs);

    const AnswerTimes times = ownAnswerTimes(answers(count, {Facet::Result, false, std::chrono::milliseconds(ownMs)}));

    QCOMPARE(times.of(Facet::Result), std::chrono::milliseconds(timeMs));
}

void TestOwnTimes::countsEachKindApart()
{
    const AnswerTimes builtIn;

    const AnswerTimes cards = ownAnswerTimes(answers(10, {Facet::NextStep, false, 2s}));
    const AnswerTimes links = ownAnswerTimes(answers(10, {Facet::NextStep, true, 2s}));

    QCOMPARE(cards.of(Facet::NextStep), 5s);
    QCOMPARE(cards.recitedLink, builtIn.recitedLink);
    QCOMPARE(links.of(Facet::NextStep), builtIn.of(Facet::NextStep));
    QCOMPARE(links.recitedLink, 5s);
    for (const Facet facet : {Facet::Result, Facet::Evidence, Facet::Questions, Facet::Purpose})
        QCOMPARE(cards.of(facet), builtIn.of(facet));
}

void TestOwnTimes::isNotLedAstrayByABreak()
{
    std::vector<AnswerDuration> all = answers(8, {Facet::Purpose, false, 9s});
    for (int i = 0; i < 3; ++i)
        all.push_back({Facet::Purpose, false, 20min});

    QCOMPARE(ownAnswerTimes(all).of(Facet::Purpose), 12s);
}

} // namespace tests
