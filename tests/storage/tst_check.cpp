#include "tests/storage/tst_check.h"

#include "app/storage/quickcheck.h"
#include "tests/storage/storefixture.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

/// Another value of the same type, as SQL.
QString otherValue(const storage::Row &row, int column)
{
    const QVariant value = row.values.at(column);
    if (value.isNull())
        return u"'won'"_s;
    if (value.metaType() == QMetaType::fromType<QByteArray>()) {
        QByteArray bytes = value.toByteArray();
        bytes.back() = static_cast<char>(bytes.back() ^ 1);
        return u"x'%1'"_s.arg(QString::fromLatin1(bytes.toHex()));
    }
    if (value.metaType() == QMetaType::fromType<QString>()) {
        QString text = value.toString();
        text.back() = text.back() == u'x' ? u'y' : u'x';
        return u"'%1'"_s.arg(text);
    }
    return QString::number(value.toLongLong() + 1'000'003);
}

/// The statement that changes one column of the first row of a table, and of that row alone.
QString tampering(storage::Connection &connection, const QString &table, const QString &column)
{
    auto columns = connection.rows(u"SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk"_s, {table});
    QStringList keys;
    for (const storage::Row &key : columns.value())
        keys.append(key.text(0));
    const QString key = keys.join(u", "_s);
    auto row = connection.rows(u"SELECT %1 FROM %2 ORDER BY %3 LIMIT 1"_s.arg(column, table, key));
    return u"UPDATE %1 SET %2 = %3 WHERE (%4) = (SELECT %4 FROM %1 ORDER BY %4 LIMIT 1)"_s.arg(
        table, column, otherValue(row->front(), 0), key);
}

QByteArray contents(const QString &file)
{
    QFile source(file);
    return source.open(QFile::ReadOnly) ? source.readAll() : QByteArray();
}

/// Every row of every table, but for the local order of packs.
QStringList dump(storage::Connection &connection)
{
    QStringList lines;
    auto tables = connection.rows(u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s);
    if (!tables)
        return {tables.error().detail};
    for (const storage::Row &table : *tables) {
        auto rows = connection.rows(u"SELECT * FROM %1 ORDER BY 1, 2"_s.arg(table.text(0)));
        if (!rows)
            return {rows.error().detail};
        for (const storage::Row &row : *rows) {
            QStringList values{table.text(0)};
            for (const QVariant &value : row.values)
                values.append(QString::fromLatin1(value.toByteArray().toHex()));
            lines.append(values.join(u' '));
        }
    }
    return lines;
}

/// Without what may be changed freely: profile and draft have nothing to be compared with.
QStringList dumpOfRecords(storage::Connection &connection)
{
    QStringList lines = dump(connection);
    lines.removeIf([](const QString &line) { return line.startsWith(u"profile "_s) || line.startsWith(u"draft "_s); });
    return lines;
}

} // namespace

void TestCheck::findsNothingInASoundStore()
{
    StoreFixture fixture;
    fixture.open();
    QCOMPARE(fixture.findings(), QStringList());

    fixture.fill();

    QCOMPARE(fixture.findings(), QStringList());
    // Beside the open store.
    QVERIFY(storage::quickCheck(fixture.file())->empty());
}

void TestCheck::findsEveryTamperedColumn_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    StoreFixture fixture;
    fixture.fill();
    const auto connection = fixture.connect();
    auto columns = connection->rows(
        u"SELECT t.name, c.name FROM pragma_table_list AS t JOIN pragma_table_info(t.name) AS c WHERE t.schema = 'main'"
        " AND t.name NOT LIKE 'sqlite%' AND t.name NOT IN ('profile', 'draft') AND t.name || c.name <> 'packpack_key'"_s);
    QVERIFY(columns && columns->size() > 60);
    for (const storage::Row &row : *columns)
        QTest::addRow("%s.%s", qPrintable(row.text(0)), qPrintable(row.text(1))) << row.text(0) << row.text(1);
}

void TestCheck::findsEveryTamperedColumn()
{
    QFETCH(const QString, table);
    QFETCH(const QString, column);
    StoreFixture fixture;
    fixture.fill();
    const QString statement = tampering(*fixture.connect(), table, column);

    fixture.tamper({statement});

    fixture.open();
    const QStringList findings = fixture.findings();
    QVERIFY2(!findings.filter(QRegularExpression(u"^%1\\b"_s.arg(table))).isEmpty(), qPrintable(findings.join(u'\n')));
}

void TestCheck::findsMissingAndAddedRows_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("place");
    QTest::newRow("a record in the middle") << u"DELETE FROM record WHERE record_key = 3"_s << u"record 4 "_s;
    QTest::newRow("the last record") << u"DELETE FROM record WHERE kind = 'ruling'"_s << u"ruling record_key"_s;
    QTest::newRow("an attempt") << u"DELETE FROM attempt WHERE attempt_key = 2"_s << u"attempt attempt_key 2"_s;
    QTest::newRow("a step") << u"DELETE FROM attempt_step WHERE place = 1"_s
                            << u"attempt_step attempt_key 2, place 1"_s;
    QTest::newRow("an added step") << u"INSERT INTO attempt_step SELECT attempt_key, 9, 'x', 9, state, 1, 1, 1, 1, 1, 1"
                                      " FROM attempt_step LIMIT 1"_s
                                   << u"attempt_step attempt_key 2, place 9"_s;
    QTest::newRow("a day") << u"DELETE FROM step_day"_s << u"step_day person_id"_s;
    QTest::newRow("a ruling") << u"DELETE FROM ruling"_s << u"ruling record_key"_s;
    QTest::newRow("a person") << u"DELETE FROM person"_s << u"person person_id"_s;
    QTest::newRow("a pack in use") << u"DELETE FROM pack_in_use"_s << u"pack_in_use pack_id house"_s;
    QTest::newRow("a pack") << u"DELETE FROM pack WHERE pack_id = 'house'"_s << u"pack_in_use"_s;
    QTest::newRow("an added text") << u"INSERT INTO answer_text VALUES (3, 7, zeroblob(16), x'41')"_s
                                   << u"answer_text 3/7"_s;
    QTest::newRow("the device") << u"DELETE FROM meta"_s << u"meta device"_s;
}

void TestCheck::findsMissingAndAddedRows()
{
    QFETCH(const QString, statement);
    QFETCH(const QString, place);
    StoreFixture fixture;
    fixture.fill();

    fixture.tamper({statement});

    auto reading = fixture.tryOpen(storage::OpenMode::Read);
    QVERIFY(reading);
    auto findings = (*reading)->check();
    QVERIFY(findings);
    QStringList places;
    for (const storage::StoreFinding &finding : *findings)
        places.append(finding.place);
    QVERIFY2(!places.filter(QRegularExpression(u'^' + QRegularExpression::escape(place))).isEmpty(),
             qPrintable(places.join(u'\n')));
}

void TestCheck::quickCheckFindsABrokenChain()
{
    StoreFixture fixture;
    fixture.fill();

    fixture.tamper(
        {u"UPDATE record SET payload = CAST(replace(payload, 'bakery', 'bakers') AS BLOB) WHERE record_key = 2"_s});

    fixture.open();
    const auto findings = storage::quickCheck(fixture.store().fileInUse());
    QVERIFY(findings);
    QCOMPARE(findings->size(), size_t(1));
    QVERIFY2(findings->front().place.startsWith(u"record 2 ("_s), qPrintable(findings->front().place));
    QCOMPARE(findings->front().wrong, u"hash does not match"_s);
}

void TestCheck::quickCheckCanBeStopped()
{
    StoreFixture fixture;
    fixture.fill();
    std::stop_source stop;
    stop.request_stop();

    QCOMPARE(storage::quickCheck(fixture.file(), stop.get_token()).error().code, drills::ErrorCode::StoreFailed);
}

void TestCheck::rebuildMendsProjections()
{
    StoreFixture fixture;
    fixture.fill();
    const QStringList before = dump(*fixture.connect());

    fixture.tamper({u"UPDATE attempt SET own_ms = 1"_s, u"UPDATE step_day SET reached = 9"_s, u"DELETE FROM ruling"_s,
                    u"UPDATE pack_in_use SET pack_id = 'x'"_s, u"DELETE FROM attempt_step WHERE place = 3"_s});
    fixture.open();

    QVERIFY(fixture.findings().size() > 5);
    QVERIFY(fixture.store().rebuild());
    QCOMPARE(fixture.findings(), QStringList());
    QCOMPARE(dump(*fixture.connect()), before);
}

void TestCheck::allowsErasedTexts()
{
    StoreFixture fixture;
    fixture.fill();

    QVERIFY(fixture.connect()->run(u"DELETE FROM answer_text"_s));

    QCOMPARE(fixture.findings(), QStringList());
}

void TestCheck::findsFlippedBits()
{
    StoreFixture fixture;
    fixture.fill();
    fixture.close();
    const QByteArray sound = contents(fixture.file());
    const QStringList before = dumpOfRecords(*fixture.connect());
    drills::RandomSource random(5);

    int damaging = 0;
    QStringList missed;
    for (int round = 0; round < 200; ++round) {
        StoreFixture damaged;
        QByteArray bytes = sound;
        const auto place = static_cast<qsizetype>(random.below(static_cast<quint32>(bytes.size())));
        bytes[place] = static_cast<char>(bytes.at(place) ^ (1 << random.below(8)));
        QFile file(damaged.file());
        QVERIFY(file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();

        auto store = damaged.tryOpen(storage::OpenMode::Read);
        const auto findings = store ? (*store)->check() : drills::Result<std::vector<storage::StoreFinding>>();
        const bool found = !store || !findings || !findings->empty();
        auto connection = storage::Connection::open(damaged.file(), storage::ConnectionMode::Read);
        const bool harmless = connection && dumpOfRecords(**connection) == before;
        damaging += harmless ? 0 : 1;
        if (!found && !harmless)
            missed.append(QString::number(place));
    }

    QVERIFY(damaging > 20);
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u", "_s)));
}

} // namespace tests
