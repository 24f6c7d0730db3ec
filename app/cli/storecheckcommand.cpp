#include "app/cli/storecheckcommand.h"

#include "app/cli/storewords.h"
#include "app/training/storecare.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

QString StoreCheckCommand::summary() const
{
    return tr("Checks the data: integrity, the chain of records, every column against its record.");
}

Exit StoreCheckCommand::run(const QCommandLineParser &line, Terminal &terminal, WorkspaceSource &source) const
{
    const auto workspace = source.open(StoreUse::Read);
    if (!workspace)
        return terminal.fail(StoreWords::of(workspace.error()));
    const auto findings = training::checkStore(**workspace);
    if (!findings)
        return terminal.fail(StoreWords::of(findings.error()));
    const bool isJson = line.isSet(u"json"_s);
    QJsonArray list;
    for (const training::CareFinding &finding : *findings) {
        list.append(QJsonObject{{u"place"_s, finding.place}, {u"wrong"_s, finding.wrong}});
        if (!isJson)
            terminal.print(u"%1: %2"_s.arg(finding.place, finding.wrong));
    }
    if (isJson)
        terminal.print(QJsonObject{{u"sound"_s, findings->empty()}, {u"findings"_s, list}});
    if (!findings->empty())
        return terminal.fail(
            tr("%1 things are wrong with the data. Nothing was changed. Keep a copy of its folder, then go "
               "back to the latest backup.")
                .arg(findings->size()));
    if (!isJson)
        terminal.print(tr("The data is sound."));
    return Exit::Done;
}

} // namespace cli
