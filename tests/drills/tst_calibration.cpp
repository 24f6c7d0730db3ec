#include "tests/drills/tst_calibration.h"

#include "drills/grading/calibration.h"
#include "drills/grading/grader.h"
#include "drills/packfile/calibrationedit.h"
#include "drills/packfile/packreader.h"

#include <QFile>
#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;
using drills::Calibration;
using drills::CalibrationFit;
using drills::RuledProbability;

namespace tests {

namespace {

QByteArray fileOf(const QString &name)
{
    QFile file(u":/packs/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// So many rulings at this probability, of which so many say met.
std::vector<RuledProbability> rulings(int probability, int met, int notMet)
{
    std::vector<RuledProbability> all;
    for (int i = 0; i < met + notMet; ++i)
        all.push_back({probability, i * met / (met + notMet) != (i + 1) * met / (met + notMet)});
    return all;
}

std::vector<RuledProbability> both(std::vector<RuledProbability> some, const std::vector<RuledProbability> &others)
{
    some.insert(some.end(), others.begin(), others.end());
    return some;
}

} // namespace

void TestCalibration::movesProbabilities_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("slope");
    QTest::addColumn<int>("probability");
    QTest::addColumn<int>("expected");
    const int present = drills::engineVersion;
    QTest::newRow("as it is") << present << 0 << 1000 << 321 << 321;
    QTest::newRow("of another engine") << present - 1 << 1000 << 2000 << 321 << 321;
    QTest::newRow("none") << 0 << 0 << 1000 << 321 << 321;
    // Worked by hand: logistic(.5) and logistic(2 ln 3).
    QTest::newRow("offset") << present << 500 << 1000 << 500 << 622;
    QTest::newRow("slope") << present << 0 << 2000 << 750 << 900;
    QTest::newRow("certain, upwards") << present << 1000 << 1000 << 1000 << 1000;
    QTest::newRow("certain, downwards") << present << -1000 << 1000 << 0 << 0;
}

void TestCalibration::movesProbabilities()
{
    QFETCH(const int, engine);
    QFETCH(const int, offset);
    QFETCH(const int, slope);
    QFETCH(const int, probability);
    QFETCH(const int, expected);

    QCOMPARE(drills::calibrated(probability, {engine, 50, offset, slope}), expected);
}

void TestCalibration::neverTurnsTwoProbabilitiesRound()
{
    for (const int slope : {500, 1000, 2000}) {
        for (const int offset : {-1000, 0, 1000}) {
            const Calibration calibration{drills::engineVersion, 50, offset, slope};
            for (int probability = 1; probability <= 1000; ++probability)
                QVERIFY(drills::calibrated(probability - 1, calibration)
                        <= drills::calibrated(probability, calibration));
        }
    }
}

void TestCalibration::fitsToRulings_data()
{
    QTest::addColumn<std::vector<RuledProbability>>("ruled");
    QTest::addColumn<int>("leastOffset");
    QTest::addColumn<int>("mostOffset");
    QTest::addColumn<int>("leastSlope");
    QTest::addColumn<int>("mostSlope");
    QTest::newRow("nothing ruled") << std::vector<RuledProbability>() << 0 << 0 << 1000 << 1000;
    QTest::newRow("too timid") << rulings(300, 120, 40) << 500 << 1000 << 500 << 1000;
    QTest::newRow("too bold") << rulings(700, 40, 120) << -1000 << -500 << 500 << 1000;
    QTest::newRow("too sure either way") << both(rulings(950, 70, 30), rulings(50, 30, 70)) << -50 << 50 << 500 << 500;
    QTest::newRow("not sure enough") << both(rulings(700, 95, 5), rulings(300, 5, 95)) << -50 << 50 << 1900 << 2000;
    QTest::newRow("only yes, within bounds") << rulings(100, 500, 0) << 1000 << 1000 << 500 << 1000;
}

void TestCalibration::fitsToRulings()
{
    QFETCH(const std::vector<RuledProbability>, ruled);
    QFETCH(const int, leastOffset);
    QFETCH(const int, mostOffset);
    QFETCH(const int, leastSlope);
    QFETCH(const int, mostSlope);

    const CalibrationFit fit = drills::fitCalibration(ruled);

    QCOMPARE(fit.calibration.rulings, static_cast<int>(ruled.size()));
    QCOMPARE(fit.calibration.engineVersion, drills::engineVersion);
    const QByteArray found = QByteArray::number(fit.calibration.offset) + " "
        + QByteArray::number(fit.calibration.slope);
    QVERIFY2(fit.calibration.offset >= leastOffset && fit.calibration.offset <= mostOffset, found.constData());
    QVERIFY2(fit.calibration.slope >= leastSlope && fit.calibration.slope <= mostSlope, found.constData());
    QCOMPARE(fit.isBetter(), !ruled.empty());
}

void TestCalibration::isWorthNothingOnWhatFits()
{
    const auto fitting = both(both(rulings(800, 80, 20), rulings(200, 20, 80)), rulings(500, 50, 50));

    const CalibrationFit fit = drills::fitCalibration(fitting);

    QVERIFY(!fit.isBetter());
    QVERIFY(std::abs(fit.calibration.offset) < 50 && std::abs(fit.calibration.slope - 1000) < 50);
}

void TestCalibration::isHeldByAPack()
{
    const QByteArray sales = fileOf(u"sales.json"_s);
    const Calibration calibration{drills::engineVersion, 64, -250, 1100};

    const auto changed = drills::withCalibration(sales, drills::ProcessId(u"sales"_s), calibration);
    QVERIFY(changed.has_value());
    const auto pack = drills::PackReader::readTrusted(*changed);
    QVERIFY(pack.has_value());
    QCOMPARE(pack->processes.front().calibration, std::optional(calibration));
    QCOMPARE(pack->version, drills::PackReader::readTrusted(sales)->version + 1);

    const auto plain = drills::withCalibration(*changed, drills::ProcessId(u"sales"_s), std::nullopt);
    QVERIFY(plain.has_value());
    QVERIFY(!drills::PackReader::readTrusted(*plain)->processes.front().calibration);
    QCOMPARE(drills::withCalibration(sales, drills::ProcessId(u"moon"_s), calibration).error().code,
             drills::ErrorCode::NotFound);
}

void TestCalibration::isRefusedInAPack_data()
{
    QTest::addColumn<int>("rulings");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("slope");
    QTest::newRow("too few rulings") << 49 << 0 << 1000;
    QTest::newRow("too far up") << 50 << 1001 << 1000;
    QTest::newRow("turned round") << 50 << 0 << -1000;
}

void TestCalibration::isRefusedInAPack()
{
    QFETCH(const int, rulings);
    QFETCH(const int, offset);
    QFETCH(const int, slope);
    const auto changed = drills::withCalibration(fileOf(u"sales.json"_s), drills::ProcessId(u"sales"_s),
                                                 Calibration{drills::engineVersion, rulings, offset, slope});

    const auto faults = drills::PackReader(fileOf(u"pack.schema.json"_s)).read(*changed, {}).faults;

    QCOMPARE(faults.size(), size_t{1});
    QVERIFY2(faults.front().pointer.startsWith(u"/processes/0/calibration/"_s), qPrintable(faults.front().pointer));
}

} // namespace tests
