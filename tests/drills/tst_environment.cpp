#include "tests/drills/tst_environment.h"

#include "drills/environment/clock.h"
#include "drills/environment/randomsource.h"
#include "drills/process/companycard.h"
#include "drills/session/helplevel.h"

#include <QDateTime>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace drills;

namespace tests {

void TestEnvironment::countsADayFromFourToFour_data()
{
    QTest::addColumn<QString>("utc");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("day");
    QTest::newRow("noon") << u"2026-03-10T12:00:00Z"_s << 0 << u"2026-03-10"_s;
    QTest::newRow("just before four") << u"2026-03-10T03:59:59Z"_s << 0 << u"2026-03-09"_s;
    QTest::newRow("four") << u"2026-03-10T04:00:00Z"_s << 0 << u"2026-03-10"_s;
    QTest::newRow("east of Greenwich") << u"2026-03-10T02:30:00Z"_s << 120 << u"2026-03-10"_s;
    QTest::newRow("west of Greenwich") << u"2026-03-10T08:30:00Z"_s << -300 << u"2026-03-09"_s;
}

void TestEnvironment::countsADayFromFourToFour()
{
    QFETCH(const QString, utc);
    QFETCH(const int, offset);
    QFETCH(const QString, day);

    const Instant instant{QDateTime::fromString(utc, Qt::ISODate).toMSecsSinceEpoch(), offset};

    QCOMPARE(practiceDay(instant).toString(Qt::ISODate), day);
}

void TestEnvironment::drawsTheSameEverywhere()
{
    // The first value of SplitMix64 from state 0 in its authors' reference.
    RandomSource source(0);
    QCOMPARE(source.next(), 0xe220a8397b1dcdafULL);
    QVERIFY(RandomSource::of(1, u"a"_s).next() != RandomSource::of(1, u"b"_s).next());
    QCOMPARE(RandomSource::of(7, u"a"_s).next(), RandomSource::of(7, u"a"_s).next());
}

void TestEnvironment::drawsWithinItsBound()
{
    RandomSource source(42);
    std::set<quint32> seen;

    for (int i = 0; i < 200; ++i)
        seen.insert(source.below(4));

    QCOMPARE(seen, (std::set<quint32>{0, 1, 2, 3}));
}

void TestEnvironment::fillsInTheCompanyCard_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("filled");
    QTest::newRow("own value") << u"Can {company} do it?"_s << u"Can {sells} Ltd do it?"_s;
    QTest::newRow("fallback") << u"{sells}, {name}?"_s << u"ovens, Kim?"_s;
    QTest::newRow("unknown") << u"{what} and {"_s << u"{what} and {"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestEnvironment::fillsInTheCompanyCard()
{
    QFETCH(const QString, line);
    QFETCH(const QString, filled);
    CompanyCard own;
    own.company = u"{sells} Ltd"_s; // a value is never filled in itself
    CompanyCard fallback;
    fallback.company = u"Other"_s;
    fallback.sells = u"ovens"_s;

    QCOMPARE(filledIn(line, filledFrom(own, fallback), u"Kim"_s), filled);
}

void TestEnvironment::raisesAndLowersHelp_data()
{
    using enum StepState;
    QTest::addColumn<std::vector<StepState>>("newestFirst");
    QTest::addColumn<HelpLevel>("level");
    QTest::newRow("never tried") << std::vector<StepState>{} << HelpLevel::WithList;
    QTest::newRow("reached once") << std::vector{Reached} << HelpLevel::WithList;
    QTest::newRow("reached twice") << std::vector{Reached, Reached} << HelpLevel::NameOnly;
    QTest::newRow("four times") << std::vector{Reached, Reached, Reached, Reached} << HelpLevel::Cold;
    QTest::newRow("broken last") << std::vector{Open, Reached, Reached} << HelpLevel::WithList;
    QTest::newRow("late is not reached") << std::vector{Reached, ReachedLate, Reached} << HelpLevel::WithList;
    QTest::newRow("never below the list") << std::vector{Open, Open, Partly} << HelpLevel::WithList;
}

void TestEnvironment::raisesAndLowersHelp()
{
    QFETCH(const std::vector<StepState>, newestFirst);
    QFETCH(const HelpLevel, level);

    QCOMPARE(helpLevelAfter(newestFirst), level);
}

} // namespace tests
