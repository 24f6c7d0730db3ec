#include "drills/packfile/library.h"

#include <algorithm>
#include <ranges>

namespace drills {

namespace {

std::vector<Pack> withoutReplaced(std::vector<Pack> packs)
{
    std::vector<Pack> kept;
    for (Pack &pack : packs) {
        const auto earlier = std::ranges::find(kept, pack.id, &Pack::id);
        if (earlier == kept.end())
            kept.push_back(std::move(pack));
        else
            *earlier = std::move(pack);
    }
    return kept;
}

/// The last pack of which a part has the id, and that part; both null when there is none.
template <typename Part, typename PartId>
std::pair<const Pack *, const Part *> lastWith(const std::vector<Pack> &packs, std::vector<Part> Pack::*parts,
                                               const PartId &id)
{
    for (const Pack &pack : std::views::reverse(packs)) {
        const auto found = std::ranges::find(pack.*parts, id, &Part::id);
        if (found != (pack.*parts).end())
            return {&pack, &*found};
    }
    return {nullptr, nullptr};
}

template <typename Part>
std::vector<const Part *> allOf(const std::vector<Pack> &packs, std::vector<Part> Pack::*parts)
{
    std::vector<const Part *> all;
    for (const Pack &pack : packs) {
        for (const Part &part : pack.*parts)
            all.push_back(&part);
    }
    return all;
}

} // namespace

Library::Library(std::vector<Pack> packs) : m_packs(withoutReplaced(std::move(packs)))
{
    for (std::size_t pack = 0; pack < m_packs.size(); ++pack) {
        const std::vector<Criterion> &criteria = m_packs[pack].criteria;
        for (std::size_t index = 0; index < criteria.size(); ++index)
            m_criteria.insert(criteria[index].id, {pack, index});
    }
}

const Pack *Library::pack(const PackId &id) const
{
    const auto found = std::ranges::find(m_packs, id, &Pack::id);
    return found == m_packs.end() ? nullptr : &*found;
}

const Criterion *Library::criterion(const CriterionId &id) const
{
    const auto found = m_criteria.find(id);
    return found == m_criteria.end() ? nullptr : &m_packs[found->pack].criteria[found->index];
}

const Process *Library::process(const ProcessId &id) const
{
    return lastWith(m_packs, &Pack::processes, id).second;
}

const Scenario *Library::scenario(const ScenarioId &id) const
{
    return lastWith(m_packs, &Pack::scenarios, id).second;
}

const Pack *Library::packOfProcess(const ProcessId &id) const
{
    return lastWith(m_packs, &Pack::processes, id).first;
}

const Pack *Library::packOfScenario(const ScenarioId &id) const
{
    return lastWith(m_packs, &Pack::scenarios, id).first;
}

std::vector<const Process *> Library::processes() const
{
    return allOf(m_packs, &Pack::processes);
}

std::vector<const Scenario *> Library::scenarios() const
{
    return allOf(m_packs, &Pack::scenarios);
}

std::vector<const Fault *> Library::faults() const
{
    return allOf(m_packs, &Pack::faults);
}

CompanyCard Library::companyCard() const
{
    for (const Pack &pack : std::views::reverse(m_packs)) {
        if (pack.company && *pack.company != CompanyCard())
            return *pack.company;
    }
    return {};
}

QString Library::statement(const StepCriterion &criterion) const
{
    if (!criterion.statement.isEmpty())
        return criterion.statement;
    const Criterion *const known = this->criterion(criterion.criterion);
    return known == nullptr ? QString() : known->statement;
}

} // namespace drills
