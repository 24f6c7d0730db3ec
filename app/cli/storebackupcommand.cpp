#include "app/cli/storebackupcommand.h"

#include "app/cli/storewords.h"
#include "app/training/storecare.h"

using namespace Qt::StringLiterals;

namespace cli {

QString StoreBackupCommand::summary() const
{
    return tr("Writes a copy of the data to a new file and checks it.");
}

Exit StoreBackupCommand::run(const QCommandLineParser &line, Terminal &terminal, WorkspaceSource &source) const
{
    const QString file = line.positionalArguments().front();
    const auto workspace = source.open(StoreUse::Read);
    if (!workspace)
        return terminal.fail(StoreWords::of(workspace.error()));
    if (const auto done = training::backUpTo(**workspace, file); !done)
        return terminal.fail(StoreWords::of(done.error()));
    if (line.isSet(u"json"_s))
        terminal.print(QJsonObject{{u"file"_s, file}});
    else
        terminal.print(tr("%1: written and checked").arg(file));
    return Exit::Done;
}

} // namespace cli
