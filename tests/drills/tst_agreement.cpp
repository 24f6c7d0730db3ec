#include "tests/drills/tst_agreement.h"

#include "drills/ledger/agreement.h"

#include <QTest>

using drills::Agreement;
using drills::RuledVerdict;

namespace tests {

namespace {

/// So many of each: both yes, only the engine, only the person, neither.
std::vector<RuledVerdict> verdicts(size_t both, size_t engine, size_t person, size_t neither)
{
    std::vector<RuledVerdict> all(both, {true, true});
    all.insert(all.end(), engine, {true, false});
    all.insert(all.end(), person, {false, true});
    all.insert(all.end(), neither, {false, false});
    return all;
}

} // namespace

void TestAgreement::countsAgreement_data()
{
    QTest::addColumn<std::vector<RuledVerdict>>("all");
    QTest::addColumn<Agreement>("expected");
    QTest::newRow("nothing ruled") << verdicts(0, 0, 0, 0) << Agreement{0, 0, 0, 0};
    // Worked by hand: observed .7, chance .5 for both.
    QTest::newRow("even") << verdicts(20, 5, 10, 15) << Agreement{50, 35, 400, 406};
    QTest::newRow("all alike") << verdicts(10, 0, 0, 10) << Agreement{20, 20, 1000, 1000};
    QTest::newRow("nothing alike") << verdicts(0, 10, 10, 0) << Agreement{20, 0, -1000, -1000};
    // Nearly all the same: kappa says nothing, AC1 does.
    QTest::newRow("one sided") << verdicts(98, 1, 1, 0) << Agreement{100, 98, -10, 980};
    QTest::newRow("only yes") << verdicts(9, 0, 0, 0) << Agreement{9, 9, 0, 1000};
}

void TestAgreement::countsAgreement()
{
    QFETCH(const std::vector<RuledVerdict>, all);
    QFETCH(const Agreement, expected);

    const Agreement agreement = drills::agreementOf(all);

    QCOMPARE(agreement.verdicts, expected.verdicts);
    QCOMPARE(agreement.agreed, expected.agreed);
    QCOMPARE(agreement.kappa, expected.kappa);
    QCOMPARE(agreement.ac1, expected.ac1);
}

} // namespace tests
