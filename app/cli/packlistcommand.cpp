#include "app/cli/packlistcommand.h"

#include "app/cli/errorwords.h"
#include "app/cli/walkwords.h"
#include "app/training/practicechoices.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

QString PackListCommand::summary() const
{
    return tr("Lists the packs in use, their processes and scenarios.");
}

Exit PackListCommand::run(const QCommandLineParser &line, Terminal &terminal, WorkspaceSource &source) const
{
    const auto workspace = source.open(StoreUse::Content);
    if (!workspace)
        return terminal.fail(ErrorWords::of(workspace.error()));
    const training::Content &content = (*workspace)->content;
    if (line.isSet(u"json"_s))
        terminal.print(toJson(content));
    else
        print(content, terminal);
    if (content.leftOut().isEmpty())
        return Exit::Done;
    return terminal.fail(tr("These packs cannot be read and are left out: %1. Install them again.")
                             .arg(content.leftOut().join(u", "_s)));
}

void PackListCommand::print(const training::Content &content, Terminal &terminal)
{
    QList<QStringList> packs;
    for (const training::PackView &pack : content.packs())
        packs.append({pack.id.value, tr("version %1").arg(pack.version),
                      pack.isBuiltIn ? tr("built in") : tr("installed"), pack.title});
    const training::PracticeChoices choices = training::practiceChoices(content);
    QList<QStringList> processes;
    for (const training::ProcessChoice &process : choices.processes)
        processes.append({process.id.value, tr("%1 steps").arg(process.steps.size()), process.name});
    QList<QStringList> scenarios;
    for (const training::ScenarioChoice &scenario : choices.scenarios) {
        QStringList leads;
        for (const training::LeadChoice &lead : scenario.leads)
            leads.append(lead.id.value);
        scenarios.append(
            {scenario.id.value, scenario.process.value, tr("leads: %1").arg(leads.join(u", "_s)), scenario.title});
    }
    terminal.print(
        tr("Packs\n%1\n\nProcesses\n%2\n\nScenarios\n%3").arg(tableOf(packs), tableOf(processes), tableOf(scenarios)));
}

QJsonObject PackListCommand::toJson(const training::Content &content)
{
    QJsonArray packs;
    for (const training::PackView &pack : content.packs())
        packs.append(QJsonObject{{u"id"_s, pack.id.value},
                                 {u"version"_s, pack.version},
                                 {u"title"_s, pack.title},
                                 {u"sha256"_s, pack.sha256},
                                 {u"built_in"_s, pack.isBuiltIn}});
    const training::PracticeChoices choices = training::practiceChoices(content);
    QJsonArray processes;
    for (const training::ProcessChoice &process : choices.processes)
        processes.append(QJsonObject{{u"id"_s, process.id.value}, {u"name"_s, process.name}});
    QJsonArray scenarios;
    for (const training::ScenarioChoice &scenario : choices.scenarios) {
        QJsonArray leads;
        for (const training::LeadChoice &lead : scenario.leads)
            leads.append(lead.id.value);
        scenarios.append(QJsonObject{{u"id"_s, scenario.id.value},
                                     {u"title"_s, scenario.title},
                                     {u"process"_s, scenario.process.value},
                                     {u"leads"_s, leads}});
    }
    return {{u"packs"_s, packs}, {u"processes"_s, processes}, {u"scenarios"_s, scenarios}};
}

} // namespace cli
