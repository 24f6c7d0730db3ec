#include "drills/walk/walkstate.h"

#include "drills/walk/doubt.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace drills {

namespace {

Milliseconds timeOf(const Answered &answered)
{
    if (const auto *typed = std::get_if<TypedAnswer>(&answered.answer))
        return typed->typing.toSending;
    return std::get<ChosenAnswer>(answered.answer).toChoosing;
}

} // namespace

QString optionKey(const QString &option)
{
    return u"option:"_s + option;
}

WalkState::WalkState(const WalkRules &rules) : m_rules(&rules) {}

void WalkState::apply(const Event &event)
{
    m_at = event.at;
    std::visit([this](const auto &what) { on(what); }, event.what);
    ++m_count;
}

void WalkState::on(const Begun &begun)
{
    // A retry goes on from what its parent had reached.
    const bool isRetry = m_begun.has_value();
    m_begun = begun;
    m_ended.reset();
    m_paused = false;
    if (isRetry) {
        forgetPlaces();
        return;
    }
    m_trust = m_rules->lead().trust;
    raise(m_rules->lead().raises);
    giveWhatLeadHas();
    for (const Step &step : m_rules->process().steps) {
        if (std::ranges::find(begun.steps, step.id) != begun.steps.end())
            continue;
        for (const StepCriterion &criterion : step.criteria) {
            CriterionState &state = m_criteria[criterion.criterion];
            state.met = true;
            state.given = true;
        }
    }
}

/// What belongs to no step of this process is marketing's: the prospect arrives with it, save what the lead lacks.
void WalkState::giveWhatLeadHas()
{
    const std::vector<CriterionId> &lacks = m_rules->lead().lacks;
    for (const Pack &pack : m_rules->library().packs()) {
        for (const Criterion &criterion : pack.criteria) {
            const bool isLacking = std::ranges::find(lacks, criterion.id) != lacks.end();
            if (isLacking || m_rules->stepOf(criterion.id))
                continue;
            m_criteria[criterion.id].met = true;
            m_criteria[criterion.id].given = true;
        }
    }
}

/// Places in the parent's log mean nothing in that of a retry, which counts from its own start.
void WalkState::forgetPlaces()
{
    m_count = 0;
    m_visits.clear();
    m_trustChanges.clear();
    m_current = nullptr;
    for (auto &[id, state] : m_criteria) {
        state.gradedEvent = -1;
        state.reactedEvent = -1;
    }
}

void WalkState::on(const Prompted &prompted)
{
    if (!m_current || m_current->id != prompted.step) {
        if (const Step *step = m_rules->process().step(prompted.step))
            enter(*step);
        m_trust = prompted.trust;
    }
    tell(prompted.told);
    raise(prompted.raised);
    remember(prompted.lines);
    m_options = prompted.options;
    for (const ShownOption &option : prompted.options)
        ++m_said[optionKey(option.id)];
}

void WalkState::enter(const Step &step)
{
    m_current = &step;
    StepVisit visit;
    visit.step = step.id;
    visit.enteredEvent = m_count;
    m_visits.push_back(visit);
}

void WalkState::on(const Answered &answered)
{
    m_turnTime = timeOf(answered);
}

void WalkState::on(const Graded &graded)
{
    m_gradedEvent = m_count;
    const int here = m_current ? m_rules->process().position(m_current->id) : -1;
    for (const CriterionGrade &grade : graded.grade.criteria) {
        CriterionState &state = m_criteria[grade.criterion];
        if (m_rules->positionOf(grade.criterion) == here && isUnsure(grade) && !state.met && !state.tried) {
            state.unsure = true;
            if (grade.probability > state.unsureAt && !state.undecided)
                state.gradedEvent = m_count;
            state.unsureAt = std::max(state.unsureAt, grade.probability);
        }
        if (grade.verdict != Verdict::CannotTell || state.met || state.tried)
            continue;
        // What cannot be told ahead of its step is not worth a question: the move has its time still to come.
        if (m_rules->positionOf(grade.criterion) <= here)
            state.gradedEvent = m_count;
        if (m_rules->positionOf(grade.criterion) != here)
            continue;
        state.undecided = true;
        ++state.doubts;
    }
    for (const FaultGrade &fault : graded.grade.faults)
        ++m_faults[fault.fault];
}

void WalkState::on(const Reacted &reacted)
{
    account(reacted);
    for (const CriterionId &id : reacted.granted) {
        grant(id);
        m_criteria[id].tried = true;
        m_criteria[id].refusedInDoubt = false;
        m_criteria[id].gradedEvent = m_gradedEvent;
        m_criteria[id].reactedEvent = m_count;
    }
    for (const CriterionId &id : reacted.refused) {
        const bool inDoubt = isRefusedInDoubt(*m_rules, *this, id);
        CriterionState &state = m_criteria[id];
        state.tried = true;
        state.refusedInDoubt = inDoubt;
        state.undecided = inDoubt;
        state.doubts += inDoubt ? 1 : 0;
        state.gradedEvent = m_gradedEvent;
        state.reactedEvent = m_count;
    }
    for (const CriterionId &id : reacted.askedBack) {
        CriterionState &state = m_criteria[id];
        state.undecided = state.undecided || !state.tried;
        if (m_current)
            state.askedBackIn.insert(m_current->id);
    }
    tell(reacted.told);
    raise(reacted.raised);
    if (reacted.trustChange != 0)
        m_trustChanges.push_back({m_count, reacted.trustChange, reacted.trust});
    m_trust = reacted.trust;
    remember(reacted.lines);
}

/// A turn that only made the other side ask back takes neither a turn nor time. Time that served earlier steps is
/// shared by the number of criteria it served; the remainder stays with the present step.
void WalkState::account(const Reacted &reacted)
{
    const bool onlyAskedBack = !reacted.askedBack.empty() && reacted.granted.empty() && reacted.refused.empty();
    if (m_visits.empty() || onlyAskedBack)
        return;
    StepVisit &visit = m_visits.back();
    ++visit.turns;
    visit.own += m_turnTime;
    std::vector<CriterionId> served = reacted.granted;
    served.insert(served.end(), reacted.refused.begin(), reacted.refused.end());
    const int here = m_rules->process().position(visit.step);
    const auto count = static_cast<int>(served.size());
    std::set<QString> groups;
    for (const CriterionId &id : served) {
        if (m_rules->positionOf(id) >= here)
            continue;
        const QString group = groupOf(id);
        visit.madeUp[group] += m_turnTime / count;
        groups.insert(group);
    }
    for (const QString &group : groups)
        ++visit.madeUpTurns[group];
}

void WalkState::on(const MovedOn &)
{
    m_options.clear();
}

void WalkState::on(const Ended &ended)
{
    m_ended = ended;
    m_options.clear();
    remember(ended.lines);
}

void WalkState::remember(const std::vector<ShownLine> &lines)
{
    for (const ShownLine &line : lines) {
        ++m_said[line.id];
        m_lastLine = line.text;
    }
}

CriterionState WalkState::criterion(const CriterionId &id) const
{
    const auto found = m_criteria.find(id);
    return found == m_criteria.end() ? CriterionState{} : found->second;
}

bool WalkState::mayBeMet(const CriterionId &id) const
{
    const CriterionState now = criterion(id);
    return now.met || (now.undecided && now.doubts > static_cast<int>(now.askedBackIn.size()));
}

bool WalkState::wasTold(const FactId &fact) const
{
    return std::ranges::find(m_told, fact) != m_told.end();
}

int WalkState::faultCount(const FaultId &fault) const
{
    const auto found = m_faults.find(fault);
    return found == m_faults.end() ? 0 : found->second;
}

int WalkState::timesSaid(const QString &line) const
{
    const auto found = m_said.find(line);
    return found == m_said.end() ? 0 : found->second;
}

void WalkState::overrule(const CriterionId &id, bool met, const std::optional<StepId> &in)
{
    CriterionState &state = m_criteria[id];
    state.met = met;
    state.undecided = false;
    state.unsure = false;
    state.metIn = met ? in : std::nullopt;
}

void WalkState::grant(const CriterionId &id)
{
    CriterionState &state = m_criteria[id];
    if (!state.met && m_current)
        state.metIn = m_current->id;
    state.met = true;
    state.undecided = false;
    state.unsure = false;
}

void WalkState::tell(const std::vector<FactId> &facts)
{
    for (const FactId &fact : facts) {
        if (!wasTold(fact))
            m_told.push_back(fact);
    }
}

void WalkState::raise(const std::vector<ConditionId> &conditions)
{
    m_raised.insert(conditions.begin(), conditions.end());
}

} // namespace drills
