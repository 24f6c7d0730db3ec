#include "app/desktop/recall/recallwords.h"

#include <QLocale>

namespace desktop {

using drills::Facet;
using drills::PlanReason;
using drills::RecallOutcome;

QString RecallWords::question(const training::CardContent &content)
{
    if (content.isProduct())
        return tr("What does “%1” yield?", "process").arg(content.process);
    switch (content.card.facet) {
    case Facet::NextStep:
        return content.step.isEmpty() ? tr("Which step comes first in “%1”?", "process").arg(content.process)
                                      : tr("What comes after %1?", "step").arg(content.step);
    case Facet::Result:
        return tr("What is the result of %1?", "step").arg(content.step);
    case Facet::Evidence:
        return tr("%1: what must be true, point by point?", "step").arg(content.step);
    case Facet::Questions:
        return tr("%1: which questions lead there?", "step").arg(content.step);
    case Facet::Purpose:
        return tr("What is %1 for?", "step").arg(content.step);
    }
    return {};
}

QString RecallWords::outcome(const training::RecallFeedback &feedback)
{
    switch (feedback.outcome) {
    case RecallOutcome::Right:
        return feedback.rating == drills::Rating::Easy ? tr("Right, and at once") : tr("Right");
    case RecallOutcome::DetailsMissing:
        return tr("Right in the main; compare what is missing");
    case RecallOutcome::Wrong:
        return feedback.confusedWith.isEmpty() ? tr("Not that")
                                               : tr("Not that: you named %1", "step").arg(feedback.confusedWith);
    case RecallOutcome::GivenUp:
        return tr("It is this");
    case RecallOutcome::TimedOut:
        return tr("That took too long to count as known");
    }
    return {};
}

QString RecallWords::why(PlanReason reason)
{
    switch (reason) {
    case PlanReason::ForgottenToday:
        return tr("Forgotten today");
    case PlanReason::Due:
        return tr("Due: it is beginning to fade");
    case PlanReason::New:
        return tr("New");
    case PlanReason::OnceMore:
        return tr("Once more, before the next step comes");
    case PlanReason::BeforeTheDate:
        return tr("Weakest on your date");
    case PlanReason::RecitalDue:
        return tr("The chain in one go is getting unsure");
    case PlanReason::FirstSomethingKnown:
        return tr("Something you know, to begin with");
    case PlanReason::Walk:
        return tr("Use it");
    case PlanReason::BeforeACall:
        return tr("Before your call");
    }
    return {};
}

QString RecallWords::inSentence(PlanReason reason)
{
    switch (reason) {
    case PlanReason::ForgottenToday:
        return tr("forgotten today");
    case PlanReason::Due:
        return tr("due");
    case PlanReason::New:
        return tr("new");
    case PlanReason::OnceMore:
        return tr("once more");
    case PlanReason::BeforeTheDate:
        return tr("weakest on your date");
    case PlanReason::RecitalDue:
        return tr("getting unsure");
    case PlanReason::FirstSomethingKnown:
        return tr("something you know");
    case PlanReason::Walk:
        return tr("use it");
    case PlanReason::BeforeACall:
        return tr("before your call");
    }
    return {};
}

QString RecallWords::what(const training::DailyItem &item)
{
    if (const auto *recital = std::get_if<drills::RecitalItem>(&item.planned.what))
        return tr("%1: the first %n step(s) in order", "process", static_cast<int>(recital->links.size()))
            .arg(item.process);
    if (const auto *asked = std::get_if<drills::Card>(&item.planned.what))
        return card(item.step.isEmpty() ? item.process : item.step, asked->facet);
    if (std::holds_alternative<drills::WarmUpItem>(item.planned.what))
        return tr("Warm up for %1", "step").arg(item.step);
    return tr("A stretch of a walk");
}

QString RecallWords::card(const QString &of, Facet facet)
{
    return tr("%1: %2", "step or process, what of it").arg(of, RecallWords::facet(facet));
}

QString RecallWords::facet(Facet facet)
{
    switch (facet) {
    case Facet::NextStep:
        return tr("the next step");
    case Facet::Result:
        return tr("the result");
    case Facet::Evidence:
        return tr("what must be true");
    case Facet::Questions:
        return tr("the questions");
    case Facet::Purpose:
        return tr("what it is for");
    }
    return {};
}

QString RecallWords::again(const QDate &day, const QDate &today)
{
    if (!day.isValid())
        return {};
    const int days = static_cast<int>(today.daysTo(day));
    if (days <= 0)
        return tr("Due again today.");
    return days == 1 ? tr("Due again tomorrow.")
                     : tr("Due again on %1.", "day").arg(QLocale().toString(day, QLocale::LongFormat));
}

} // namespace desktop
