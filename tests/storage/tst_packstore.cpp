#include "tests/storage/tst_packstore.h"

#include "tests/storage/storefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

QStringList versionsIn(const drills::Result<std::vector<storage::PackRow>> &packs)
{
    QStringList versions;
    for (const storage::PackRow &pack : packs.value())
        versions.append(
            u"%1 %2%3"_s.arg(pack.id.value).arg(pack.version).arg(pack.installed ? u" in use"_s : QString()));
    return versions;
}

} // namespace

void TestPackStore::keepsEveryVersionByItsHash()
{
    StoreFixture fixture;
    storage::PackStore &packs = fixture.open().packs();
    const drills::PackId id(u"house"_s);

    auto first = packs.keep(id, 1, "one");
    auto again = packs.keep(id, 1, "one");
    auto second = packs.keep(id, 2, "two");

    QVERIFY(first && again && second);
    QCOMPARE(*first, u"7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed"_s);
    QCOMPARE(*again, *first);
    QCOMPARE(packs.bytes(*first).value(), QByteArray("one"));
    QCOMPARE(packs.bytes(*second).value(), QByteArray("two"));
    QCOMPARE(packs.bytes(QString(64, u'0')).error().code, drills::ErrorCode::NotFound);
    QCOMPARE(versionsIn(packs.versions(id)), (QStringList{u"house 2"_s, u"house 1"_s}));
    QCOMPARE(versionsIn(packs.installed()), QStringList());
    QCOMPARE(fixture.connect()->number(u"SELECT count(*) FROM record"_s), 0);
}

void TestPackStore::putsOneVersionInUse()
{
    StoreFixture fixture;
    storage::PackStore &packs = fixture.open().packs();
    const drills::PackId id(u"house"_s);

    QVERIFY(packs.install(id, 1, "one"));
    QVERIFY(packs.install(drills::PackId(u"other"_s), 5, "five"));
    QVERIFY(packs.install(id, 2, "two"));

    QCOMPARE(versionsIn(packs.installed()), (QStringList{u"other 5 in use"_s, u"house 2 in use"_s}));
    QCOMPARE(versionsIn(packs.versions(id)), (QStringList{u"house 2 in use"_s, u"house 1"_s}));
    QCOMPARE(packs.installed()->back().bytes, QByteArray("two"));
    QCOMPARE(fixture.connect()->number(u"SELECT count(*) FROM record WHERE kind = 'pack-published'"_s), 3);
    QCOMPARE(fixture.findings(), QStringList());
}

void TestPackStore::keepsTheBytesOfWhatWasWithdrawn()
{
    StoreFixture fixture;
    storage::PackStore &packs = fixture.open().packs();
    const drills::PackId id(u"house"_s);
    auto hash = packs.install(id, 1, "one");
    QVERIFY(hash);

    QVERIFY(packs.uninstall(id));

    QCOMPARE(versionsIn(packs.installed()), QStringList());
    QCOMPARE(packs.bytes(*hash).value(), QByteArray("one"));
    QCOMPARE(packs.uninstall(id).error().code, drills::ErrorCode::NotFound);
    QVERIFY(fixture.store().rebuild());
    QCOMPARE(versionsIn(packs.installed()), QStringList());
    QVERIFY(packs.install(id, 1, "one"));
    QCOMPARE(versionsIn(packs.installed()), QStringList{u"house 1 in use"_s});
    QCOMPARE(fixture.findings(), QStringList());
}

} // namespace tests
