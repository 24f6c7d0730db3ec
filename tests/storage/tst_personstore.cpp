#include "tests/storage/tst_personstore.h"

#include "tests/storage/storefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace tests {

void TestPersonStore::keepsPersonsInOrder()
{
    StoreFixture fixture;
    storage::PersonStore &persons = fixture.open().persons();
    QVERIFY(persons.all() && persons.all()->empty());

    auto zoe = persons.add(u"Zoë O'Neil"_s);
    auto nameless = persons.add(QString());
    auto all = persons.all();

    QVERIFY(zoe && nameless && all);
    QCOMPARE(*all, (std::vector<storage::Person>{*zoe, *nameless}));
    QCOMPARE(persons.named(u"Zoë O'Neil"_s).value(), std::optional(*zoe));
    QCOMPARE(persons.named(u"zoe"_s).value(), std::optional<storage::Person>());
}

void TestPersonStore::savesAProfile()
{
    StoreFixture fixture;
    fixture.open();
    auto person = fixture.store().persons().add(u"Ada"_s);
    QVERIFY(person);
    person->name = u"Ada Ray"_s;
    person->role = storage::PersonRole::Leads;
    person->minutesADay = 4;
    person->welcomed = true;
    person->targetDay = QDate(2026, 3, 2);
    person->awayUntil = QDate(2026, 2, 9);
    person->learnsMarketing = true;

    QVERIFY(fixture.store().persons().save(*person));

    QCOMPARE(fixture.open().persons().all().value(), std::vector<storage::Person>{*person});
    QVERIFY(fixture.store().rebuild());
    QCOMPARE(fixture.store().persons().all().value(), std::vector<storage::Person>{*person});
    const storage::Person stranger{.id = drills::PersonId(u"01890000-0000-7000-8000-000000000000"_s), .name = u"?"_s};
    QCOMPARE(fixture.store().persons().save(stranger).error().code, drills::ErrorCode::NotFound);
}

void TestPersonStore::keepsNamesOutOfTheChain()
{
    StoreFixture fixture;
    fixture.open();
    fixture.addPerson(u"Ada Ray"_s);

    auto payloads = fixture.connect()->rows(u"SELECT payload FROM record"_s);

    QVERIFY(payloads);
    QCOMPARE(payloads->size(), size_t(1));
    QVERIFY(!payloads->front().bytes(0).contains("Ada"));
}

} // namespace tests
