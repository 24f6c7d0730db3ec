#include "drills/certification/coldrecital.h"

#include <algorithm>
#include <map>

namespace drills {

namespace {

enum class Said { Yes, No, NotTold };

/// What became of the steps' names and of their results.
struct SaidParts {
    std::map<StepId, Said> names;
    std::map<StepId, Said> results;
};

/// A manager's last word on a verdict; none when there is none.
std::optional<RulingSays> managerOn(const std::vector<Ruling> &rulings, int event)
{
    std::optional<RulingSays> says;
    for (const Ruling &ruling : rulings) {
        if (ruling.by == RulingBy::Manager && ruling.event == event && ruling.says != RulingSays::Disputed)
            says = ruling.says;
    }
    return says;
}

Said saidAs(const Recall &recall)
{
    const bool isRight = recall.outcome == RecallOutcome::Right
        || (recall.card.facet == Facet::Result && recall.outcome == RecallOutcome::DetailsMissing);
    return isRight ? Said::Yes : Said::No;
}

SaidParts partsOf(const std::vector<Event> &events, const std::vector<Ruling> &rulings)
{
    SaidParts parts;
    StepId answered;
    for (size_t i = 0; i < events.size(); ++i) {
        if (const auto *answer = std::get_if<Answered>(&events[i].what))
            answered = answer->step;
        // Only of a result there may be a verdict that leads to no recall.
        if (std::holds_alternative<Graded>(events[i].what)) {
            const auto says = managerOn(rulings, static_cast<int>(i));
            parts.results[answered] = !says ? Said::NotTold : *says == RulingSays::Met ? Said::Yes : Said::No;
        }
        if (const auto *recalled = std::get_if<Recalled>(&events[i].what)) {
            const Card &card = recalled->recall.card;
            auto &said = card.facet == Facet::NextStep ? parts.names : parts.results;
            said[card.recalledStep()] = saidAs(recalled->recall);
        }
    }
    return parts;
}

Said of(const std::map<StepId, Said> &said, const StepId &step)
{
    const auto found = said.find(step);
    return found == said.end() ? Said::No : found->second;
}

} // namespace

ColdRecital coldRecitalOf(const std::vector<Event> &events, const std::vector<StepId> &chain,
                          const std::vector<Ruling> &rulings)
{
    const SaidParts parts = partsOf(events, rulings);
    ColdRecital recital;
    for (const StepId &step : chain) {
        if (of(parts.names, step) != Said::Yes)
            recital.missingSteps.push_back(step);
        const Said result = of(parts.results, step);
        if (result == Said::No)
            recital.missingResults.push_back(step);
        else if (result == Said::NotTold)
            recital.provisional.push_back(step);
    }
    return recital;
}

} // namespace drills
