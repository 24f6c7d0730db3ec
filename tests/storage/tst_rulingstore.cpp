#include "tests/storage/tst_rulingstore.h"

#include "tests/storage/storefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using drills::RulingBy;
using drills::RulingSays;

namespace tests {

void TestRulingStore::keepsRulingsInOrder()
{
    StoreFixture fixture;
    fixture.open();
    const drills::PersonId person = fixture.addPerson();
    const drills::PersonId manager = fixture.addPerson(u"Ben"_s);
    const drills::AttemptId attempt = fixture.wholeAttempt(person);
    const drills::AttemptId other = fixture.wholeAttempt(person);
    const drills::CriterionId criterion(u"interview.cost"_s);
    const drills::Ruling disputed{attempt, 3, criterion, RulingBy::Own, RulingSays::Disputed};
    const drills::Ruling notMet{attempt, 3, criterion, RulingBy::Manager, RulingSays::NotMet};
    const drills::Ruling met{attempt, 3, criterion, RulingBy::Manager, RulingSays::Met};

    storage::RulingStore &rulings = fixture.store().rulings();
    QVERIFY(rulings.add(person, disputed));
    QVERIFY(rulings.add(person, {other, 3, criterion, RulingBy::Own, RulingSays::Met}));
    QVERIFY(rulings.add(manager, notMet));
    QVERIFY(rulings.add(manager, met));

    QCOMPARE(rulings.of(attempt).value(), (std::vector<drills::Ruling>{disputed, notMet, met}));
    QVERIFY(fixture.store().rebuild());
    QCOMPARE(rulings.of(attempt).value(), (std::vector<drills::Ruling>{disputed, notMet, met}));
    QCOMPARE(fixture.findings(), QStringList());
}

void TestRulingStore::refusesRulingsOnUnknownAttempts()
{
    StoreFixture fixture;
    fixture.open();
    const drills::PersonId person = fixture.addPerson();
    const drills::AttemptId unknown(u"01890000-0000-7000-8000-000000000000"_s);

    storage::RulingStore &rulings = fixture.store().rulings();

    QCOMPARE(rulings.add(person, {unknown, 0, {}, RulingBy::Own, RulingSays::Met}).error().code,
             drills::ErrorCode::NotFound);
    QCOMPARE(rulings.add(drills::PersonId(u"Ada"_s), {unknown, 0, {}, RulingBy::Own, RulingSays::Met}).error().code,
             drills::ErrorCode::InvalidInput);
    QVERIFY(rulings.of(unknown) && rulings.of(unknown)->empty());
}

} // namespace tests
