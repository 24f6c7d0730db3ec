#include "app/cli/reportenginecommand.h"

#include "app/cli/errorwords.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QString fraction(int thousandths)
{
    return QString::number(thousandths / 1000.0, 'f', 2);
}

} // namespace

QString ReportEngineCommand::summary() const
{
    return tr("How often the program and the people who ruled agreed.");
}

Exit ReportEngineCommand::run(const QCommandLineParser &line, Terminal &terminal, WorkspaceSource &source) const
{
    const auto workspace = source.open(StoreUse::Read);
    if (!workspace)
        return terminal.fail(ErrorWords::of(workspace.error()));
    const auto report = training::engineReport(**workspace);
    if (!report)
        return terminal.fail(ErrorWords::of(report.error()));
    if (line.isSet(u"json"_s))
        terminal.print(toJson(*report));
    else
        print(*report, terminal);
    return Exit::Done;
}

void ReportEngineCommand::print(const training::EngineReport &report, Terminal &terminal)
{
    const drills::Agreement &agreement = report.agreement;
    if (agreement.verdicts == 0)
        terminal.print(tr("Nobody has ruled on a verdict yet."));
    else
        terminal.print(tr("You and the program agreed in %1 of %2 (kappa %3, AC1 %4).")
                           .arg(agreement.agreed)
                           .arg(agreement.verdicts)
                           .arg(fraction(agreement.kappa), fraction(agreement.ac1)));
    for (const training::ProcessRulings &process : report.processes)
        terminal.print(stateOf(process));
    for (const training::DisputedCriterion &each : report.disputed)
        terminal.print(tr("Perhaps badly worded: %1 (disputed %2, overruled %3)")
                           .arg(each.statement)
                           .arg(each.disputes)
                           .arg(each.overruled));
}

QString ReportEngineCommand::stateOf(const training::ProcessRulings &process)
{
    if (process.calibration)
        return tr("%1: calibrated by %2 rulings.").arg(process.name).arg(process.calibration->rulings);
    if (process.rulings >= drills::rulingsToCalibrate)
        return tr("%1: not yet calibrated, with %2 rulings. See: lockstep-cli pack calibrate %3")
            .arg(process.name)
            .arg(process.rulings)
            .arg(process.id.value);
    return tr("%1: not yet calibrated, with %2 of the %3 rulings that takes.")
        .arg(process.name)
        .arg(process.rulings)
        .arg(drills::rulingsToCalibrate);
}

QJsonObject ReportEngineCommand::toJson(const training::EngineReport &report)
{
    QJsonArray disputed;
    for (const training::DisputedCriterion &each : report.disputed)
        disputed.append(QJsonObject{{u"criterion"_s, each.id.value},
                                    {u"statement"_s, each.statement},
                                    {u"disputed"_s, each.disputes},
                                    {u"overruled"_s, each.overruled}});
    QJsonArray processes;
    for (const training::ProcessRulings &process : report.processes)
        processes.append(QJsonObject{{u"process"_s, process.id.value},
                                     {u"rulings"_s, process.rulings},
                                     {u"enough_rulings"_s, process.rulings >= drills::rulingsToCalibrate},
                                     {u"calibrated"_s, process.calibration.has_value()}});
    return {{u"verdicts"_s, report.agreement.verdicts},
            {u"agreed"_s, report.agreement.agreed},
            {u"kappa"_s, report.agreement.kappa / 1000.0},
            {u"ac1"_s, report.agreement.ac1 / 1000.0},
            {u"processes"_s, processes},
            {u"disputed"_s, disputed}};
}

} // namespace cli
