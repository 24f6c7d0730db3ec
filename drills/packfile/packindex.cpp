#include "drills/packfile/packindex.h"

#include "drills/packfile/nodelists.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace drills {

namespace {

/// What scenarios of the built-in process bring about, so that a process can be written before its scenarios are.
constexpr std::array builtInConditions{"concern-raised"_L1, "concession-given"_L1, "something-remains"_L1,
                                       "lead-not-ready"_L1};

template <typename Part, typename PartId>
const Pack *firstWith(const std::vector<const Pack *> &packs, std::vector<Part> Pack::*parts, const PartId &id)
{
    const auto found = std::ranges::find_if(packs, [&](const Pack *pack) {
        return std::ranges::find(pack->*parts, id, &Part::id) != (pack->*parts).end();
    });
    return found == packs.end() ? nullptr : *found;
}

} // namespace

PackIndex::PackIndex(const Pack &pack, std::span<const Pack> others)
{
    for (const QLatin1String &condition : builtInConditions)
        m_raised.insert(ConditionId(condition));
    for (const Pack &other : others) {
        if (other.id == pack.id)
            continue;
        m_others.push_back(&other);
        add(other);
    }
    add(pack);
    for (const PackRequirement &needed : pack.needs) {
        const Pack *const there = other(needed.id);
        m_complete = m_complete && there != nullptr && there->version >= needed.version;
    }
}

const Pack *PackIndex::other(const PackId &id) const
{
    const auto found = std::ranges::find(m_others, id, &Pack::id);
    return found == m_others.end() ? nullptr : *found;
}

const Pack *PackIndex::otherWith(const CriterionId &id) const
{
    return firstWith(m_others, &Pack::criteria, id);
}

const Pack *PackIndex::otherWith(const FaultId &id) const
{
    return firstWith(m_others, &Pack::faults, id);
}

const Pack *PackIndex::otherWith(const ProcessId &id) const
{
    return firstWith(m_others, &Pack::processes, id);
}

const Pack *PackIndex::otherWith(const ScenarioId &id) const
{
    return firstWith(m_others, &Pack::scenarios, id);
}

void PackIndex::add(const Pack &pack)
{
    for (const Criterion &criterion : pack.criteria) {
        m_criteria.insert(criterion.id, &criterion);
        m_groups.insert(groupOf(criterion.id));
    }
    for (const Fault &fault : pack.faults)
        m_faults.insert(fault.id);
    for (const Process &process : pack.processes)
        m_processes.insert(process.id, &process);
    for (const Scenario &scenario : pack.scenarios)
        m_raised.unite(conditionsRaised(scenario));
}

} // namespace drills
