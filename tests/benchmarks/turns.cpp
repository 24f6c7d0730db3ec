#include "tests/benchmarks/benchmarks.h"
#include "tests/training/workspacefixture.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace drills;

namespace tests {

namespace {

constexpr double allowedMs = 50;

/// The turns of a written walk; an empty one stands for going on to the next step.
QStringList turnsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    QStringList turns;
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine())
        turns.append(QJsonDocument::fromJson(line).object().value("text"_L1).toString());
    return turns;
}

void walk(WorkspaceFixture &fixture, const QString &path, Measurement &say, Measurement &goOn)
{
    const QString name = QFileInfo(path).baseName();
    const QString scenario = name.left(name.lastIndexOf(u'-'));
    auto begun = training::WalkSession::begin(fixture.workspace(), fixture.person(), fixture.request(scenario));
    if (!begun)
        qFatal("%s", qPrintable(begun.error().detail));
    training::WalkSession &session = **begun;
    for (const QString &turn : turnsOf(path)) {
        if (session.view().ended)
            return;
        constexpr qint64 aTurnMs = 20'000;
        fixture.clock.advance(aTurnMs);
        const Result<void> done = turn.isEmpty() ? goOn.time([&] { return session.goOn(); })
                                                 : say.time([&] { return session.say(turn, 0, 0); });
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    if (!session.view().ended && !session.stop())
        qFatal("the walk cannot be stopped");
}

} // namespace

std::vector<Measurement> measureTurns(int rounds)
{
    WorkspaceFixture fixture;
    Measurement say(u"turn to reaction (grade and commit)"_s, allowedMs);
    Measurement goOn(u"leave a step (commit)"_s, allowedMs);
    const QDir folder(QStringLiteral(LOCKSTEP_SOURCE_DIR "/tests/data/walks"));
    for (int round = 0; round < rounds; ++round) {
        for (const QString &name : folder.entryList({u"*.jsonl"_s}, QDir::Files, QDir::Name))
            walk(fixture, folder.filePath(name), say, goOn);
    }
    return {say, goOn};
}

} // namespace tests
