#include "drills/packfile/walkspace.h"

#include <algorithm>
#include <functional>
#include <iterator>

using namespace Qt::StringLiterals;

namespace drills {

namespace {

QString told(const FactId &fact)
{
    return u"told "_s + fact.value;
}

QString met(const CriterionId &criterion)
{
    return u"met "_s + criterion.value;
}

QString raised(const ConditionId &condition)
{
    return u"raised "_s + condition.value;
}

QStringList eventsOf(const WalkSpace::Line &line)
{
    QStringList events;
    for (const FactId &fact : line.node->tells)
        events.append(told(fact));
    for (const ConditionId &condition : line.node->raises)
        events.append(raised(condition));
    if (!line.grants.isEmpty())
        events.append(met(line.grants));
    return events;
}

} // namespace

WalkSpace::WalkSpace(const ScenarioScope &scope, const LeadState &lead, const std::vector<Line> &lines)
    : m_scope(scope), m_lead(lead), m_lines(lines), m_trust(lead.trust), m_reached(lines.size(), false)
{
    for (std::size_t i = 0; i < lines.size(); ++i) {
        for (const QString &event : eventsOf(lines[i]))
            m_possible.insert(event);
        waitFor(lines[i].node->needs, i);
        m_open.push_back(i);
    }
    for (const LeadState &any : scope.scenario().leadStates) {
        for (const ConditionId &condition : any.raises)
            m_possible.insert(raised(condition));
    }
    for (const ConditionId &condition : lead.raises)
        m_happened.insert(raised(condition));
    m_happened.insert(raised(concessionGiven()));
    std::ranges::sort(m_waitingForTrust, std::greater());
    explore();
}

bool WalkSpace::canHold(const Condition &condition) const
{
    return condition.empty() || std::ranges::any_of(condition, [this](const Needs &needs) { return canHold(needs); });
}

void WalkSpace::explore()
{
    while (!m_open.empty()) {
        const std::size_t line = m_open.back();
        m_open.pop_back();
        if (!m_reached[line] && canHold(m_lines[line].node->needs))
            reach(line);
    }
}

void WalkSpace::reach(std::size_t line)
{
    m_reached[line] = true;
    trust(m_lines[line].node->trust);
    for (const QString &event : eventsOf(m_lines[line]))
        happen(event);
}

void WalkSpace::waitFor(const Condition &condition, std::size_t line)
{
    for (const Needs &needs : condition) {
        for (const FactId &fact : needs.told)
            m_waiting[told(fact)].push_back(line);
        for (const CriterionId &criterion : needs.met)
            m_waiting[met(criterion)].push_back(line);
        for (const ConditionId &happened : needs.raised)
            m_waiting[raised(happened)].push_back(line);
        if (needs.trustAtLeast)
            m_waitingForTrust.emplace_back(*needs.trustAtLeast, line);
    }
}

void WalkSpace::happen(const QString &event)
{
    if (m_happened.contains(event))
        return;
    m_happened.insert(event);
    const std::vector<std::size_t> waiting = m_waiting.value(event);
    std::ranges::copy_if(waiting, std::back_inserter(m_open), [this](std::size_t line) { return !m_reached[line]; });
}

void WalkSpace::trust(int more)
{
    m_trust += std::max(more, 0);
    while (!m_waitingForTrust.empty() && m_waitingForTrust.back().first <= m_trust) {
        m_open.push_back(m_waitingForTrust.back().second);
        m_waitingForTrust.pop_back();
    }
}

bool WalkSpace::canHold(const Needs &needs) const
{
    return std::ranges::all_of(needs.told, [this](const FactId &fact) { return canHappen(told(fact)); })
        && std::ranges::all_of(needs.met, [this](const CriterionId &criterion) { return canBeMet(criterion); })
        && std::ranges::all_of(needs.open, [this](const CriterionId &criterion) { return canBeOpen(criterion); })
        && std::ranges::all_of(needs.raised, [this](const ConditionId &event) { return canHappen(raised(event)); })
        && (!needs.trustAtLeast || *needs.trustAtLeast <= m_trust);
}

bool WalkSpace::canBeMet(const CriterionId &criterion) const
{
    const bool isLacked = std::ranges::find(m_lead.lacks, criterion) != m_lead.lacks.end();
    const bool cameWithLead = !m_scope.isOfProcess(criterion) && !isLacked;
    return cameWithLead || m_scope.isByItself(criterion) || canHappen(met(criterion));
}

bool WalkSpace::canBeOpen(const CriterionId &criterion) const
{
    const bool isLacked = std::ranges::find(m_lead.lacks, criterion) != m_lead.lacks.end();
    return isLacked || m_scope.isOfProcess(criterion) || m_scope.known().criterion(criterion) == nullptr;
}

} // namespace drills
