#include "drills/packfile/scenariocheck.h"

#include "drills/packfile/conceptcheck.h"
#include "drills/packfile/linecheck.h"
#include "drills/packfile/nodecheck.h"
#include "drills/packfile/nodelists.h"
#include "drills/packfile/reachability.h"
#include "drills/packfile/scenecheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace drills {

namespace {

class ScenarioCheck {
public:
    ScenarioCheck(const ScenarioScope &scope, Pointer at, FaultList &faults)
        : m_scope(scope), m_scenario(scope.scenario()), m_at(std::move(at)), m_faults(faults), m_nodes(scope, faults)
    {
    }

    void check();

private:
    void checkFacts();
    void checkLeadStates();
    void checkReactions();
    void checkWithhold(const Reaction &reaction, const Pointer &at);
    void checkMissingReactions();
    void checkCaseWordings();
    void checkOwed();
    void checkFaultReactions();
    void checkEndings();

    const ScenarioScope &m_scope;
    const Scenario &m_scenario;
    Pointer m_at;
    FaultList &m_faults;
    NodeCheck m_nodes;
};

void ScenarioCheck::check()
{
    if (m_scope.known().isUnknown(m_scenario.process))
        m_faults.add(m_at / u"process", u"is \"%1\", which is not known"_s.arg(m_scenario.process.value),
                     u"a process of this pack or of one it requires"_s);
    checkFacts();
    checkLeadStates();
    m_nodes.checkCondition(m_scenario.stopWhen, m_at / u"stop_when");
    for (const NodeList &list : nodeLists(m_scenario, m_at))
        m_nodes.checkNodes(*list.nodes, list.at);
    m_nodes.checkFactsTold(m_at / u"facts");
    checkScenes(m_scope, m_nodes, m_at, m_faults);
    checkReactions();
    checkMissingReactions();
    checkCaseWordings();
    checkOwed();
    checkFaultReactions();
    checkLines(m_scenario.puzzled, m_at / u"puzzled", m_faults);
    checkLines(m_scenario.smallTalk, m_at / u"small_talk", m_faults);
    checkEndings();
}

void ScenarioCheck::checkFacts()
{
    IdSet ids;
    for (std::size_t i = 0; i < m_scenario.facts.size(); ++i) {
        const Pointer at = m_at / u"facts" / i;
        ids.check(m_scenario.facts[i].id.value, at / u"id", m_faults);
        checkLine(m_scenario.facts[i].text, at / u"text", m_faults);
    }
}

void ScenarioCheck::checkLeadStates()
{
    IdSet ids;
    for (std::size_t i = 0; i < m_scenario.leadStates.size(); ++i) {
        const LeadState &lead = m_scenario.leadStates[i];
        const Pointer at = m_at / u"lead_states" / i;
        ids.check(lead.id.value, at / u"id", m_faults);
        m_nodes.checkCriteria(lead.lacks, at / u"lacks");
        for (std::size_t k = 0; k < lead.lacks.size(); ++k) {
            if (m_scope.isOfProcess(lead.lacks[k]))
                m_faults.add(at / u"lacks" / k, u"is \"%1\", which the walk itself is about"_s.arg(lead.lacks[k].value),
                             u"a criterion of what came before"_s);
        }
        m_nodes.checkRaises(lead.raises, at / u"raises");
        checkLines(lead.card, at / u"card", m_faults);
        m_nodes.checkCondition(lead.returnWhen, at / u"return_when");
    }
}

void ScenarioCheck::checkReactions()
{
    IdSet criteria;
    for (std::size_t i = 0; i < m_scenario.reactions.size(); ++i) {
        const Reaction &reaction = m_scenario.reactions[i];
        const Pointer at = m_at / u"reactions" / i;
        criteria.checkOnce(reaction.criterion.value, at / u"criterion", m_faults);
        if (m_scope.known().isUnknown(reaction.criterion))
            m_faults.add(at / u"criterion", u"is \"%1\", which is not known"_s.arg(reaction.criterion.value),
                         u"a criterion of this pack or of one it requires"_s);
        checkLines(reaction.again, at / u"again", m_faults);
        checkLines(reaction.askBack, at / u"ask_back", m_faults);
        checkWithhold(reaction, at / u"withhold");
    }
}

/// Who asks must always get an answer.
void ScenarioCheck::checkWithhold(const Reaction &reaction, const Pointer &at)
{
    const auto always = [](const LineNode &node) { return isAlways(node.needs); };
    if (m_scope.isByItself(reaction.criterion) || std::ranges::any_of(reaction.grant, always))
        return;
    if (reaction.withhold.empty())
        m_faults.add(at, u"is missing though each grant needs something"_s, u"a node that needs nothing"_s);
    else if (!always(reaction.withhold.back()))
        m_faults.add(at / (reaction.withhold.size() - 1) / u"needs", u"may leave a move without an answer"_s,
                     u"a last node that needs nothing"_s);
}

void ScenarioCheck::checkMissingReactions()
{
    std::vector<CriterionId> answered;
    for (const StepCriterion &criterion : m_scope.criteria()) {
        if (!m_scope.isByItself(criterion.criterion))
            answered.push_back(criterion.criterion);
    }
    answered.insert(answered.end(), m_scope.lacked().begin(), m_scope.lacked().end());
    for (const CriterionId &criterion : answered) {
        if (m_scenario.reaction(criterion) == nullptr)
            m_faults.add(m_at / u"reactions", u"has none to \"%1\""_s.arg(criterion.value),
                         u"one to each criterion that is not met by itself"_s);
    }
}

void ScenarioCheck::checkCaseWordings()
{
    IdSet criteria;
    for (std::size_t i = 0; i < m_scenario.wordings.size(); ++i) {
        const CaseWordings &wordings = m_scenario.wordings[i];
        const Pointer at = m_at / u"wordings" / i;
        criteria.checkOnce(wordings.criterion.value, at / u"criterion", m_faults);
        if (m_scope.known().isUnknown(wordings.criterion))
            m_faults.add(at / u"criterion", u"is \"%1\", which is not known"_s.arg(wordings.criterion.value),
                         u"a criterion of this pack or of one it requires"_s);
        checkWordings(wordings.accepted, wordings.lookalike, at, m_faults);
    }
}

void ScenarioCheck::checkOwed()
{
    IdSet given;
    for (std::size_t i = 0; i < m_scenario.owed.size(); ++i) {
        const Pointer at = m_at / u"owed" / i;
        const OwedLines &owed = m_scenario.owed[i];
        given.checkOnce(owed.group, at / u"step", m_faults);
        if (m_scope.known().isUnknownGroup(owed.group))
            m_faults.add(at / u"step", u"is \"%1\", which is not known"_s.arg(owed.group),
                         u"a step that has criteria"_s);
        checkLines(owed.say, at / u"say", m_faults);
    }
    // Nothing comes after the last step in which it could be owed.
    QStringList groups = m_scope.groups().mid(0, std::max<qsizetype>(m_scope.groups().size() - 1, 0));
    for (const CriterionId &criterion : m_scope.lacked())
        groups.append(groupOf(criterion));
    groups.removeDuplicates();
    for (const QString &group : std::as_const(groups)) {
        if (std::ranges::find(m_scenario.owed, group, &OwedLines::group) == m_scenario.owed.end())
            m_faults.add(m_at / u"owed", u"has no lines for \"%1\""_s.arg(group),
                         u"lines for each step but the last"_s);
    }
}

void ScenarioCheck::checkFaultReactions()
{
    IdSet given;
    for (std::size_t i = 0; i < m_scenario.faults.size(); ++i) {
        const Pointer at = m_at / u"faults" / i / u"fault";
        given.checkOnce(m_scenario.faults[i].fault.value, at, m_faults);
        m_nodes.checkFault(m_scenario.faults[i].fault, at);
    }
}

void ScenarioCheck::checkEndings()
{
    IdSet ids;
    for (std::size_t i = 0; i < m_scenario.endings.size(); ++i) {
        const Ending &ending = m_scenario.endings[i];
        const Pointer at = m_at / u"endings" / i;
        ids.check(ending.id, at / u"id", m_faults);
        m_nodes.checkCondition(ending.needs, at / u"needs");
        checkLines(ending.say, at / u"say", m_faults);
        if (ending.atOnce != ending.leaving.isEmpty())
            m_faults.add(at / u"leaving", ending.atOnce ? u"stands beside at_once"_s : u"is missing"_s,
                         u"either a step that is left or at_once"_s);
        else if (!ending.atOnce && m_scenario.scene(ending.leaving) == nullptr)
            m_faults.add(at / u"leaving", u"is \"%1\", which has no scene"_s.arg(ending.leaving),
                         u"a step with a scene"_s);
    }
    const auto has = [&](EndingOutcome outcome) {
        return std::ranges::find(m_scenario.endings, outcome, &Ending::outcome) != m_scenario.endings.end();
    };
    if (!has(EndingOutcome::Won))
        m_faults.add(m_at / u"endings", u"has none that is won"_s, u"an ending with the outcome won"_s);
    if (!has(EndingOutcome::Lost))
        m_faults.add(m_at / u"endings", u"has none that is lost"_s, u"an ending with the outcome lost"_s);
}

} // namespace

void checkScenario(const Scenario &scenario, const Pointer &at, const PackIndex &known, FaultList &faults)
{
    const ScenarioScope scope(scenario, known);
    ScenarioCheck(scope, at, faults).check();
    // Without its process nobody knows what is to be met in it.
    if (scope.process() != nullptr)
        checkReachability(scope, at, faults);
}

} // namespace drills
