#include "drills/packfile/scenecheck.h"

#include "drills/packfile/linecheck.h"

using namespace Qt::StringLiterals;

namespace drills {

namespace {

class SceneCheck {
public:
    SceneCheck(const ScenarioScope &scope, NodeCheck &nodes, FaultList &faults)
        : m_scope(scope), m_nodes(nodes), m_faults(faults)
    {
    }

    void check(const Scene &scene, const Pointer &at);

private:
    void checkOption(const GuidedOption &option, const Pointer &at);
    void checkMusts(const Scene &scene, const Pointer &at);

    const ScenarioScope &m_scope;
    NodeCheck &m_nodes;
    FaultList &m_faults;
    IdSet m_groups;
    IdSet m_options;
};

void SceneCheck::check(const Scene &scene, const Pointer &at)
{
    m_groups.checkOnce(scene.group, at / u"step", m_faults);
    if (m_scope.known().isUnknownGroup(scene.group))
        m_faults.add(at / u"step", u"is \"%1\", which is not known"_s.arg(scene.group), u"a step that has criteria"_s);
    checkLine(scene.where, at / u"where", m_faults);
    checkLines(scene.puzzled, at / u"puzzled", m_faults);
    for (std::size_t i = 0; i < scene.rounds.size(); ++i) {
        for (std::size_t k = 0; k < scene.rounds[i].size(); ++k)
            checkOption(scene.rounds[i][k], at / u"rounds" / i / k);
    }
    checkMusts(scene, at / u"rounds");
}

void SceneCheck::checkOption(const GuidedOption &option, const Pointer &at)
{
    m_options.check(option.id, at / u"id", m_faults);
    checkLine(option.text, at / u"text", m_faults);
    m_nodes.checkCriteria(option.meets, at / u"meets");
    for (std::size_t i = 0; i < option.faults.size(); ++i)
        m_nodes.checkFault(option.faults[i], at / u"faults" / i);
}

/// Who chooses the best option in each round must be able to reach the result.
void SceneCheck::checkMusts(const Scene &scene, const Pointer &at)
{
    QSet<CriterionId> met;
    for (const GuidedRound &round : scene.rounds) {
        for (const GuidedOption &option : round)
            met.unite({option.meets.begin(), option.meets.end()});
    }
    for (const StepCriterion &criterion : m_scope.criteria()) {
        if (criterion.must && groupOf(criterion.criterion) == scene.group && !met.contains(criterion.criterion))
            m_faults.add(at, u"has no option that meets \"%1\""_s.arg(criterion.criterion.value),
                         u"options for every must of the step"_s);
    }
}

} // namespace

void checkScenes(const ScenarioScope &scope, NodeCheck &nodes, const Pointer &at, FaultList &faults)
{
    SceneCheck check(scope, nodes, faults);
    const std::vector<Scene> &scenes = scope.scenario().scenes;
    for (std::size_t i = 0; i < scenes.size(); ++i)
        check.check(scenes[i], at / u"scenes" / i);
    for (const QString &group : scope.groups()) {
        if (scope.scenario().scene(group) == nullptr)
            faults.add(at / u"scenes", u"has none for \"%1\""_s.arg(group), u"a scene for each step of the process"_s);
    }
}

} // namespace drills
