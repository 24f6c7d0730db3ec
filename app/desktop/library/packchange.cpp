#include "app/desktop/library/packchange.h"

#include "app/desktop/widgets/errorwords.h"

#include <QLocale>

#include <utility>

namespace desktop {

namespace {

QString decimal(int thousandths)
{
    constexpr double thousandth = 0.001;
    return QLocale().toString(thousandths * thousandth, 'f', 2);
}

QString nameOf(const drills::Library &library, const drills::ProcessId &id)
{
    const drills::Process *process = library.process(id);
    return process ? process->name : id.value;
}

} // namespace

void PackChange::teach(Desk &desk, QWidget *parent, const training::NewWording &wording, std::function<void()> done)
{
    ask(desk, parent, questionOf(desk, wording), std::move(done));
}

void PackChange::calibrate(Desk &desk, QWidget *parent, const drills::ProcessId &process, std::function<void()> done)
{
    ask(desk, parent, questionOf(desk, process), std::move(done));
}

void PackChange::ask(Desk &desk, QWidget *parent, PublishQuestion question, std::function<void()> done)
{
    auto *dialog = new PublishDialog(std::move(question), desk.workspace.content.library(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, std::move(done));
    dialog->open();
}

PublishQuestion PackChange::questionOf(Desk &desk, const training::NewWording &wording)
{
    PublishQuestion question;
    const bool counts = wording.kind == drills::WordingKind::Accepted;
    question.title = counts ? tr("Let this wording count") : tr("This wording only looks alike");
    const drills::Criterion *criterion = desk.workspace.content.library().criterion(wording.criterion);
    const QString statement = criterion ? criterion->statement : wording.criterion.value;
    question.about.append((counts ? tr("“%1” would count for: %2", "what was said, statement")
                                  : tr("“%1” would speak against: %2", "what was said, statement"))
                              .arg(wording.text.simplified(), statement));
    const auto preview = training::previewWording(desk.workspace, desk.person.id, wording);
    if (!preview) {
        question.about.append(preview.error().code == drills::ErrorCode::InvalidInput
                                  ? tr("The pack holds this wording already, or it is empty. Nothing was changed.")
                                  : ErrorWords::of(preview.error()));
        return question;
    }
    question.about.append(
        tr("It would be in version %1 of the pack %2.").arg(preview->version).arg(preview->pack.value));
    question.changed = preview->changed;
    question.turns = preview->turns;
    question.publish = [&desk, wording] { return training::publishWording(desk.workspace, wording); };
    return question;
}

PublishQuestion PackChange::questionOf(Desk &desk, const drills::ProcessId &process)
{
    PublishQuestion question;
    question.title = tr("Calibrate: %1").arg(nameOf(desk.workspace.content.library(), process));
    const auto preview = training::previewCalibration(desk.workspace, desk.person.id, process);
    if (!preview) {
        question.about.append(ErrorWords::of(preview.error()));
        return question;
    }
    question.about.append(worthOf(preview->fit));
    if (preview->inUse == preview->fit.calibration) {
        question.about.append(tr("That is what is in use already."));
        return question;
    }
    if (!preview->fit.isBetter()) {
        question.about.append(tr("That is no better than none: the program is best left as it is."));
        return question;
    }
    question.about.append(
        tr("It would be in version %1 of the pack %2.").arg(preview->version).arg(preview->pack.value));
    question.changed = preview->changed;
    question.turns = preview->turns;
    question.publish = [&desk, process, fit = preview->fit] {
        return training::publishCalibration(desk.workspace, process, fit);
    };
    return question;
}

QString PackChange::worthOf(const drills::CalibrationFit &fit)
{
    const QString figures = tr("Log loss on rulings that it was not fitted to: %1, without it %2.")
                                .arg(decimal(fit.lossAfter), decimal(fit.lossBefore));
    const QString how = fit.calibration.offset >= 0
        ? tr("From %1 rulings: the program should believe people sooner.").arg(fit.calibration.rulings)
        : tr("From %1 rulings: the program should believe people later.").arg(fit.calibration.rulings);
    return tr("%1 %2", "two sentences").arg(how, figures);
}

} // namespace desktop
