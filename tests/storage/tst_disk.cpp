#include "tests/storage/tst_disk.h"

#include "tests/storage/frailfiles.h"
#include "tests/storage/powercut.h"
#include "tests/storage/storefixture.h"
#include "tests/support/sampleevents.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using Fault = tests::FrailFiles::Fault;

Q_DECLARE_METATYPE(tests::FrailFiles::Fault)

namespace tests {

namespace {

/// More calls than anything here makes.
constexpr int patience = 2000;

size_t eventsAfter(int turns)
{
    return 1 + static_cast<size_t>(turns) * sampleTurn().size();
}

/// Attempts of the store at `file` that are not as they were acknowledged, and what its check finds.
QStringList wrongIn(const QString &file, const drills::AttemptId &attempt, int acknowledged, int sent)
{
    FixedClock clock;
    SeededEntropy entropy;
    auto store = storage::Store::open(file, storage::OpenMode::Write, clock, entropy);
    if (!store)
        return {store.error().detail};
    const auto loaded = (*store)->attempts().load(attempt);
    if (!loaded)
        return {loaded.error().detail};
    QStringList wrong;
    const size_t events = loaded->events.size();
    if (events != eventsAfter(acknowledged) && events != eventsAfter(sent))
        wrong.append(u"%1 events, %2 turns acknowledged"_s.arg(events).arg(acknowledged));
    const auto findings = (*store)->check();
    if (!findings)
        return {findings.error().detail};
    for (const storage::StoreFinding &finding : *findings)
        wrong.append(finding.place + u": "_s + finding.wrong);
    return wrong;
}

/// Some turns, and everything that the disk was asked for meanwhile.
struct Recording {
    drills::AttemptId attempt;
    PowerCut before;
    std::vector<DiskCall> calls;
    /// How many calls had been made when each turn was acknowledged.
    std::vector<size_t> acknowledgedAt;
};

/// Opens the store, takes turns and closes it, which moves the write-ahead log into the database.
Recording record(StoreFixture &fixture)
{
    constexpr int turns = 6;
    FrailFiles files;
    fixture.open();
    const drills::AttemptId attempt = fixture.begin(fixture.addPerson());
    fixture.close();
    Recording recording{attempt, PowerCut(fixture.file()), {}, {}};
    files.startRecording();
    fixture.open();
    for (int turn = 0; turn < turns; ++turn) {
        if (fixture.store().attempts().append(attempt, sampleTurn()))
            recording.acknowledgedAt.push_back(files.calls().size());
    }
    fixture.close();
    recording.calls = files.calls();
    return recording;
}

/// Cuts the power before the first call, after it, after the second … and opens what is left each time.
QStringList cutEverywhere(const Recording &recording, const QString &left, quint64 seed)
{
    drills::RandomSource random(seed);
    PowerCut cut = recording.before;
    QStringList all;
    int acknowledged = 0;
    const int turns = static_cast<int>(recording.acknowledgedAt.size());
    for (size_t call = 0; call <= recording.calls.size(); ++call) {
        while (acknowledged < turns && recording.acknowledgedAt[static_cast<size_t>(acknowledged)] <= call)
            ++acknowledged;
        QFile::remove(left + u"-shm"_s);
        cut.leave(left, random);
        const QStringList wrong = wrongIn(left, recording.attempt, acknowledged, acknowledged + 1);
        if (!wrong.empty())
            all.append(u"after call %1: %2"_s.arg(call).arg(wrong.join(u"; "_s)));
        if (call < recording.calls.size())
            cut.follow(std::span(recording.calls).subspan(call, 1));
    }
    return all;
}

} // namespace

void TestDisk::keepsEveryTurnWhateverCallFails_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("once") << Fault::Once;
    QTest::newRow("from then on") << Fault::FromThenOn;
}

void TestDisk::keepsEveryTurnWhateverCallFails()
{
    QFETCH(const Fault, fault);
    FrailFiles files;
    StoreFixture fixture;
    storage::AttemptStore &attempts = fixture.open().attempts();
    const drills::AttemptId attempt = fixture.begin(fixture.addPerson());
    int turns = 0;
    int failures = 0;

    for (int call = 1; call < patience; ++call) {
        files.failAt(call, fault);
        const auto done = attempts.append(attempt, sampleTurn());
        const bool hadFault = files.mend();
        turns += done ? 1 : 0;
        failures += done ? 0 : 1;
        // What was told to be kept is kept, and nothing else.
        const auto loaded = attempts.load(attempt);
        QVERIFY2(loaded, qPrintable(u"call %1: %2"_s.arg(call).arg(loaded ? QString() : loaded.error().detail)));
        QCOMPARE(loaded->events.size(), eventsAfter(turns));
        if (!hadFault)
            break;
    }

    QVERIFY2(failures > 5, QByteArray::number(failures).constData());
    qInfo() << failures << "calls failed," << turns << "turns kept meanwhile";
    QVERIFY(attempts.append(attempt, sampleTurn()));
    QCOMPARE(fixture.findings(), QStringList());
    fixture.close();
    QCOMPARE(wrongIn(fixture.file(), attempt, turns + 1, turns + 1), QStringList());
}

void TestDisk::opensAfterAFailureWhileItIsOpened()
{
    FrailFiles files;
    StoreFixture fixture;
    fixture.open();
    const drills::AttemptId attempt = fixture.begin(fixture.addPerson());
    fixture.close();
    int failures = 0;

    for (int call = 1; call < patience; ++call) {
        files.failAt(call, Fault::FromThenOn);
        const bool opened = fixture.tryOpen().has_value();
        const bool hadFault = files.mend();
        failures += opened ? 0 : 1;
        QCOMPARE(wrongIn(fixture.file(), attempt, 0, 0), QStringList());
        if (!hadFault)
            break;
    }
    QVERIFY2(failures > 5, QByteArray::number(failures).constData());
}

void TestDisk::losesNoTurnToAPowerCut_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::newRow("one half of the sectors") << quint64{1};
    QTest::newRow("another") << quint64{2};
}

void TestDisk::losesNoTurnToAPowerCut()
{
    QFETCH(const quint64, seed);
    StoreFixture fixture;
    const Recording recording = record(fixture);
    QVERIFY(recording.calls.size() > 50);

    QCOMPARE(cutEverywhere(recording, fixture.path(u"left.sqlite"_s), seed), QStringList());

    qInfo() << recording.calls.size() + 1 << "states of the disk";
}

void TestDisk::findsWhatADiskLosesThatDoesNotSync()
{
    StoreFixture fixture;
    Recording recording = record(fixture);
    for (DiskCall &call : recording.calls) {
        // Nothing else about the calls is changed, so their number stays.
        if (call.kind == DiskCall::Kind::Sync)
            call = {DiskCall::Kind::Write, call.file, 0, {}};
    }

    QVERIFY(cutEverywhere(recording, fixture.path(u"left.sqlite"_s), 1).size() > 10);
}

} // namespace tests
