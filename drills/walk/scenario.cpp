#include "drills/walk/scenario.h"

#include <algorithm>

namespace drills {

namespace {

template <typename T, typename Key, typename Member>
const T *find(const std::vector<T> &all, const Key &key, Member member)
{
    const auto found = std::ranges::find(all, key, member);
    return found == all.end() ? nullptr : &*found;
}

} // namespace

const Reaction *Scenario::reaction(const CriterionId &criterion) const
{
    return find(reactions, criterion, &Reaction::criterion);
}

const Scene *Scenario::scene(const QString &group) const
{
    return find(scenes, group, &Scene::group);
}

const LeadState *Scenario::leadState(const LeadStateId &wanted) const
{
    return find(leadStates, wanted, &LeadState::id);
}

const Fact *Scenario::fact(const FactId &wanted) const
{
    return find(facts, wanted, &Fact::id);
}

} // namespace drills
