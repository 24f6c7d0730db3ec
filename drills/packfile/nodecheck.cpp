#include "drills/packfile/nodecheck.h"

#include "drills/packfile/linecheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace drills {

void NodeCheck::checkNodes(const std::vector<LineNode> &nodes, const Pointer &at)
{
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const LineNode &node = nodes[i];
        const Pointer place = at / i;
        m_nodes.check(node.id, place / u"id", m_faults);
        checkCondition(node.needs, place / u"needs");
        checkFacts(node.tells, place / u"tells");
        checkRaises(node.raises, place / u"raises");
        checkLines(node.say, place / u"say", m_faults);
        if (node.say.isEmpty() && node.tells.empty() && node.raises.empty())
            m_faults.add(place / u"say", u"is missing where nothing is told or raised either"_s, u"a list of lines"_s);
        m_told.unite({node.tells.begin(), node.tells.end()});
    }
}

void NodeCheck::checkCondition(const Condition &condition, const Pointer &at)
{
    for (std::size_t i = 0; i < condition.size(); ++i)
        checkNeeds(condition[i], at / i);
}

void NodeCheck::checkNeeds(const Needs &needs, const Pointer &at)
{
    checkFacts(needs.told, at / u"told");
    checkCriteria(needs.met, at / u"met");
    checkCriteria(needs.open, at / u"open");
    for (std::size_t i = 0; i < needs.open.size(); ++i) {
        if (std::ranges::find(needs.met, needs.open[i]) != needs.met.end())
            m_faults.add(at / u"open" / i, u"must be met as well, which cannot be"_s, u"either of both"_s);
    }
    for (std::size_t i = 0; i < needs.raised.size(); ++i) {
        if (!m_scope.isRaised(needs.raised[i]))
            m_faults.add(at / u"raised" / i, u"is \"%1\", which nothing raises"_s.arg(needs.raised[i].value),
                         u"a condition that a line or a lead state raises"_s);
    }
    if (needs.trustAtLeast && needs.trustBelow && *needs.trustAtLeast >= *needs.trustBelow)
        m_faults.add(at / u"trust_below",
                     u"is %1, but trust must be at least %2"_s.arg(*needs.trustBelow).arg(*needs.trustAtLeast),
                     u"more than %1"_s.arg(*needs.trustAtLeast));
    for (const auto &counted : needs.faults)
        checkFault(counted.first, at / u"faults" / counted.first.value);
}

void NodeCheck::checkCriteria(const std::vector<CriterionId> &criteria, const Pointer &at)
{
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        if (m_scope.known().isUnknown(criteria[i]))
            m_faults.add(at / i, u"is \"%1\", which is not known"_s.arg(criteria[i].value),
                         u"a criterion of this pack or of one it requires"_s);
    }
}

void NodeCheck::checkFault(const FaultId &fault, const Pointer &at)
{
    if (m_scope.known().isUnknown(fault))
        m_faults.add(at, u"is \"%1\", which is not known"_s.arg(fault.value),
                     u"a fault of this pack or of one beside it"_s);
}

void NodeCheck::checkFacts(const std::vector<FactId> &facts, const Pointer &at)
{
    for (std::size_t i = 0; i < facts.size(); ++i) {
        if (m_scope.scenario().fact(facts[i]) == nullptr)
            m_faults.add(at / i, u"is \"%1\", which is not known"_s.arg(facts[i].value), u"a fact of this scenario"_s);
    }
}

void NodeCheck::checkRaises(const std::vector<ConditionId> &conditions, const Pointer &at)
{
    for (std::size_t i = 0; i < conditions.size(); ++i)
        checkId(conditions[i].value, at / i, m_faults);
}

void NodeCheck::checkFactsTold(const Pointer &at)
{
    const std::vector<drills::Fact> &facts = m_scope.scenario().facts;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        if (!m_told.contains(facts[i].id))
            m_faults.add(at / i, u"is told by no line"_s, u"a node that tells it"_s);
    }
}

} // namespace drills
