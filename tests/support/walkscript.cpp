#include "tests/support/walkscript.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace drills;

namespace tests {

namespace {

QDir folder()
{
    return {QStringLiteral(LOCKSTEP_SOURCE_DIR "/tests/data/walks")};
}

QByteArray contentOf(const QString &name)
{
    QFile file(folder().filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    return file.readAll();
}

} // namespace

WalkScript WalkScript::read(const QString &name)
{
    const QJsonObject expected = QJsonDocument::fromJson(contentOf(name + u".expected.json"_s)).object();
    WalkScript script{
        ScenarioId(name.left(name.lastIndexOf(u'-'))), LeadStateId(expected.value("lead"_L1).toString()), {}};
    for (const QByteArray &line : contentOf(name + u".jsonl"_s).split('\n')) {
        const QJsonObject act = QJsonDocument::fromJson(line).object();
        if (!act.isEmpty())
            script.acts.push_back({Milliseconds{act.value("at_ms"_L1).toInteger()}, act.value("text"_L1).toString()});
    }
    return script;
}

QStringList WalkScript::names()
{
    QStringList found;
    for (const QString &file : folder().entryList({u"*.jsonl"_s}, QDir::Files, QDir::Name))
        found.append(QFileInfo(file).completeBaseName());
    return found;
}

} // namespace tests
