#include "drills/packfile/reachability.h"

#include "drills/packfile/walkspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace drills {

namespace {

class Reachability {
public:
    Reachability(const ScenarioScope &scope, Pointer at, FaultList &faults)
        : m_scope(scope), m_scenario(scope.scenario()), m_at(std::move(at)), m_faults(faults)
    {
    }

    void check();

private:
    void addLines(const NodeList &list);
    void checkLines(const NodeList &list, std::size_t first);
    void checkConditions();
    void checkEndings();
    [[nodiscard]] bool isReached(std::size_t line) const;
    [[nodiscard]] bool canHold(const Condition &condition) const;

    const ScenarioScope &m_scope;
    const Scenario &m_scenario;
    Pointer m_at;
    FaultList &m_faults;
    std::vector<WalkSpace::Line> m_lines;
    std::vector<WalkSpace> m_spaces;
};

const LineNode *firstAlways(const std::vector<LineNode> &nodes)
{
    const auto found = std::ranges::find_if(nodes, [](const LineNode &node) { return isAlways(node.needs); });
    return found == nodes.end() ? nullptr : &*found;
}

/// How many nodes of the list come before one of them, or a grant, answers whatever happened.
std::size_t nodesInSight(const Scenario &scenario, const NodeList &list)
{
    if (list.occasion == NodeList::Occasion::Withhold
        && firstAlways(scenario.reactions[list.reaction].grant) != nullptr)
        return 0;
    const LineNode *const last = firstAlways(*list.nodes);
    return last == nullptr ? list.nodes->size() : static_cast<std::size_t>(last - list.nodes->data()) + 1;
}

void Reachability::check()
{
    const std::vector<NodeList> lists = nodeLists(m_scenario, m_at);
    for (const NodeList &list : lists)
        addLines(list);
    for (const LeadState &lead : m_scenario.leadStates)
        m_spaces.emplace_back(m_scope, lead, m_lines);
    std::size_t line = 0;
    for (const NodeList &list : lists) {
        checkLines(list, line);
        line += nodesInSight(m_scenario, list);
    }
    checkConditions();
    checkEndings();
}

void Reachability::addLines(const NodeList &list)
{
    const bool grants = list.occasion == NodeList::Occasion::Grant;
    for (std::size_t i = 0; i < nodesInSight(m_scenario, list); ++i)
        m_lines.push_back({&(*list.nodes)[i], grants ? list.criterion : CriterionId()});
}

/// `first` is the place of the list's first node among all lines.
void Reachability::checkLines(const NodeList &list, std::size_t first)
{
    const std::size_t inSight = nodesInSight(m_scenario, list);
    std::vector<std::size_t> unreached;
    for (std::size_t i = 0; i < inSight; ++i) {
        if (!isReached(first + i))
            unreached.push_back(i);
    }
    const bool neverGranted = list.occasion == NodeList::Occasion::Grant && unreached.size() == list.nodes->size();
    if (neverGranted && !unreached.empty()) {
        m_faults.add(list.at, u"can never be said, so \"%1\" can never be met"_s.arg(list.criterion.value),
                     u"a node with needs that can hold"_s);
        return;
    }
    for (const std::size_t i : unreached)
        m_faults.add(list.at / i, u"can never be said"_s, u"needs that can hold"_s);
    for (std::size_t i = inSight; i < list.nodes->size(); ++i)
        m_faults.add(list.at / i, u"can never be said, since a node before it needs nothing"_s,
                     u"the node that needs nothing to be the last"_s);
}

void Reachability::checkConditions()
{
    if (!canHold(m_scenario.stopWhen))
        m_faults.add(m_at / u"stop_when", u"can never hold"_s, u"a condition that can hold, or none"_s);
    for (std::size_t i = 0; i < m_spaces.size(); ++i) {
        if (!m_spaces[i].canHold(m_scenario.leadStates[i].returnWhen))
            m_faults.add(m_at / u"lead_states" / i / u"return_when", u"can never hold"_s,
                         u"a condition that can hold, or none"_s);
    }
}

void Reachability::checkEndings()
{
    QSet<QString> decided;
    for (std::size_t i = 0; i < m_scenario.endings.size(); ++i) {
        const Ending &ending = m_scenario.endings[i];
        const Pointer at = m_at / u"endings" / i;
        if (decided.contains(ending.leaving))
            m_faults.add(at, u"can never be reached, since an ending before it needs nothing"_s,
                         u"the ending that needs nothing to be the last"_s);
        else if (!canHold(ending.needs))
            m_faults.add(at, u"can never be reached"_s, u"needs that can hold"_s);
        // Endings at once have no step; they share the empty one.
        if (isAlways(ending.needs))
            decided.insert(ending.leaving);
    }
}

bool Reachability::isReached(std::size_t line) const
{
    return std::ranges::any_of(m_spaces, [line](const WalkSpace &space) { return space.isReached(line); });
}

bool Reachability::canHold(const Condition &condition) const
{
    return std::ranges::any_of(m_spaces, [&](const WalkSpace &space) { return space.canHold(condition); });
}

} // namespace

void checkReachability(const ScenarioScope &scope, const Pointer &at, FaultList &faults)
{
    Reachability(scope, at, faults).check();
}

} // namespace drills
