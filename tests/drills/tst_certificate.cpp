#include "tests/drills/tst_certificate.h"

#include "drills/certification/certificate.h"
#include "tests/drills/coldtrials.h"

#include <QTest>

#include <algorithm>

using drills::CalendarEntry;
using drills::CalendarMark;
using drills::CertificateStanding;
using drills::CertificateStatus;
using drills::ColdFailed;
using drills::ColdObstacle;
using drills::ColdOutcome;
using drills::ColdPassed;
using drills::ColdTrial;
using drills::ColdUncounted;
using drills::ColdWaiting;
using drills::PractisedToday;

using namespace Qt::StringLiterals;

namespace tests {

namespace {

/// "03-03, 03-10?" where a question mark means that it waits.
QString passesOf(const CertificateStatus &status)
{
    QStringList passes;
    for (const drills::ColdPass &pass : status.passes)
        passes.append(shortened(pass.date) + (pass.isWaiting ? u"?"_s : QString()));
    return passes.join(u", "_s);
}

QString earliestOf(const CertificateStatus &status)
{
    return status.earliestCertificate ? shortened(*status.earliestCertificate) : QString();
}

struct Expected {
    QString passes;
    QString next;
    /// The earliest certificate.
    QString earliest;
};

void row(const char *name, const QString &trials, const QString &today, const Expected &expected)
{
    QTest::newRow(name) << trials << today << expected;
}

void plainRows()
{
    row("nothing yet", u""_s, u"03-03"_s, {u""_s, u"03-03"_s, u"03-31"_s});
    row("first passed", u"03-03"_s, u"03-03"_s, {u"03-03"_s, u"03-10"_s, u"03-31"_s});
    row("first passed, a week on", u"03-03"_s, u"03-10"_s, {u"03-03"_s, u"03-10"_s, u"03-31"_s});
    row("first passed, later", u"03-03"_s, u"03-20"_s, {u"03-03"_s, u"03-20"_s, u"03-31"_s});
    row("second passed", u"03-03, 03-10"_s, u"03-11"_s, {u"03-03, 03-10"_s, u"03-31"_s, u"03-31"_s});
    row("second late", u"03-03, 04-05"_s, u"04-05"_s, {u"03-03, 04-05"_s, u"04-06"_s, u"04-06"_s});
    row("second later than the third may be", u"03-03"_s, u"04-05"_s, {u"03-03"_s, u"04-05"_s, u"04-06"_s});
    row("third passed", u"03-03, 03-10, 03-31"_s, u"03-31"_s, {u"03-03, 03-10, 03-31"_s, u"04-28"_s, u""_s});
    row("second too early", u"03-03, 03-09"_s, u"03-09"_s, {u"03-03"_s, u"03-10"_s, u"03-31"_s});
    row("second too early, failed", u"03-03, 03-09 failed"_s, u"03-09"_s, {u"03-03"_s, u"03-10"_s, u"03-31"_s});
    row("third too early", u"03-03, 03-10, 03-30"_s, u"03-30"_s, {u"03-03, 03-10"_s, u"03-31"_s, u"03-31"_s});
    row("third too early, in time next day", u"03-03, 03-10, 03-30, 03-31"_s, u"03-31"_s,
        {u"03-03, 03-10, 03-31"_s, u"04-28"_s, u""_s});
    row("clock set back", u"03-10"_s, u"03-03"_s, {u"03-10"_s, u"03-17"_s, u"04-07"_s});
    row("leap day", u"2024-02-01, 2024-02-08, 2024-02-29"_s, u"2024-02-29"_s,
        {u"2024-02-01, 2024-02-08, 2024-02-29"_s, u"2024-03-28"_s, u""_s});
    row("year's end", u"12-08, 12-15"_s, u"12-31"_s, {u"12-08, 12-15"_s, u"2026-01-05"_s, u"2026-01-05"_s});
}

void failedRows()
{
    row("first failed", u"03-03 failed"_s, u"03-03"_s, {u""_s, u"03-06"_s, u"04-03"_s});
    row("first repeated too early", u"03-03 failed, 03-05"_s, u"03-05"_s, {u""_s, u"03-06"_s, u"04-03"_s});
    row("first repeated in time", u"03-03 failed, 03-06"_s, u"03-06"_s, {u"03-06"_s, u"03-13"_s, u"04-03"_s});
    row("failed again too early", u"03-03 failed, 03-05 failed"_s, u"03-05"_s, {u""_s, u"03-06"_s, u"04-03"_s});
    row("first failed twice", u"03-03 failed, 03-06 failed"_s, u"03-06"_s, {u""_s, u"03-09"_s, u"04-06"_s});
    row("second failed", u"03-03, 03-10 failed"_s, u"03-10"_s, {u""_s, u"03-13"_s, u"04-10"_s});
    row("second failed, then a first", u"03-03, 03-10 failed, 03-13"_s, u"03-13"_s,
        {u"03-13"_s, u"03-20"_s, u"04-10"_s});
    row("third failed", u"03-03, 03-10, 03-31 failed"_s, u"03-31"_s, {u""_s, u"04-03"_s, u"05-01"_s});
}

void uncountedRows()
{
    row("interrupted", u"03-03 interrupted"_s, u"03-03"_s, {u""_s, u"03-04"_s, u"04-01"_s});
    row("interrupted, passed the next day", u"03-03 interrupted, 03-04"_s, u"03-04"_s,
        {u"03-04"_s, u"03-11"_s, u"04-01"_s});
    row("second interrupted", u"03-03, 03-10 interrupted"_s, u"03-10"_s, {u"03-03"_s, u"03-11"_s, u"03-31"_s});
    row("interrupted while it was too early", u"03-03, 03-05 interrupted"_s, u"03-05"_s,
        {u"03-03"_s, u"03-10"_s, u"03-31"_s});
    row("interrupted after a failed one", u"03-03 failed, 03-06 interrupted"_s, u"03-06"_s,
        {u""_s, u"03-07"_s, u"04-04"_s});
    row("third after other practice", u"03-03, 03-10, 03-31 practised"_s, u"03-31"_s,
        {u"03-03, 03-10"_s, u"04-01"_s, u"04-01"_s});
    row("second in a scenario seen", u"03-03, 03-10 seen"_s, u"03-10"_s, {u"03-03"_s, u"03-11"_s, u"03-31"_s});
}

void waitingRows()
{
    row("first waits", u"03-03 waits"_s, u"03-03"_s, {u"03-03?"_s, u"03-10"_s, u"04-07"_s});
    row("first waits for weeks", u"03-03 waits"_s, u"03-20"_s, {u"03-03?"_s, u"03-20"_s, u"04-17"_s});
    row("then ruled a pass, as of its date", u"03-03"_s, u"03-20"_s, {u"03-03"_s, u"03-20"_s, u"03-31"_s});
    row("then ruled failed", u"03-03 failed"_s, u"03-20"_s, {u""_s, u"03-20"_s, u"04-17"_s});
    row("first waits, second passed", u"03-03 waits, 03-10"_s, u"03-10"_s,
        {u"03-03?, 03-10"_s, u"03-31"_s, u"04-07"_s});
    // A failed one starts the row again, whatever became of the first.
    row("first waits, second failed", u"03-03 waits, 03-10 failed"_s, u"03-10"_s, {u""_s, u"03-13"_s, u"04-10"_s});
    row("second waits", u"03-03, 03-10 waits"_s, u"03-10"_s, {u"03-03, 03-10?"_s, u"03-31"_s, u"04-28"_s});
    row("third waits", u"03-03, 03-10, 03-31 waits"_s, u"03-31"_s, {u"03-03, 03-10, 03-31?"_s, u"04-28"_s, u"05-26"_s});
    row("first and second wait", u"03-03 waits, 03-10 waits"_s, u"03-10"_s,
        {u"03-03?, 03-10?"_s, u"03-31"_s, u"04-28"_s});
    row("waits, too early", u"03-03, 03-09 waits"_s, u"03-09"_s, {u"03-03"_s, u"03-10"_s, u"03-31"_s});
}

void lapsedRows()
{
    row("last day of one pass", u"03-03"_s, u"06-01"_s, {u"03-03"_s, u"06-01"_s, u"06-02"_s});
    row("one pass lapsed", u"03-03"_s, u"06-02"_s, {u""_s, u"06-02"_s, u"06-30"_s});
    row("second after the first lapsed", u"03-03, 06-02"_s, u"06-02"_s, {u"06-02"_s, u"06-09"_s, u"06-30"_s});
    row("renewed too early", u"03-03, 03-10, 03-31, 04-27"_s, u"04-27"_s,
        {u"03-03, 03-10, 03-31"_s, u"04-28"_s, u""_s});
    row("renewed", u"03-03, 03-10, 03-31, 04-28"_s, u"04-28"_s, {u"03-03, 03-10, 03-31, 04-28"_s, u"05-26"_s, u""_s});
    row("renewal failed", u"03-03, 03-10, 03-31, 04-28 failed"_s, u"04-28"_s, {u""_s, u"05-01"_s, u"05-29"_s});
}

struct Holding {
    CertificateStanding standing = CertificateStanding::None;
    QString from;
    QString until;
};

void holdingRow(const char *name, const QString &trials, const QString &today, const Holding &expected)
{
    QTest::newRow(name) << trials << today << expected;
}

} // namespace

void TestCertificate::countsPasses_data()
{
    QTest::addColumn<QString>("trials");
    QTest::addColumn<QString>("today");
    QTest::addColumn<Expected>("expected");
    plainRows();
    failedRows();
    uncountedRows();
    waitingRows();
    lapsedRows();
}

void TestCertificate::countsPasses()
{
    QFETCH(const QString, trials);
    QFETCH(const QString, today);
    QFETCH(const Expected, expected);

    const CertificateStatus status = drills::certificateStatus(coldTrials(trials), dateOf(today));

    QCOMPARE(passesOf(status), expected.passes);
    QCOMPARE(shortened(status.nextTrial), expected.next);
    QCOMPARE(earliestOf(status), expected.earliest);
    QCOMPARE(status.isWaiting, expected.passes.contains(u'?'));
    // The same once something else was practised today, save that today is over.
    const CertificateStatus later = drills::certificateStatus(coldTrials(trials), dateOf(today),
                                                              PractisedToday::Already);
    QCOMPARE(passesOf(later), expected.passes);
    QCOMPARE(later.nextTrial, std::max(status.nextTrial, dateOf(today).addDays(1)));
}

void TestCertificate::holdsUntilItLapses_data()
{
    QTest::addColumn<QString>("trials");
    QTest::addColumn<QString>("today");
    QTest::addColumn<Holding>("expected");
    const QString complete = u"03-03, 03-10, 03-31"_s;
    using enum CertificateStanding;
    holdingRow("two passes", u"03-03, 03-10"_s, u"03-31"_s, {});
    holdingRow("on the day of the third", complete, u"03-31"_s, {Holds, u"03-31"_s, u"06-29"_s});
    holdingRow("on its last day", complete, u"06-29"_s, {Holds, u"03-31"_s, u"06-29"_s});
    holdingRow("a day later", complete, u"06-30"_s, {Lapsed, u"03-31"_s, u"06-29"_s});
    holdingRow("third late", u"03-03, 03-20, 05-05"_s, u"05-05"_s, {Holds, u"05-05"_s, u"08-03"_s});
    holdingRow("renewed on the last day", complete + u", 06-29"_s, u"06-30"_s, {Holds, u"03-31"_s, u"09-27"_s});
    holdingRow("renewed too late", complete + u", 06-30"_s, u"06-30"_s, {Lapsed, u"03-31"_s, u"06-29"_s});
    holdingRow("renewed too early", complete + u", 04-27"_s, u"05-01"_s, {Holds, u"03-31"_s, u"06-29"_s});
    holdingRow("renewal failed", complete + u", 04-28 failed"_s, u"06-29"_s, {Holds, u"03-31"_s, u"06-29"_s});
    holdingRow("renewal waits", complete + u", 04-28 waits"_s, u"06-29"_s, {Holds, u"03-31"_s, u"06-29"_s});
    holdingRow("third waits", u"03-03, 03-10, 03-31 waits"_s, u"03-31"_s, {});
    holdingRow("got anew after a failed renewal", complete + u", 04-28 failed, 05-01, 05-08, 05-29"_s, u"05-29"_s,
               {Holds, u"05-29"_s, u"08-27"_s});
    holdingRow("over a year's end", u"11-03, 11-10, 12-01"_s, u"2026-03-01"_s, {Holds, u"12-01"_s, u"2026-03-01"_s});
    holdingRow("over a leap day", u"2023-11-03, 2023-11-10, 2023-12-01"_s, u"2024-03-01"_s,
               {Lapsed, u"2023-12-01"_s, u"2024-02-29"_s});
}

void TestCertificate::holdsUntilItLapses()
{
    QFETCH(const QString, trials);
    QFETCH(const QString, today);
    QFETCH(const Holding, expected);

    const CertificateStatus status = drills::certificateStatus(coldTrials(trials), dateOf(today));

    QCOMPARE(status.standing, expected.standing);
    QCOMPARE(status.certificate.has_value(), !expected.from.isEmpty());
    if (status.certificate) {
        QCOMPARE(shortened(status.certificate->validFrom), expected.from);
        QCOMPARE(shortened(status.certificate->validUntil), expected.until);
    }
}

void TestCertificate::takesTrialsInAnyOrder()
{
    std::vector<ColdTrial> trials = coldTrials(u"03-03, 03-10, 03-11 failed, 03-31, 04-28 interrupted"_s);
    const CertificateStatus expected = drills::certificateStatus(trials, dateOf(u"04-28"_s));

    std::ranges::reverse(trials);

    QVERIFY(drills::certificateStatus(trials, dateOf(u"04-28"_s)) == expected);
}

void TestCertificate::ordersTrialsOfOneDay()
{
    // Two devices that did not know of each other yet, so that both trials seem to come first.
    ColdTrial failed = coldTrials(u"03-03 failed"_s).front();
    failed.place = 1;
    ColdTrial passed = coldTrials(u"03-03"_s).front();
    passed.place = 2;

    const CertificateStatus status = drills::certificateStatus({passed, failed}, dateOf(u"03-03"_s));

    QVERIFY(status.passes.empty());
    QCOMPARE(status.nextTrial, dateOf(u"03-06"_s));
    QVERIFY(std::get<ColdOutcome>(status.calendar.at(1).what) == ColdOutcome(ColdUncounted{ColdObstacle::TooEarly}));
}

void TestCertificate::saysWhatWaits()
{
    // Whether the pass of 03-06 comes too early depends on what becomes of 03-03.
    const CertificateStatus status = drills::certificateStatus(coldTrials(u"03-03 waits, 03-06"_s), dateOf(u"03-06"_s));

    QVERIFY(status.isWaiting);
    QVERIFY(std::get<ColdOutcome>(status.calendar.at(0).what) == ColdOutcome(ColdWaiting{{interviewStep()}}));
    QVERIFY(std::get<ColdOutcome>(status.calendar.at(1).what) == ColdOutcome(ColdWaiting{}));
    QCOMPARE(status.nextTrial, dateOf(u"03-13"_s));
}

void TestCertificate::drawsACalendar()
{
    const QString trials = u"03-03, 03-10, 03-31, 04-28 failed, 05-01, 05-02 interrupted"_s;

    const CertificateStatus status = drills::certificateStatus(coldTrials(trials), dateOf(u"05-02"_s));

    const std::vector<CalendarEntry> expected{
        {dateOf(u"03-03"_s), ColdPassed{}},
        {dateOf(u"03-10"_s), ColdPassed{}},
        {dateOf(u"03-31"_s), ColdPassed{}},
        {dateOf(u"04-28"_s), ColdFailed{{}, {}, interviewStep()}},
        {dateOf(u"05-01"_s), ColdPassed{}},
        {dateOf(u"05-02"_s), ColdUncounted{ColdObstacle::Interrupted}},
        {dateOf(u"05-08"_s), CalendarMark::NextTrial},
        {dateOf(u"06-29"_s), CalendarMark::CertificateLapses},
        {dateOf(u"07-30"_s), CalendarMark::PassesLapse},
    };
    QVERIFY(status.calendar == expected);
}

void TestCertificate::saysWhenToStart_data()
{
    QTest::addColumn<QDate>("wished");
    QTest::addColumn<QDate>("lastDay");
    QTest::newRow("plain") << QDate(2025, 3, 31) << QDate(2025, 3, 3);
    QTest::newRow("to the leap day") << QDate(2024, 3, 28) << QDate(2024, 2, 29);
    QTest::newRow("past no leap day") << QDate(2025, 3, 28) << QDate(2025, 2, 28);
    QTest::newRow("over the year's end") << QDate(2026, 1, 15) << QDate(2025, 12, 18);
    QTest::newRow("over the change to summer time") << QDate(2025, 4, 10) << QDate(2025, 3, 13);
}

void TestCertificate::saysWhenToStart()
{
    QFETCH(const QDate, wished);
    QFETCH(const QDate, lastDay);

    QCOMPARE(drills::lastDayToStart(wished), lastDay);
    const CertificateStatus inTime = drills::certificateStatus({}, lastDay);
    QCOMPARE(inTime.earliestCertificate, std::optional(wished));
}

} // namespace tests
