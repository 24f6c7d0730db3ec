#include "app/training/walkparts.h"

#include "drills/ledger/stepstate.h"

using namespace Qt::StringLiterals;
using namespace drills;

namespace training {

namespace {

constexpr qsizetype longestTurn = 4000;

} // namespace

WalkSession::WalkSession(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

WalkSession::~WalkSession() = default;

const WalkView &WalkSession::view() const
{
    return m_parts->view;
}

const std::vector<Event> &WalkSession::events() const
{
    return m_parts->events;
}

const AttemptId &WalkSession::attempt() const
{
    return m_parts->attempt;
}

const QString &WalkSession::restoredDraft() const
{
    return m_parts->draft;
}

bool WalkSession::prepareToGrade(std::size_t part) const
{
    const WalkState &state = m_parts->state;
    if (m_parts->begun.shape != PromptShape::Converse || state.ended())
        return false;
    // The engine gets to know each concept when it is first asked for it: those of the steps to come as well, or the
    // first line to the prospect would wait for all of them.
    std::size_t rest = part;
    for (const Step &step : m_parts->material.rules->process().steps) {
        if (rest >= step.criteria.size()) {
            rest -= step.criteria.size();
            continue;
        }
        const CriterionId &criterion = step.criteria[rest].criterion;
        static_cast<void>(m_parts->material.content->gradeTurn({}, {criterion}, m_parts->situation()));
        return true;
    }
    return false;
}

void WalkSession::noteKey()
{
    m_parts->clock.noteKey();
}

Milliseconds WalkSession::stepTime() const
{
    const auto &visits = m_parts->state.visits();
    const Milliseconds before = visits.empty() ? Milliseconds{0} : visits.back().own;
    return m_parts->state.ended() ? before : before + m_parts->clock.turn();
}

Milliseconds WalkSession::ownTime() const
{
    Milliseconds own = m_parts->state.ended() ? Milliseconds{0} : m_parts->clock.turn();
    for (const StepVisit &visit : m_parts->state.visits())
        own += visit.own;
    return own;
}

Result<void> WalkSession::say(const QString &text, int keystrokes, int deletions)
{
    const QString said = text.trimmed();
    if (said.isEmpty())
        return failure(ErrorCode::InvalidInput, u"nothing was typed"_s);
    if (said.size() > longestTurn)
        return failure(ErrorCode::TooLarge, u"%1 characters, at most %2"_s.arg(said.size()).arg(longestTurn));
    if (m_parts->state.ended())
        return failure(ErrorCode::NotAllowed, u"the walk has ended"_s);
    const Milliseconds at = m_parts->clock.at();
    const Typing typing{m_parts->clock.toFirstKey(), m_parts->clock.turn(), keystrokes, deletions};
    const Walk walk = m_parts->walk();
    const Grade grade = m_parts->material.content->gradeTurn(said, walk.gradable(m_parts->state), m_parts->situation());
    return takeTurn(walk.take(m_parts->state, {TypedAnswer{said, typing}, grade}, at));
}

Result<void> WalkSession::choose(const QString &option)
{
    const Walk walk = m_parts->walk();
    const auto grade = walk.gradeOf(m_parts->state, option);
    if (!grade)
        return tl::unexpected(grade.error());
    QString text;
    for (const ShownOption &shown : m_parts->state.options())
        text = shown.id == option ? shown.text : text;
    const ChosenAnswer answer{option, text, m_parts->clock.turn()};
    return takeTurn(walk.take(m_parts->state, {answer, *grade}, m_parts->clock.at()));
}

Result<void> WalkSession::takeTurn(const Result<std::vector<Event>> &events)
{
    if (const auto taken = m_parts->take(events); !taken)
        return taken;
    m_parts->draft.clear();
    m_parts->clock.beginTurn(shownText(*events));
    return {};
}

Result<void> WalkSession::goOn()
{
    return takeTurn(m_parts->walk().goOn(m_parts->state, m_parts->clock.at()));
}

Result<void> WalkSession::pause()
{
    const auto taken = m_parts->take(m_parts->walk().pause(m_parts->state, m_parts->clock.at()));
    if (taken)
        m_parts->clock.pause();
    return taken;
}

Result<void> WalkSession::resumeClock()
{
    const auto taken = m_parts->take(m_parts->walk().resume(m_parts->state, m_parts->clock.at()));
    if (taken)
        m_parts->clock.go();
    return taken;
}

Result<void> WalkSession::stop()
{
    return m_parts->take(m_parts->walk().stop(m_parts->state, m_parts->clock.at()));
}

Result<void> WalkSession::returnLead(const QString &reason)
{
    return m_parts->take(m_parts->walk().returnLead(m_parts->state, reason, m_parts->clock.at()));
}

Result<void> WalkSession::saveDraft(const QString &text)
{
    if (!m_parts->isStored || m_parts->state.ended())
        return {};
    const ActiveClock &clock = m_parts->clock;
    return m_parts->workspace->store.attempts().saveDraft(m_parts->attempt,
                                                          {text, clock.at(), clock.turnStart(), clock.firstKey()});
}

void WalkSession::setScriptTime(Milliseconds at)
{
    m_parts->clock.setScriptTime(at);
}

Result<AttemptId> WalkSession::save()
{
    Parts &parts = *m_parts;
    if (parts.isStored || !parts.state.ended())
        return failure(ErrorCode::NotAllowed, u"only a rehearsed walk that has ended can be saved"_s);
    if (const auto kept = parts.workspace->content.keepAll(); !kept)
        return tl::unexpected(kept.error());
    auto &attempts = parts.workspace->store.attempts();
    const auto begun = attempts.begin(parts.person.id, {parts.events.begin(), parts.events.end() - 1});
    if (!begun)
        return tl::unexpected(begun.error());
    const auto ended = attempts.end(begun->id, {parts.events.back()}, figuresOf(*parts.material.rules, parts.state));
    if (!ended)
        return tl::unexpected(ended.error());
    return begun->id;
}

} // namespace training
