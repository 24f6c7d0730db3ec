#include "app/desktop/certificate/certificatewords.h"

#include <QLocale>
#include <QStringList>

#include <variant>

using drills::CalendarMark;
using drills::CertificateStanding;
using drills::ColdObstacle;

namespace desktop {

namespace {

int wanted()
{
    return static_cast<int>(drills::ColdRules{}.passAfter.size());
}

} // namespace

QString CertificateWords::day(const QDate &day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

QString CertificateWords::names(const std::vector<drills::StepId> &steps, const drills::Process &process)
{
    QStringList names;
    for (const drills::StepId &step : steps) {
        const drills::Step *known = process.step(step);
        names.append(known ? known->name : step.value);
    }
    return names.join(tr(", ", "between the names of steps"));
}

QString CertificateWords::standing(const drills::CertificateStatus &status)
{
    if (status.standing == CertificateStanding::Holds)
        return tr("The certificate holds until %1").arg(day(status.certificate->validUntil));
    const int passes = static_cast<int>(status.passes.size());
    const QString passed = tr("%1 of %n trials passed", nullptr, wanted()).arg(passes);
    const QString sofar = status.isWaiting ? tr("%1, if the manager confirms it").arg(passed) : passed;
    if (status.standing == CertificateStanding::Lapsed)
        return tr("The certificate lapsed on %1. Anew: %2").arg(day(status.certificate->validUntil), sofar);
    return passes == 0 ? tr("No trial passed yet") : sofar;
}

QString CertificateWords::next(const training::CertificateView &view, const QDate &today)
{
    if (view.isUnderWay)
        return tr("The trial of today goes on: ten minutes without an answer interrupt it.");
    const std::optional<QDate> trial = view.nextTrial();
    if (!trial)
        return tr("No prospect comes with this process, so no walk can be tried.");
    if (*trial == today)
        return tr("A trial counts now: nothing was practised yet today.");
    if (view.newScenarioFrom > view.status.nextTrial)
        return tr("The next trial counts from %1 on, when a prospect is new to you again.").arg(day(*trial));
    if (view.hasPractisedToday && *trial == today.addDays(1))
        return tr("You have practised today. The next trial counts tomorrow, before anything else.");
    return tr("The next trial counts from %1 on.").arg(day(*trial));
}

QString CertificateWords::begin(const training::CertificateView &view)
{
    return view.isUnderWay ? tr("Go on with the &cold trial") : tr("Take the &cold trial");
}

QString CertificateWords::rule()
{
    return tr(
        "A cold trial: every step and its result by heart, then a whole walk with a prospect you have not met for "
        "28 days, both before any other practice of the day; allow half an hour. Three passes, the second at least 7 "
        "and the third at "
        "least 28 days after the first; the certificate holds for 90 days.");
}

QString CertificateWords::failed(const drills::ColdFailed &failed, const drills::Process &process)
{
    QStringList gaps;
    if (!failed.missingSteps.empty())
        gaps.append(tr("Not named in their place: %1.", "steps").arg(names(failed.missingSteps, process)));
    if (!failed.missingResults.empty())
        gaps.append(tr("Results not said: %1.", "steps").arg(names(failed.missingResults, process)));
    if (failed.firstOpen)
        gaps.append(tr("Left open in the walk: %1.", "a step").arg(names({*failed.firstOpen}, process)));
    return tr("Not passed. %1", "what is missing, in sentences").arg(gaps.join(u' '));
}

QString CertificateWords::uncounted(ColdObstacle why)
{
    switch (why) {
    case ColdObstacle::Interrupted:
        return tr("Did not count: it was interrupted");
    case ColdObstacle::PractisedBefore:
        return tr("Did not count: there was other practice before it that day");
    case ColdObstacle::ScenarioSeen:
        return tr("Did not count: the prospect was not new");
    case ColdObstacle::TooEarly:
        return tr("Did not count: it came too early");
    }
    return {};
}

QString CertificateWords::outcome(const drills::ColdOutcome &outcome, const drills::Process &process)
{
    if (const auto *failure = std::get_if<drills::ColdFailed>(&outcome))
        return failed(*failure, process);
    if (const auto *waiting = std::get_if<drills::ColdWaiting>(&outcome))
        return waiting->steps.empty() ? tr("Waits for the manager's word on an earlier trial")
                                      : tr("Waits for the manager: %1").arg(names(waiting->steps, process));
    if (const auto *without = std::get_if<drills::ColdUncounted>(&outcome))
        return uncounted(without->why);
    return tr("Passed");
}

QString CertificateWords::mark(CalendarMark mark)
{
    switch (mark) {
    case CalendarMark::NextTrial:
        return tr("The next trial counts from this day on");
    case CalendarMark::PassesLapse:
        return tr("Last day on which the trials passed so far hold");
    case CalendarMark::CertificateLapses:
        return tr("Last day of the certificate");
    }
    return {};
}

QString CertificateWords::entry(const drills::CalendarEntry &entry, const drills::Process &process)
{
    if (const auto *came = std::get_if<drills::ColdOutcome>(&entry.what))
        return tr("Cold trial: %1").arg(outcome(*came, process));
    return mark(std::get<CalendarMark>(entry.what));
}

} // namespace desktop
