#include "tests/cli/clirun.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace tests {

QList<QByteArray> CliResult::lines() const
{
    return out.trimmed().split('\n');
}

QJsonObject CliResult::lastObject() const
{
    return QJsonDocument::fromJson(lines().last()).object();
}

bool CliResult::saysOneLine() const
{
    return err.startsWith("lockstep-cli: ") && err.endsWith('\n') && err.count('\n') == 1;
}

CliResult CliHome::run(const QStringList &arguments, const QByteArray &input) const
{
    constexpr int patienceMs = 120'000;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LOCKSTEP_HOME"_s, path(u"data"_s));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(LOCKSTEP_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patienceMs) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.errorString().toUtf8()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString CliHome::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QString testData(const QString &name)
{
    return QStringLiteral(LOCKSTEP_SOURCE_DIR) + u"/tests/data/"_s + name;
}

} // namespace tests
