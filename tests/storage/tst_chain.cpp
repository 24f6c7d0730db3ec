#include "tests/storage/tst_chain.h"

#include "app/storage/uuidv7.h"
#include "tests/storage/storefixture.h"
#include "tests/support/sampleevents.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

void TestChain::hashesAsDocumented()
{
    StoreFixture fixture;
    fixture.fill();

    auto rows = fixture.connect()->rows(
        u"SELECT record_id, author, device, seq, kind, payload, prev_hash, hash FROM record ORDER BY author, device, seq"_s);

    QVERIFY(rows);
    QVERIFY(rows->size() > 8);
    QByteArray chain;
    QByteArray last;
    for (const storage::Row &row : *rows) {
        if (row.bytes(1) != chain)
            last = QByteArray(32, '\0');
        chain = row.bytes(1);
        QByteArray bytes = last + row.bytes(0) + row.bytes(1) + row.bytes(2);
        for (int shift = 56; shift >= 0; shift -= 8)
            bytes += static_cast<char>((row.number(3) >> shift) & 0xff);
        bytes += static_cast<char>(row.text(4).size()) + row.text(4).toLatin1() + row.bytes(5);
        QCOMPARE(row.bytes(6), last);
        QCOMPARE(row.bytes(7), sha256(bytes));
        last = row.bytes(7);
    }
}

void TestChain::countsWithoutGapsPerAuthor()
{
    StoreFixture fixture;
    fixture.open();
    const drills::PersonId ada = fixture.addPerson(u"Ada"_s);
    const drills::PersonId ben = fixture.addPerson(u"Ben"_s);
    fixture.wholeAttempt(ada);
    fixture.wholeAttempt(ben);
    fixture.wholeAttempt(ada);

    auto rows = fixture.connect()->rows(
        u"SELECT author, group_concat(seq) FROM (SELECT * FROM record ORDER BY record_key) GROUP BY author"_s);

    QVERIFY(rows);
    for (const storage::Row &row : *rows) {
        const bool isAda = storage::uuidText(row.bytes(0)) == ada.value;
        QCOMPARE(row.text(1), isAda ? u"1,2,3,4,5,6,7"_s : u"1,2,3,4"_s);
    }
}

void TestChain::refusesChanges_data()
{
    QTest::addColumn<QString>("statement");
    const QString columns = u"record_id, author, device, seq, kind, payload, prev_hash, hash"_s;
    QTest::newRow("update") << u"UPDATE record SET payload = x'00'"_s;
    QTest::newRow("update of the key") << u"UPDATE OR REPLACE record SET record_key = record_key + 1"_s;
    QTest::newRow("delete") << u"DELETE FROM record"_s;
    QTest::newRow("replace by key") << u"INSERT OR REPLACE INTO record SELECT * FROM record LIMIT 1"_s;
    QTest::newRow("replace by id")
        << u"INSERT OR REPLACE INTO record (%1) SELECT record_id, author, device, 99, kind, payload,"
           " prev_hash, hash FROM record LIMIT 1"_s.arg(columns);
    QTest::newRow("replace by seq")
        << u"REPLACE INTO record (%1) SELECT randomblob(16), author, device, seq, kind, payload,"
           " prev_hash, hash FROM record LIMIT 1"_s.arg(columns);
    QTest::newRow("upsert") << u"INSERT INTO record SELECT * FROM record WHERE true LIMIT 1"
                               " ON CONFLICT DO UPDATE SET payload = x'00'"_s;
    QTest::newRow("ignore") << u"INSERT OR IGNORE INTO record SELECT * FROM record LIMIT 1"_s;
    QTest::newRow("change a text") << u"UPDATE answer_text SET text = x'00'"_s;
    QTest::newRow("replace a text") << u"REPLACE INTO answer_text SELECT * FROM answer_text"_s;
    QTest::newRow("change a pack") << u"UPDATE pack SET bytes = x'00'"_s;
    QTest::newRow("delete a pack") << u"DELETE FROM pack"_s;
    QTest::newRow("replace a pack") << u"REPLACE INTO pack SELECT * FROM pack"_s;
}

void TestChain::refusesChanges()
{
    QFETCH(const QString, statement);
    StoreFixture fixture;
    fixture.fill();

    const auto done = fixture.connect()->run(statement);

    QVERIFY(!done);
    QVERIFY2(done.error().detail.contains(u"never"_s), qPrintable(done.error().detail));
    QCOMPARE(fixture.findings(), QStringList());
}

void TestChain::idsGrowWhateverTheClockDoes()
{
    FixedClock clock;
    SeededEntropy entropy;
    drills::RandomSource random(7);
    storage::UuidV7 ids(clock, entropy);
    constexpr qint64 hour = 3'600'000;
    constexpr int many = 200'000;

    QByteArray last = ids.next();
    int notGrowing = 0;
    for (int i = 0; i < many; ++i) {
        // Most are made within one millisecond, which also wears the counter out.
        if (random.below(100) == 0)
            clock.instant.utcMs += static_cast<qint64>(random.below(2 * hour)) - hour;
        const QByteArray next = ids.next();
        notGrowing += next > last ? 0 : 1;
        last = next;
    }

    QCOMPARE(notGrowing, 0);
}

void TestChain::idsGoOnAboveTheNewestStored()
{
    StoreFixture fixture;
    fixture.open();
    const drills::PersonId person = fixture.addPerson();
    fixture.wholeAttempt(person);
    fixture.close();

    fixture.clock.instant.utcMs -= 3 * 86'400'000LL;
    fixture.open();
    fixture.wholeAttempt(person);

    QCOMPARE(fixture.connect()->number(u"SELECT count(*) FROM record AS a JOIN record AS b"
                                       " ON a.record_key < b.record_key AND a.record_id >= b.record_id"_s),
             0);
    QCOMPARE(fixture.findings(), QStringList());
}

void TestChain::idsAreOfVersionSeven()
{
    FixedClock clock;
    SeededEntropy entropy;

    const QString id = storage::uuidText(storage::UuidV7(clock, entropy).next());

    QVERIFY2(QRegularExpression(u"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s)
                 .match(id)
                 .hasMatch(),
             qPrintable(id));
    QCOMPARE(id.left(13).remove(u'-').toLongLong(nullptr, 16), clock.instant.utcMs);
    QCOMPARE(storage::uuidText(storage::uuidBytes(id)), id);
    QVERIFY(storage::uuidBytes(id.toUpper()).isEmpty());
    QVERIFY(storage::uuidBytes(u"person"_s).isEmpty());
}

void TestChain::keepsTheDevice()
{
    StoreFixture fixture;
    fixture.open();
    const drills::PersonId person = fixture.addPerson();
    fixture.open();
    fixture.begin(person);

    QCOMPARE(fixture.connect()->number(u"SELECT count(DISTINCT device) FROM record"_s), 1);
}

void TestChain::keepsTypedTextsOutOfThePayload()
{
    StoreFixture fixture;
    fixture.fill();

    const auto connection = fixture.connect();
    auto payloads = connection->rows(u"SELECT payload FROM record"_s);
    QVERIFY(payloads);
    for (const storage::Row &row : *payloads) {
        QVERIFY(!row.bytes(0).contains("per week, roughly"));
        QVERIFY(!row.bytes(0).contains("marketing has to go on"));
    }
    auto texts = connection->rows(u"SELECT n, salt, text, payload FROM answer_text JOIN record USING (record_key)"_s);
    QVERIFY(texts);
    QCOMPARE(texts->size(), size_t(4));
    for (const storage::Row &row : *texts) {
        const QJsonArray hashes = QJsonDocument::fromJson(row.bytes(3)).object().value(u"texts"_s).toArray();
        QCOMPARE(hashes.at(row.number(0)).toString().toLatin1(), sha256(row.bytes(1) + row.bytes(2)).toHex());
    }
}

} // namespace tests
