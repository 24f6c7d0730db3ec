#include "tests/cli/tst_kill.h"

#include "app/storage/connection.h"
#include "drills/environment/randomsource.h"
#include "tests/cli/clirun.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

constexpr int patienceMs = 60'000;

/// A real drill in a process of its own. What it asks for is a new line; that it asks again says that the last is kept.
class TypedDrill {
public:
    TypedDrill(const CliHome &home, bool resumes)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LOCKSTEP_HOME"_s, home.path(u"data"_s));
        m_process.setProcessEnvironment(environment);
        const QStringList more = resumes ? QStringList{u"--resume"_s}
                                         : QStringList{u"--scenario"_s, u"bakery"_s, u"--steps"_s, u"open"_s};
        m_process.start(QStringLiteral(LOCKSTEP_CLI), QStringList{u"drill"_s} + more);
    }

    [[nodiscard]] bool isReady()
    {
        while (asked() == 0) {
            if (!m_process.waitForReadyRead(patienceMs))
                return false;
        }
        return true;
    }

    void type(const QByteArray &lines)
    {
        m_process.write(lines);
        while (m_process.bytesToWrite() > 0 && m_process.waitForBytesWritten(patienceMs)) {}
    }

    /// Ends it as a power cut would, so many milliseconds after it said of so many lines that they are kept; returns
    /// how many it had said so of.
    int killAfter(int lines, int milliseconds)
    {
        while (asked() <= lines && m_process.waitForReadyRead(patienceMs)) {}
        QElapsedTimer timer;
        timer.start();
        while (!timer.hasExpired(milliseconds))
            m_process.waitForReadyRead(1);
        m_process.kill();
        m_process.waitForFinished(patienceMs);
        return asked() - 1;
    }

    [[nodiscard]] bool wasKilled() const { return m_process.exitStatus() == QProcess::CrashExit; }
    [[nodiscard]] QByteArray said() const { return m_out; }
    [[nodiscard]] QByteArray complaints() { return m_process.readAllStandardError(); }

private:
    int asked()
    {
        m_out += m_process.readAllStandardOutput();
        return static_cast<int>(m_out.count("\n> "));
    }

    QProcess m_process;
    QByteArray m_out;
};

QByteArray lineOf(int round, int number)
{
    return "Round " + QByteArray::number(round) + " line " + QByteArray::number(number)
        + ": what does that cost you in a week?";
}

QByteArray linesOf(int round)
{
    constexpr int more = 200; // More than a round has time for.
    QByteArray lines;
    for (int number = 0; number < more; ++number)
        lines += lineOf(round, number) + '\n';
    return lines;
}

/// The lines of a round that the store holds, in their order.
QByteArrayList keptOf(const CliHome &home, int round)
{
    QByteArrayList kept;
    const auto connection = storage::Connection::open(home.store(), storage::ConnectionMode::Read);
    if (!connection)
        return {"the store does not open"};
    const auto rows = (*connection)
                          ->rows(u"SELECT CAST(text AS TEXT) FROM answer_text "
                                 "WHERE CAST(text AS TEXT) LIKE ? ORDER BY record_key, n"_s,
                                 {u"Round %1 line %"_s.arg(round)});
    if (!rows)
        return {rows.error().detail.toUtf8()};
    for (const storage::Row &row : *rows)
        kept.append(row.text(0).toUtf8());
    return kept;
}

} // namespace

void TestKill::losesNoTurnOfAWalk()
{
    constexpr int rounds = 50;
    // However slow the machine: some rounds end before the first turn is kept, the others in the midst of turns.
    constexpr quint32 mostLines = 20;
    constexpr quint32 longestMs = 25;
    const CliHome home;
    drills::RandomSource random(11);
    int acknowledgedInAll = 0;

    for (int round = 0; round < rounds; ++round) {
        TypedDrill drill(home, round > 0);
        QVERIFY2(drill.isReady(), drill.complaints().constData());
        drill.type(linesOf(round));
        const int acknowledged = drill.killAfter(static_cast<int>(random.below(mostLines)),
                                                 static_cast<int>(random.below(longestMs)));
        QVERIFY2(drill.wasKilled(), drill.said().constData());
        QCOMPARE(drill.complaints(), QByteArray());
        acknowledgedInAll += acknowledged;

        const CliResult check = home.run({u"store"_s, u"check"_s});
        QVERIFY2(check.exit == 0, (check.out + check.err).constData());
        const QByteArrayList kept = keptOf(home, round);
        // One turn may be on the disk whose word did not get out any more.
        QVERIFY2(kept.size() == acknowledged || kept.size() == acknowledged + 1,
                 qPrintable(u"round %1: %2 said, %3 kept"_s.arg(round).arg(acknowledged).arg(kept.size())));
        for (int number = 0; number < kept.size(); ++number)
            QCOMPARE(kept.at(number), lineOf(round, number));
    }
    // Otherwise the rounds ended before there was a walk to lose.
    QVERIFY2(acknowledgedInAll > 10, QByteArray::number(acknowledgedInAll).constData());
    QCOMPARE(home.run({u"drill"_s, u"--resume"_s}, "/stop\n").exit, 0);
}

} // namespace tests
