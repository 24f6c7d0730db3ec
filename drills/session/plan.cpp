#include "drills/session/plan.h"

#include "drills/session/sessionplanner.h"

#include <algorithm>
#include <array>

namespace drills {

namespace {

constexpr std::chrono::milliseconds warmUpTime = std::chrono::minutes(1);

} // namespace

SessionPlan planSession(const SessionInput &input)
{
    return SessionPlanner(input).plan();
}

SessionPlan planWarmUp(const SessionInput &input, const ProcessId &process, const StepId &step)
{
    const std::vector<Card> all = input.curriculum.cards();
    PlannedItem item{WarmUpItem{process, step, {}}, PlanReason::BeforeACall, 1.0, {}};
    auto &cards = std::get<WarmUpItem>(item.what).cards;
    for (const Facet facet : {Facet::Result, Facet::Questions, Facet::Evidence, Facet::Purpose, Facet::NextStep}) {
        const auto card = std::ranges::find_if(
            all, [&](const Card &each) { return each.process == process && each.step == step && each.facet == facet; });
        if (card == all.end() || item.expected + input.times.of(facet) > warmUpTime)
            continue;
        const LearnedCard *learned = input.learned.find(*card);
        item.recall = std::min(item.recall, learned ? input.learned.recallAt(*learned, input.now) : 0.0);
        item.expected += input.times.of(facet);
        cards.push_back(*card);
    }
    if (cards.empty())
        return {};
    SessionPlan plan;
    plan.expected = item.expected;
    plan.items.push_back(std::move(item));
    return plan;
}

} // namespace drills
