#include "tests/storage/tst_faults.h"

#include "app/storage/database.h"
#include "app/storage/migrator.h"
#include "app/storage/quickcheck.h"
#include "tests/storage/storefixture.h"
#include "tests/support/sampleevents.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <map>

#include <unistd.h>

using namespace Qt::StringLiterals;
using drills::ErrorCode;

namespace tests {

namespace {

/// A small file system that is gone with this object.
class SmallDisk {
public:
    explicit SmallDisk(const QString &place) : m_place(place)
    {
        m_mounted = ::geteuid() == 0
            && QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=1m"_s, u"none"_s, m_place}) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            QProcess::execute(u"umount"_s, {m_place});
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] bool grow() const
    {
        return QProcess::execute(u"mount"_s, {u"-o"_s, u"remount,size=4m"_s, m_place}) == 0;
    }

private:
    QString m_place;
    bool m_mounted = false;
};

/// Appends turns until one fails; returns how many did not, and why the last did.
std::pair<int, ErrorCode> appendUntilFull(storage::AttemptStore &attempts, const drills::AttemptId &attempt)
{
    constexpr int enough = 10'000;
    for (int turns = 0; turns < enough; ++turns) {
        if (auto done = attempts.append(attempt, sampleTurn()); !done)
            return {turns, done.error().code};
    }
    return {enough, ErrorCode::NotFound};
}

size_t eventsAfter(int turns)
{
    return 1 + static_cast<size_t>(turns) * sampleTurn().size();
}

/// Reads `attempt events` lines, whole ones only.
void readAcknowledged(QProcess &writer, std::map<QString, size_t> &acknowledged)
{
    while (writer.canReadLine()) {
        const QList<QByteArray> words = writer.readLine().trimmed().split(' ');
        acknowledged[QString::fromLatin1(words.value(0))] = words.value(1).toULongLong();
    }
}

} // namespace

void TestFaults::leavesNothingOfAFailedTurn()
{
    StoreFixture fixture;
    fixture.open();
    const drills::PersonId person = fixture.addPerson();
    const drills::AttemptId attempt = fixture.begin(person);
    QVERIFY(fixture.store().attempts().saveDraft(attempt, {u"half a line"_s, {}, {}, {}}));
    // The very last write of a turn fails, after the record and its projections were written.
    QVERIFY(
        fixture.connect()->run(u"CREATE TRIGGER fails BEFORE DELETE ON draft BEGIN SELECT RAISE(ABORT, 'x'); END"_s));

    QCOMPARE(fixture.store().attempts().append(attempt, sampleTurn()).error().code, ErrorCode::StoreFailed);
    QCOMPARE(fixture.store().attempts().end(attempt, {sampleEnded()}, sampleFigures()).error().code,
             ErrorCode::StoreFailed);

    QCOMPARE(fixture.store().attempts().load(attempt)->events.size(), size_t(1));
    QCOMPARE(fixture.connect()->number(u"SELECT count(*) FROM answer_text"_s), 0);
    QCOMPARE(fixture.connect()->number(u"SELECT count(*) FROM attempt_step"_s), 0);
    QCOMPARE(fixture.connect()->number(u"SELECT count(*) FROM step_day"_s), 0);
    QCOMPARE(fixture.connect()->number(u"SELECT count(*) FROM draft"_s), 1);
    QCOMPARE(fixture.findings(), QStringList());
    QVERIFY(fixture.connect()->run(u"DROP TRIGGER fails"_s));
    QVERIFY(fixture.store().attempts().append(attempt, sampleTurn()));
    QCOMPARE(fixture.findings(), QStringList());
}

void TestFaults::keepsEverythingOnAFullDatabase()
{
    StoreFixture fixture;
    fixture.open();
    const drills::PersonId person = fixture.addPerson();
    fixture.close();
    drills::AttemptId attempt;
    int kept = 0;
    {
        const auto connection = fixture.connect();
        QVERIFY(connection->number(u"PRAGMA max_page_count = 70"_s));
        auto database = storage::Database::open(*connection, storage::Access::ReadWrite, fixture.clock,
                                                fixture.entropy);
        QVERIFY(database);
        storage::AttemptStore attempts(**database);
        attempt = attempts.begin(person, {sampleBegun()})->id;
        const auto [turns, code] = appendUntilFull(attempts, attempt);
        QCOMPARE(code, ErrorCode::StoreFull);
        QVERIFY(turns > 3);
        QCOMPARE(attempts.load(attempt)->events.size(), eventsAfter(turns));

        QVERIFY(connection->number(u"PRAGMA max_page_count = 7000"_s));
        QVERIFY(attempts.append(attempt, sampleTurn()));
        kept = turns + 1;
    }

    fixture.open();
    QCOMPARE(fixture.store().attempts().load(attempt)->events.size(), eventsAfter(kept));
    QCOMPARE(fixture.findings(), QStringList());
}

void TestFaults::keepsEverythingOnAFullDisk()
{
    StoreFixture fixture;
    const QTemporaryDir place;
    const SmallDisk disk(place.path());
    if (!disk.isMounted())
        QSKIP("no right to mount a small disk");
    const QString file = place.filePath(u"lockstep.sqlite"_s);
    drills::AttemptId attempt;
    int kept = 0;
    {
        auto store = storage::Store::open(file, storage::OpenMode::Write, fixture.clock, fixture.entropy);
        QVERIFY(store);
        storage::AttemptStore &attempts = (*store)->attempts();
        attempt = attempts.begin((*store)->persons().add(u"Ada"_s)->id, {sampleBegun()})->id;
        const auto [turns, code] = appendUntilFull(attempts, attempt);
        QCOMPARE(code, ErrorCode::StoreFull);
        QVERIFY(turns > 3);
        QCOMPARE(attempts.load(attempt)->events.size(), eventsAfter(turns));
        QVERIFY(storage::quickCheck(file)->empty());

        QVERIFY(disk.grow());
        QVERIFY(attempts.append(attempt, sampleTurn()));
        kept = turns + 1;
    }

    auto store = storage::Store::open(file, storage::OpenMode::Write, fixture.clock, fixture.entropy);
    QVERIFY(store);
    QCOMPARE((*store)->attempts().load(attempt)->events.size(), eventsAfter(kept));
    QVERIFY((*store)->check()->empty());
}

void TestFaults::losesNothingWhenKilled()
{
    StoreFixture fixture;
    fixture.open();
    fixture.addPerson();
    fixture.close();
    drills::RandomSource random(3);
    std::map<QString, size_t> acknowledged;

    for (int round = 0; round < 20; ++round) {
        QProcess writer;
        writer.start(QStringLiteral(LOCKSTEP_STORE_WRITER), {fixture.file()});
        QVERIFY(writer.waitForReadyRead());
        writer.waitForFinished(static_cast<int>(random.below(60)));
        writer.kill();
        writer.waitForFinished();
        readAcknowledged(writer, acknowledged);

        fixture.open();
        QCOMPARE(fixture.findings(), QStringList());
        for (const auto &[attempt, events] : acknowledged) {
            auto loaded = fixture.store().attempts().load(drills::AttemptId(attempt));
            QVERIFY2(loaded, qPrintable(attempt));
            // One turn may be on the disk whose word did not get out any more.
            QVERIFY(loaded->events.size() >= events);
        }
        fixture.close();
    }
    QVERIFY(acknowledged.size() > 10);
}

void TestFaults::opensAfterADeathWhileItIsMade_data()
{
    // A row each, since a round takes seconds where many others write to the disk.
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 20; ++seed)
        QTest::addRow("death %d", seed) << seed;
}

void TestFaults::opensAfterADeathWhileItIsMade()
{
    QFETCH(int, seed);
    drills::RandomSource random(static_cast<quint64>(seed));
    StoreFixture fixture;
    QProcess writer;
    writer.start(QStringLiteral(LOCKSTEP_STORE_WRITER), {fixture.file()});
    QVERIFY(writer.waitForStarted());
    writer.waitForFinished(static_cast<int>(random.below(60)));
    writer.kill();
    writer.waitForFinished();

    fixture.open();
    fixture.wholeAttempt(fixture.addPerson());
    QCOMPARE(fixture.findings(), QStringList());
}

} // namespace tests
