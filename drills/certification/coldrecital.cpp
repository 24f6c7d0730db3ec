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

/// A manager's last word on the result as a whole, which is judged last; none when there is none.
std::optional<Said> managerOn(const std::vector<Ruling> &rulings, int event, const Grade &grade)
{
    std::optional<Said> said;
    for (const Ruling &ruling : rulings) {
        const bool isOnWhole = !grade.criteria.empty() && ruling.criterion == grade.criteria.back().criterion;
        if (ruling.by == RulingBy::Manager && ruling.event == event && isOnWhole && ruling.says != RulingSays::Disputed)
            said = ruling.says == RulingSays::Met ? Said::Yes : Said::No;
    }
    return said;
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
    std::map<StepId, Said> ruled;
    StepId answered;
    for (size_t i = 0; i < events.size(); ++i) {
        if (const auto *answer = std::get_if<Answered>(&events[i].what))
            answered = answer->step;
        // Only results are graded, and only of a result there may be a verdict that leads to no recall.
        if (const auto *graded = std::get_if<Graded>(&events[i].what)) {
            parts.results[answered] = Said::NotTold;
            if (const auto said = managerOn(rulings, static_cast<int>(i), graded->grade))
                ruled[answered] = *said;
        }
        if (const auto *recalled = std::get_if<Recalled>(&events[i].what)) {
            const Card &card = recalled->recall.card;
            auto &said = card.facet == Facet::NextStep ? parts.names : parts.results;
            said[card.recalledStep()] = saidAs(recalled->recall);
        }
    }
    for (const auto &[step, said] : ruled)
        parts.results[step] = said;
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
