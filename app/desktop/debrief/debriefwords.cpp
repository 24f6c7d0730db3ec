#include "app/desktop/debrief/debriefwords.h"

#include "app/desktop/widgets/statewords.h"

using namespace Qt::StringLiterals;
using training::CriterionOutcome;

namespace desktop {

QString DebriefWords::inSentence(const QString &statement)
{
    return statement.endsWith(u'.') ? statement.chopped(1) : statement;
}

QString DebriefWords::firstSentence(const QString &text)
{
    const qsizetype end = text.indexOf(". "_L1);
    return end < 0 ? text : text.left(end + 1);
}

QString DebriefWords::headline(const training::Debrief &debrief)
{
    const training::Headline &headline = debrief.headline;
    if (headline.leftStep.isEmpty())
        return headline.isProvisional ? tr("Nothing is open; something waits for your word.")
                                      : tr("Nothing was left open.");
    const QString missing = inSentence(headline.leftStatement);
    const QString payers = headline.paidBy.join(tr(" and ", "between the names of steps"));
    if (headline.cameWithLead)
        return payers.isEmpty() ? tr("The lead came without this: %1.").arg(missing)
                                : tr("The lead came without this: %1. %2 paid for it.").arg(missing, payers);
    return payers.isEmpty()
        ? tr("%1 was left without this: %2.").arg(headline.leftStep, missing)
        : tr("%1 was left without this: %2. %3 paid for it.").arg(headline.leftStep, missing, payers);
}

QString DebriefWords::ending(drills::HowEnded how)
{
    switch (how) {
    case drills::HowEnded::Won:
        return tr("won");
    case drills::HowEnded::Lost:
        return tr("lost");
    case drills::HowEnded::Returned:
        return tr("lead returned");
    case drills::HowEnded::Stopped:
        return tr("stopped");
    case drills::HowEnded::Completed:
        return tr("completed");
    case drills::HowEnded::Abandoned:
        return tr("left unfinished");
    }
    return {};
}

QString DebriefWords::outcome(const training::CriterionDebrief &criterion)
{
    if (criterion.isDisputed && criterion.outcome == CriterionOutcome::Undecided)
        return criterion.canRule ? tr("your manager is asked; it waits for a ruling")
                                 : tr("you disagree; it waits for a ruling");
    const QString verdict = verdictOf(criterion);
    return criterion.isDisputed ? tr("%1; you disagree", "verdict").arg(verdict) : verdict;
}

QString DebriefWords::verdictOf(const training::CriterionDebrief &criterion)
{
    switch (criterion.outcome) {
    case CriterionOutcome::Met:
        return tr("met");
    case CriterionOutcome::MetLate:
        return tr("met later, in %1").arg(criterion.metIn);
    case CriterionOutcome::Tried:
        return tr("you tried; it was not answered");
    case CriterionOutcome::Undecided:
        return tr("the program cannot tell");
    case CriterionOutcome::Open:
        return criterion.must ? tr("missing") : tr("not done, and it need not be");
    case CriterionOutcome::NotNeeded:
        return tr("not needed this time");
    case CriterionOutcome::GivenBefore:
        return tr("given before the walk");
    }
    return {};
}

QString DebriefWords::icon(CriterionOutcome outcome)
{
    switch (outcome) {
    case CriterionOutcome::Met:
    case CriterionOutcome::GivenBefore:
        return u"circle-check"_s;
    case CriterionOutcome::MetLate:
        return u"clock"_s;
    case CriterionOutcome::Tried:
        return u"circle-dot"_s;
    case CriterionOutcome::Undecided:
        return u"circle-question-mark"_s;
    case CriterionOutcome::Open:
        return u"circle"_s;
    case CriterionOutcome::NotNeeded:
        return u"minus"_s;
    }
    return {};
}

QString DebriefWords::time(const training::StepDebrief &step)
{
    const drills::StepFigures &figures = step.figures;
    if (figures.state == drills::StepState::NotTried)
        return {};
    const QString times = tr("%1 of %2 own time", "time taken, target")
                              .arg(StateWords::time(figures.own), StateWords::time(figures.target));
    return figures.own > figures.target ? tr("%1, over time").arg(times) : times;
}

} // namespace desktop
