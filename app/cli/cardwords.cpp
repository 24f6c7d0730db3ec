#include "app/cli/cardwords.h"

namespace cli {

using drills::Facet;
using drills::PlanReason;
using drills::RecallOutcome;

QString CardWords::question(const training::CardContent &content)
{
    if (content.isProduct())
        return tr("%1: what does it yield?", "process").arg(content.process);
    switch (content.card.facet) {
    case Facet::NextStep:
        return content.step.isEmpty() ? tr("%1: which step comes first?", "process").arg(content.process)
                                      : tr("What comes after %1?", "step").arg(content.step);
    case Facet::Result:
        return tr("%1: what is the result?", "step").arg(content.step);
    case Facet::Evidence:
        return tr("%1: what must be true, point by point?", "step").arg(content.step);
    case Facet::Questions:
        return tr("%1: which questions lead there?", "step").arg(content.step);
    case Facet::Purpose:
        return tr("%1: what is it for?", "step").arg(content.step);
    }
    return {};
}

QString CardWords::outcome(RecallOutcome outcome)
{
    switch (outcome) {
    case RecallOutcome::Right:
        return tr("Right.");
    case RecallOutcome::DetailsMissing:
        return tr("Right in the main, something is missing.");
    case RecallOutcome::Wrong:
        return tr("Not that.");
    case RecallOutcome::GivenUp:
        return tr("It is this:");
    case RecallOutcome::TimedOut:
        return tr("That took too long to count as known.");
    }
    return {};
}

QString CardWords::facet(Facet facet)
{
    switch (facet) {
    case Facet::NextStep:
        return tr("next step");
    case Facet::Result:
        return tr("result");
    case Facet::Evidence:
        return tr("what must be true");
    case Facet::Questions:
        return tr("questions");
    case Facet::Purpose:
        return tr("purpose");
    }
    return {};
}

QString CardWords::what(const training::DailyItem &item)
{
    if (const auto *recital = std::get_if<drills::RecitalItem>(&item.planned.what))
        return tr("%1: recite %2 steps", "process").arg(item.process).arg(recital->links.size());
    if (const auto *card = std::get_if<drills::Card>(&item.planned.what))
        return tr("%1: %2", "step or process, what of it")
            .arg(item.step.isEmpty() ? item.process : item.step, facet(card->facet));
    if (std::holds_alternative<drills::WarmUpItem>(item.planned.what))
        return tr("%1: warm up", "step").arg(item.step);
    return tr("A stretch of a walk");
}

QString CardWords::why(PlanReason reason)
{
    switch (reason) {
    case PlanReason::ForgottenToday:
        return tr("forgotten today");
    case PlanReason::Due:
        return tr("due");
    case PlanReason::New:
        return tr("new");
    case PlanReason::OnceMore:
        return tr("once more, before the next step comes");
    case PlanReason::BeforeTheDate:
        return tr("weakest on your date");
    case PlanReason::RecitalDue:
        return tr("the chain in one go is getting unsure");
    case PlanReason::FirstSomethingKnown:
        return tr("something you know, to begin with");
    case PlanReason::Walk:
        return tr("use it");
    case PlanReason::BeforeACall:
        return tr("before your call");
    }
    return {};
}

} // namespace cli
