#include "app/cli/packshowcommand.h"

#include "app/cli/errorwords.h"
#include "app/cli/walkwords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

template <typename Things>
QJsonArray idsOf(const Things &things)
{
    QJsonArray ids;
    for (const auto &thing : things)
        ids.append(thing.id.value);
    return ids;
}

/// Id and name, a line each.
template <typename Things, typename Name>
QString rowsOf(const Things &things, Name name)
{
    QList<QStringList> rows;
    for (const auto &thing : things)
        rows.append({thing.id.value, thing.*name});
    return tableOf(rows);
}

} // namespace

QString PackShowCommand::summary() const
{
    return tr("Shows a pack, a process or a scenario.");
}

Exit PackShowCommand::run(const QCommandLineParser &line, Terminal &terminal, WorkspaceSource &source) const
{
    const auto workspace = source.open(StoreUse::Content);
    if (!workspace)
        return terminal.fail(ErrorWords::of(workspace.error()));
    const drills::Library &library = (*workspace)->content.library();
    const QString id = line.positionalArguments().front();
    const drills::Pack *pack = library.pack(drills::PackId(id));
    const drills::Process *process = library.process(drills::ProcessId(id));
    const drills::Scenario *scenario = library.scenario(drills::ScenarioId(id));
    if (!pack && !process && !scenario)
        return terminal.fail(tr("There is no pack, process or scenario '%1'. See: lockstep-cli pack list").arg(id));
    const bool isJson = line.isSet(u"json"_s);
    if (pack && isJson)
        terminal.print(toJson(*pack));
    else if (pack)
        terminal.print(textOf(*pack));
    if (process && isJson)
        terminal.print(toJson(library, *process));
    else if (process)
        terminal.print(textOf(library, *process));
    if (scenario && isJson)
        terminal.print(toJson(*scenario));
    else if (scenario)
        terminal.print(textOf(*scenario));
    return Exit::Done;
}

QString PackShowCommand::textOf(const drills::Pack &pack)
{
    QStringList parts{tr("Pack %1, version %2: %3").arg(pack.id.value).arg(pack.version).arg(pack.title)};
    for (const drills::PackRequirement &need : pack.needs)
        parts.append(tr("needs %1, version %2 or later").arg(need.id.value).arg(need.version));
    parts.append(tr("%1 criteria, %2 faults").arg(pack.criteria.size()).arg(pack.faults.size()));
    if (!pack.processes.empty())
        parts.append(tr("Processes\n%1").arg(rowsOf(pack.processes, &drills::Process::name)));
    if (!pack.scenarios.empty())
        parts.append(tr("Scenarios\n%1").arg(rowsOf(pack.scenarios, &drills::Scenario::title)));
    return parts.join(u'\n') + u'\n';
}

QString PackShowCommand::textOf(const drills::Library &library, const drills::Process &process)
{
    QStringList parts{tr("Process %1: %2").arg(process.id.value, process.name)};
    int number = 0;
    for (const drills::Step &step : process.steps) {
        parts.append(QString());
        parts.append(tr("%1. %2 (%3), %4 s").arg(++number).arg(step.name, step.id.value).arg(step.target.count()));
        parts.append(tr("   Result: %1").arg(step.result));
        QList<QStringList> rows;
        for (const drills::StepCriterion &criterion : step.criteria)
            rows.append({u" "_s, criterion.criterion.value, criterion.must ? tr("must") : tr("should"),
                         library.statement(criterion)});
        parts.append(tableOf(rows));
        parts.append(tr("   If it is skipped: %1").arg(step.ifSkipped));
    }
    return parts.join(u'\n') + u'\n';
}

QString PackShowCommand::textOf(const drills::Scenario &scenario)
{
    const drills::Persona &persona = scenario.persona;
    QStringList parts{tr("Scenario %1: %2").arg(scenario.id.value, scenario.title),
                      tr("%1, %2, %3 (%4), process %5")
                          .arg(persona.name, persona.role, persona.company, scenario.trade, scenario.process.value),
                      persona.manner,
                      QString(),
                      tr("Leads\n%1").arg(rowsOf(scenario.leadStates, &drills::LeadState::name)),
                      QString(),
                      tr("Scenes")};
    QList<QStringList> rows;
    for (const drills::Scene &scene : scenario.scenes)
        rows.append({scene.group, scene.with, scene.when, scene.where});
    parts.append(tableOf(rows));
    return parts.join(u'\n') + u'\n';
}

QJsonObject PackShowCommand::toJson(const drills::Pack &pack)
{
    return {{u"pack"_s, pack.id.value},
            {u"version"_s, pack.version},
            {u"title"_s, pack.title},
            {u"criteria"_s, idsOf(pack.criteria)},
            {u"faults"_s, idsOf(pack.faults)},
            {u"processes"_s, idsOf(pack.processes)},
            {u"scenarios"_s, idsOf(pack.scenarios)}};
}

QJsonObject PackShowCommand::toJson(const drills::Library &library, const drills::Process &process)
{
    QJsonArray steps;
    for (const drills::Step &step : process.steps) {
        QJsonArray criteria;
        for (const drills::StepCriterion &criterion : step.criteria)
            criteria.append(QJsonObject{{u"criterion"_s, criterion.criterion.value},
                                        {u"must"_s, criterion.must},
                                        {u"statement"_s, library.statement(criterion)}});
        steps.append(QJsonObject{{u"step"_s, step.id.value},
                                 {u"name"_s, step.name},
                                 {u"result"_s, step.result},
                                 {u"target_seconds"_s, static_cast<qint64>(step.target.count())},
                                 {u"criteria"_s, criteria}});
    }
    return {{u"process"_s, process.id.value}, {u"name"_s, process.name}, {u"steps"_s, steps}};
}

QJsonObject PackShowCommand::toJson(const drills::Scenario &scenario)
{
    return {{u"scenario"_s, scenario.id.value},     {u"title"_s, scenario.title},
            {u"trade"_s, scenario.trade},           {u"process"_s, scenario.process.value},
            {u"prospect"_s, scenario.persona.name}, {u"leads"_s, idsOf(scenario.leadStates)}};
}

} // namespace cli
