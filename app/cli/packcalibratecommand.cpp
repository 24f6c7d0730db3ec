#include "app/cli/packcalibratecommand.h"

#include "app/cli/changedverdicts.h"
#include "app/cli/errorwords.h"
#include "app/training/profile.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

const QString publishName = u"publish"_s;
const QString removeName = u"remove"_s;

QString decimal(int thousandths)
{
    return QString::number(thousandths / 1000.0, 'f', 3);
}

} // namespace

QString PackCalibrateCommand::summary() const
{
    return tr("Fits how sure the program is in a process to the rulings on it.");
}

QString PackCalibrateCommand::details() const
{
    return tr("That takes 50 rulings on turns of the process. Without --publish it only shows what the calibration is\n"
              "worth, and which verdicts of your last drills would come out otherwise.\n"
              "With it the pack gets a next version; past drills keep their grades.");
}

QList<QCommandLineOption> PackCalibrateCommand::options() const
{
    return {{publishName, tr("Make it the next version of the pack.")},
            {removeName, tr("Make a next version of the pack without calibration.")}};
}

Exit PackCalibrateCommand::run(const QCommandLineParser &line, Terminal &terminal, WorkspaceSource &source) const
{
    const bool isPublished = line.isSet(publishName);
    const bool isRemoved = line.isSet(removeName);
    if (isPublished && isRemoved)
        return terminal.misuse(tr("Either --publish or --remove, not both."), name());
    const auto workspace = source.open(isPublished || isRemoved ? StoreUse::Write : StoreUse::Content);
    if (!workspace)
        return terminal.fail(ErrorWords::of(workspace.error()));
    const drills::ProcessId process(line.positionalArguments().front());
    if (isRemoved) {
        const auto removed = training::removeCalibration(**workspace, process);
        return removed ? Exit::Done : terminal.fail(ErrorWords::of(removed.error()));
    }
    const auto person = training::personNamed(**workspace, line.value(u"person"_s));
    if (!person && line.isSet(u"person"_s))
        return terminal.fail(ErrorWords::ofPerson(person.error(), line.value(u"person"_s)));
    const auto preview = training::previewCalibration(**workspace, person ? person->id : drills::PersonId(), process);
    if (!preview)
        return terminal.fail(ErrorWords::of(preview.error()));
    print(*preview, line.isSet(u"json"_s), terminal);
    if (!isPublished)
        return Exit::Done;
    const auto published = training::publishCalibration(**workspace, process, preview->fit);
    return published ? Exit::Done : terminal.fail(ErrorWords::of(published.error()));
}

void PackCalibrateCommand::print(const training::CalibrationPreview &preview, bool isJson, Terminal &terminal)
{
    if (isJson) {
        terminal.print(toJson(preview));
        return;
    }
    ChangedVerdicts::print(preview.changed, terminal);
    const drills::CalibrationFit &fit = preview.fit;
    terminal.print(tr("From %1 rulings: offset %2, slope %3; log loss on rulings not fitted to %4, before %5.")
                       .arg(fit.calibration.rulings)
                       .arg(decimal(fit.calibration.offset), decimal(fit.calibration.slope), decimal(fit.lossAfter),
                            decimal(fit.lossBefore)));
    if (!fit.isBetter())
        terminal.print(tr("That is no better than none, so it is not published."));
    terminal.print(tr("%1 version %2: %3 verdicts in %4 turns of the last drills would come out otherwise.")
                       .arg(preview.pack.value)
                       .arg(preview.version)
                       .arg(preview.changed.size())
                       .arg(preview.turns));
}

QJsonObject PackCalibrateCommand::toJson(const training::CalibrationPreview &preview)
{
    const drills::CalibrationFit &fit = preview.fit;
    return {{u"pack"_s, preview.pack.value},
            {u"version"_s, preview.version},
            {u"rulings"_s, fit.calibration.rulings},
            {u"offset"_s, fit.calibration.offset / 1000.0},
            {u"slope"_s, fit.calibration.slope / 1000.0},
            {u"loss_before"_s, fit.lossBefore / 1000.0},
            {u"loss_after"_s, fit.lossAfter / 1000.0},
            {u"turns"_s, preview.turns},
            {u"changed"_s, ChangedVerdicts::toJson(preview.changed)}};
}

} // namespace cli
