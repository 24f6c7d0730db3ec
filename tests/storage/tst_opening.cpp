#include "tests/storage/tst_opening.h"

#include "app/storage/migrator.h"
#include "tests/storage/storefixture.h"
#include "tests/support/sampleevents.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using drills::ErrorCode;
using storage::OpenMode;

namespace tests {

namespace {

QByteArray contents(const QString &file)
{
    QFile source(file);
    return source.open(QFile::ReadOnly) ? source.readAll() : QByteArray();
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

void writeProtect(const QString &folder)
{
    for (const QString &file : filesIn(folder))
        ::chmod(qPrintable(folder + u'/' + file), 0444);
    ::chmod(qPrintable(folder), 0555);
}

/// Whoever runs the tests as root becomes somebody whom write protection binds, while this lives.
class Nobody {
public:
    Nobody() : m_wasRoot(::geteuid() == 0) { m_changed = !m_wasRoot || ::seteuid(65534) == 0; }
    ~Nobody()
    {
        if (m_wasRoot && ::seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    Nobody(const Nobody &) = delete;
    Nobody &operator=(const Nobody &) = delete;

    [[nodiscard]] bool changed() const { return m_changed; }

private:
    bool m_wasRoot;
    bool m_changed = false;
};

/// A folder that cannot be written, with a store whose last turns are still in the log.
QString protectedFolder(const StoreFixture &fixture)
{
    const QString folder = fixture.path(u"protected"_s);
    QDir().mkpath(folder);
    const QStringList endings{QString(), u"-wal"_s};
    for (const QString &ending : endings)
        QFile::copy(fixture.file() + ending, folder + u"/lockstep.sqlite"_s + ending);
    writeProtect(folder);
    ::chmod(qPrintable(fixture.path(QString())), 0755);
    return folder;
}

} // namespace

void TestOpening::refusesANewerSchemaUntouched()
{
    StoreFixture fixture;
    fixture.fill();
    fixture.tamper({u"PRAGMA user_version = 99"_s});
    const QByteArray before = contents(fixture.file());

    auto writing = fixture.tryOpen(OpenMode::Write);
    auto reading = fixture.tryOpen(OpenMode::Read);

    QVERIFY(!writing && !reading);
    QCOMPARE(writing.error().code, ErrorCode::StoreNewer);
    QCOMPARE(reading.error().code, ErrorCode::StoreNewer);
    QCOMPARE(contents(fixture.file()), before);
    QCOMPARE(filesIn(fixture.path(QString())), QStringList{u"lockstep.sqlite"_s});
}

void TestOpening::refusesANewerSchemaInTheLog()
{
    StoreFixture fixture;
    fixture.fill();
    fixture.close();
    const QString folder = fixture.path(u"crashed"_s);
    QDir().mkpath(folder);
    {
        const auto connection = fixture.connect();
        QVERIFY(connection->run(u"PRAGMA user_version = 99"_s));
        QVERIFY(QFile::copy(fixture.file(), folder + u"/a.sqlite"_s));
        QVERIFY(QFile::copy(fixture.file() + u"-wal"_s, folder + u"/a.sqlite-wal"_s));
    }
    const QByteArray file = contents(folder + u"/a.sqlite"_s);
    const QByteArray log = contents(folder + u"/a.sqlite-wal"_s);
    QCOMPARE(file.at(63), static_cast<char>(storage::Migrator::newest()));

    auto writing = storage::Store::open(folder + u"/a.sqlite"_s, OpenMode::Write, fixture.clock, fixture.entropy);

    QVERIFY(!writing);
    QCOMPARE(writing.error().code, ErrorCode::StoreNewer);
    QCOMPARE(contents(folder + u"/a.sqlite"_s), file);
    QCOMPARE(contents(folder + u"/a.sqlite-wal"_s), log);
    QCOMPARE(filesIn(folder), (QStringList{u"a.sqlite"_s, u"a.sqlite-wal"_s}));
}

void TestOpening::refusesWhatIsNoStore()
{
    StoreFixture fixture;
    QCOMPARE(fixture.tryOpen(OpenMode::Read).error().code, ErrorCode::NotFound);
    QFile file(fixture.file());
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();

    auto opened = fixture.tryOpen();

    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::StoreDamaged);
    QCOMPARE(contents(fixture.file()), QByteArray(4096, 'x'));
}

void TestOpening::letsOneProgramWrite()
{
    StoreFixture fixture;
    fixture.open();

    auto second = fixture.tryOpen();
    fixture.close();
    auto third = fixture.tryOpen();

    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::StoreLocked);
    const QString who = u"process %1"_s.arg(QCoreApplication::applicationPid());
    QVERIFY2(second.error().detail.contains(who), qPrintable(second.error().detail));
    QVERIFY(third);
}

void TestOpening::takesOverTheLockOfADeadProgram()
{
    StoreFixture fixture;
    fixture.fill();
    fixture.close();
    QProcess writer;
    writer.start(QStringLiteral(LOCKSTEP_STORE_WRITER), {fixture.file()});
    QVERIFY(writer.waitForReadyRead());

    auto locked = fixture.tryOpen();
    writer.kill();
    QVERIFY(writer.waitForFinished());
    QVERIFY(QFile::exists(fixture.file() + u".lock"_s));
    auto opened = fixture.tryOpen();

    QCOMPARE(locked.error().code, ErrorCode::StoreLocked);
    QVERIFY2(locked.error().detail.contains(u"store_writer"_s), qPrintable(locked.error().detail));
    QVERIFY(opened);
}

void TestOpening::takesOverALockThatNamesNobody_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::newRow("made, not written") << QByteArray();
    QTest::newRow("torn") << QByteArray("41");
}

/// The program was killed while it made the lock.
void TestOpening::takesOverALockThatNamesNobody()
{
    QFETCH(const QByteArray, left);
    StoreFixture fixture;
    QFile lock(fixture.file() + u".lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(left);
    lock.close();

    const auto store = fixture.tryOpen();

    QVERIFY2(store.has_value(), store ? "" : qPrintable(store.error().detail));
    QVERIFY(!fixture.tryOpen());
}

void TestOpening::readsWhileAnotherWrites()
{
    StoreFixture fixture;
    fixture.open();
    const drills::PersonId person = fixture.addPerson();
    const drills::AttemptId attempt = fixture.begin(person);

    auto reader = fixture.tryOpen(OpenMode::Read);
    QVERIFY(reader);
    QVERIFY(fixture.store().attempts().append(attempt, sampleTurn()));

    QVERIFY((*reader)->isReadOnly());
    QVERIFY(!(*reader)->isTemporaryCopy());
    QCOMPARE((*reader)->attempts().load(attempt)->events.size(), sampleTurn().size() + 1);
    QVERIFY((*reader)->check()->empty());
    QCOMPARE((*reader)->attempts().append(attempt, sampleTurn()).error().code, ErrorCode::StoreReadOnly);
    QCOMPARE((*reader)->persons().add(u"Ben"_s).error().code, ErrorCode::StoreReadOnly);
    QCOMPARE((*reader)->rebuild().error().code, ErrorCode::StoreReadOnly);
}

void TestOpening::servesACopyWhereItCannotWrite()
{
    StoreFixture fixture;
    fixture.open();
    const drills::PersonId person = fixture.addPerson();
    const drills::AttemptId attempt = fixture.wholeAttempt(person);
    const QString folder = protectedFolder(fixture);
    const QByteArray before = contents(folder + u"/lockstep.sqlite"_s);
    const Nobody nobody;
    if (!nobody.changed())
        QSKIP("cannot give up the rights of root");

    auto store = storage::Store::open(folder + u"/lockstep.sqlite"_s, OpenMode::Write, fixture.clock, fixture.entropy);

    QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
    QVERIFY((*store)->isTemporaryCopy());
    QVERIFY((*store)->isReadOnly());
    QCOMPARE((*store)->file(), folder + u"/lockstep.sqlite"_s);
    QCOMPARE((*store)->attempts().load(attempt)->events.size(), sampleTurn().size() + 2);
    QVERIFY((*store)->check()->empty());
    QCOMPARE((*store)->attempts().begin(person, {sampleBegun()}).error().code, ErrorCode::StoreReadOnly);
    QCOMPARE(contents(folder + u"/lockstep.sqlite"_s), before);
    QCOMPARE(filesIn(folder), (QStringList{u"lockstep.sqlite"_s, u"lockstep.sqlite-wal"_s}));
    auto none = storage::Store::open(folder + u"/none.sqlite"_s, OpenMode::Write, fixture.clock, fixture.entropy);
    QCOMPARE(none.error().code, ErrorCode::StoreReadOnly);
}

void TestOpening::readsWhereItCannotWrite()
{
    StoreFixture fixture;
    fixture.open();
    const drills::AttemptId attempt = fixture.wholeAttempt(fixture.addPerson());
    const QString folder = protectedFolder(fixture);
    const Nobody nobody;
    if (!nobody.changed())
        QSKIP("cannot give up the rights of root");

    auto store = storage::Store::open(folder + u"/lockstep.sqlite"_s, OpenMode::Read, fixture.clock, fixture.entropy);

    QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
    QVERIFY((*store)->isReadOnly());
    QCOMPARE((*store)->attempts().load(attempt)->events.size(), sampleTurn().size() + 2);
}

void TestOpening::backsUp()
{
    StoreFixture fixture;
    fixture.fill();
    const QString target = fixture.path(u"backup.sqlite"_s);

    QVERIFY(fixture.store().backup(target));
    fixture.addPerson(u"Ben"_s);
    QVERIFY(fixture.store().backup(target));

    auto copy = storage::Store::open(target, OpenMode::Write, fixture.clock, fixture.entropy);
    QVERIFY(copy);
    QVERIFY((*copy)->check()->empty());
    QCOMPARE((*copy)->persons().all()->size(), size_t(2));
    QVERIFY(!QFile::exists(target + u".part"_s));
}

void TestOpening::backsUpNowhere()
{
    StoreFixture fixture;
    fixture.fill();

    auto done = fixture.store().backup(fixture.path(u"no/such/folder/backup.sqlite"_s));

    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::FileUnwritable);
}

} // namespace tests
