#include "drills/walk/reply.h"

#include "drills/walk/attention.h"
#include "drills/walk/condition.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace drills {

namespace {

/// Beside something that was found, only a likely candidate is worth asking back for.
constexpr int likelyEnoughToAskBack = 500;

bool isGreetingOrThanks(const QString &text)
{
    constexpr qsizetype longest = 40;
    const auto words = {"hello"_L1,          "hi "_L1,   "hey"_L1,   "good morning"_L1,
                        "good afternoon"_L1, "thank"_L1, "thanks"_L1};
    return text.size() <= longest && std::ranges::any_of(words, [&](QLatin1String word) {
               return (text + u' ').contains(word, Qt::CaseInsensitive);
           });
}

} // namespace

Reacted Reply::to(const Grade &grade, const QString &text) &&
{
    const int before = m_state.trust();
    takeFaults(grade);
    std::vector<CriterionId> found;
    std::vector<CriterionId> again;
    for (const CriterionId &id : takenUp(grade, text, *m_rules, m_state))
        (m_state.isMet(id) ? again : found).push_back(id);
    std::ranges::stable_sort(found, {}, [this](const CriterionId &id) { return m_rules->positionOf(id); });
    grantFound(std::move(found));
    askBack(grade);
    if (m_reply.lines.empty())
        noticeRepetition(again);
    if (m_reply.lines.empty())
        answerNothing(text);
    m_reply.repeated = again;
    m_reply.trust = m_state.trust();
    m_reply.trustChange = m_state.trust() - before;
    return m_reply;
}

/// A colleague does not speak the prospect's lines, nor do one's own notes.
bool Reply::isWithProspect() const
{
    const Step *step = m_state.current();
    return !step || (step->with != u"marketing"_s && step->with != u"yourself"_s);
}

void Reply::takeFaults(const Grade &grade)
{
    static const FaultId concession{u"concession"_s};
    for (const FaultGrade &fault : grade.faults) {
        if (fault.fault == concession)
            raise({ConditionId{u"concession-given"_s}});
        const auto &reactions = m_rules->scenario().faults;
        const auto reaction = std::ranges::find(reactions, fault.fault, &FaultReaction::fault);
        if (reaction == reactions.end())
            continue;
        const LineNode *node = firstHolding(reaction->nodes, m_state);
        if (node && isWithProspect())
            take(*node);
    }
}

void Reply::grantFound(std::vector<CriterionId> found)
{
    // One grant can open the way for another found in the same turn: a summary counts once the cost was told.
    while (std::erase_if(found, [this](const CriterionId &id) { return grantOne(id); }) > 0) {}
    withhold(found);
}

bool Reply::grantOne(const CriterionId &id)
{
    const Reaction *reaction = m_rules->scenario().reaction(id);
    const Criterion *criterion = m_rules->library().criterion(id);
    // What the scenario says nothing about is granted by itself: any process can be walked with any prospect.
    const bool byItself = !reaction || reaction->grant.empty() || (criterion && criterion->byItself);
    const LineNode *node = reaction ? firstHolding(reaction->grant, m_state) : nullptr;
    if (!node && !byItself)
        return false;
    m_state.grant(id);
    m_reply.granted.push_back(id);
    if (node)
        take(*node);
    return true;
}

void Reply::withhold(const std::vector<CriterionId> &left)
{
    const int present = m_state.current() ? m_rules->process().position(m_state.current()->id) : -1;
    for (const CriterionId &id : left) {
        if (m_rules->positionOf(id) <= present)
            m_reply.refused.push_back(id);
    }
    const bool isAlone = m_reply.granted.empty() && m_reply.refused.empty();
    if (isAlone && !left.empty())
        m_reply.refused.push_back(left.front());
    for (const CriterionId &id : m_reply.refused) {
        const Reaction *reaction = m_rules->scenario().reaction(id);
        const LineNode *node = reaction ? firstHolding(reaction->withhold, m_state) : nullptr;
        if (!node)
            continue;
        take(*node);
        return;
    }
}

void Reply::noticeRepetition(const std::vector<CriterionId> &again)
{
    for (const CriterionId &id : again) {
        const Reaction *reaction = m_rules->scenario().reaction(id);
        if (!reaction || reaction->again.isEmpty() || m_state.criterion(id).given)
            continue;
        say(u"again:"_s + id.value, reaction->again);
        return;
    }
}

void Reply::askBack(const Grade &grade)
{
    const Step *step = m_state.current();
    if (!step)
        return;
    const std::vector<CriterionId> open = m_state.openMusts(*step);
    if (!m_reply.refused.empty())
        return;
    const bool beside = !m_reply.granted.empty();
    const CriterionGrade *best = nullptr;
    for (const CriterionGrade &candidate : grade.criteria) {
        const bool asks = candidate.verdict == Verdict::CannotTell
            && std::ranges::find(open, candidate.criterion) != open.end()
            && !m_state.criterion(candidate.criterion).askedBackIn.contains(step->id)
            && (!beside || candidate.probability >= likelyEnoughToAskBack);
        if (asks && (!best || candidate.probability > best->probability))
            best = &candidate;
    }
    const Reaction *reaction = best ? m_rules->scenario().reaction(best->criterion) : nullptr;
    if (!reaction || reaction->askBack.isEmpty())
        return;
    m_reply.askedBack.push_back(best->criterion);
    say(u"ask-back:"_s + best->criterion.value, reaction->askBack);
}

void Reply::answerNothing(const QString &text)
{
    const Scenario &scenario = m_rules->scenario();
    if (!m_reply.granted.empty())
        return;
    if (isGreetingOrThanks(text) && !scenario.smallTalk.isEmpty()) {
        say(u"small-talk"_s, scenario.smallTalk);
        return;
    }
    const Step *step = m_state.current();
    const Scene *scene = step ? m_rules->sceneOf(*step) : nullptr;
    const bool ofScene = scene && !scene->puzzled.isEmpty();
    const QStringList &puzzled = ofScene ? scene->puzzled : scenario.puzzled;
    if (!puzzled.isEmpty())
        say(ofScene ? u"puzzled:"_s + scene->group : u"puzzled"_s, puzzled);
}

void Reply::take(const LineNode &node)
{
    if (!node.say.isEmpty())
        say(node.id, node.say);
    m_state.tell(node.tells);
    raise(node.raises);
    m_state.addTrust(node.trust);
    std::ranges::copy(node.tells, std::back_inserter(m_reply.told));
}

void Reply::raise(const std::vector<ConditionId> &conditions)
{
    m_state.raise(conditions);
    std::ranges::copy(conditions, std::back_inserter(m_reply.raised));
}

void Reply::say(const QString &id, const QStringList &variants)
{
    m_reply.lines.push_back(m_speech->say(id, variants, m_state));
}

} // namespace drills
