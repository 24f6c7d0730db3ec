#include "app/training/walksession.h"

#include "app/training/activeclock.h"
#include "app/training/walkmaterial.h"
#include "app/training/walkviewbuilder.h"
#include "drills/ledger/stepstate.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace drills;

namespace training {

namespace {

constexpr qsizetype longestTurn = 4000;

Begun begunFor(const Workspace &workspace, const WalkRequest &request)
{
    Begun begun;
    begun.process = request.process;
    begun.scenario = request.scenario;
    begun.lead = request.lead;
    begun.steps = request.steps;
    begun.shape = request.shape;
    begun.level = request.level;
    begun.clock = request.clock;
    begun.seed = request.seed;
    begun.packs = workspace.content.hashes();
    const Process *process = workspace.content.library().process(request.process);
    if (begun.steps.empty() && process)
        std::ranges::transform(process->steps, std::back_inserter(begun.steps), &Step::id);
    return begun;
}

QString shownText(const std::vector<Event> &events)
{
    QString text;
    const auto add = [&text](const std::vector<ShownLine> &lines) {
        for (const ShownLine &line : lines)
            text += line.text + u' ';
    };
    for (const Event &event : events) {
        if (const auto *prompted = std::get_if<Prompted>(&event.what)) {
            add(prompted->lines);
            for (const ShownOption &option : prompted->options)
                text += option.text + u' ';
        } else if (const auto *reacted = std::get_if<Reacted>(&event.what)) {
            add(reacted->lines);
        }
    }
    return text;
}

} // namespace

class WalkSession::Parts {
public:
    Parts(Workspace &space, storage::Person who, WalkMaterial made)
        : workspace(&space), person(std::move(who)), material(std::move(made)), clock(space.clock),
          state(*material.rules)
    {
    }

    /// Stores the events of one turn, then lets them count.
    Result<void> take(const std::vector<Event> &next)
    {
        if (isStored) {
            if (const auto stored = store(next); !stored)
                return stored;
        }
        apply(next);
        return {};
    }

    Result<void> take(const Result<std::vector<Event>> &next)
    {
        return next ? take(*next) : Result<void>(tl::unexpected(next.error()));
    }

    void apply(const std::vector<Event> &next)
    {
        for (const Event &event : next) {
            state.apply(event);
            events.push_back(event);
        }
        view = walkViewOf(*material.rules, state, events, person.name);
        view.attempt = attempt;
    }

    Result<void> store(const std::vector<Event> &next)
    {
        auto &attempts = workspace->store.attempts();
        if (!std::holds_alternative<Ended>(next.back().what))
            return attempts.append(attempt, next);
        WalkState after = state;
        for (const Event &event : next)
            after.apply(event);
        return attempts.end(attempt, next, figuresOf(*material.rules, after));
    }

    [[nodiscard]] Walk walk() const { return {*material.rules, begun, person.name}; }

    [[nodiscard]] Situation situation() const
    {
        static const CriterionId summary{u"interview.confirmed"_s};
        Situation now;
        now.process = begun.process.value;
        now.step = state.current()->id.value;
        now.previousLine = state.lastLine();
        now.summaryConfirmed = !material.rules->stepOf(summary) || state.isMet(summary);
        return now;
    }

    [[nodiscard]] WalkState pastState() const { return fold(*material.rules, material.past, {}); }

    Workspace *workspace;
    storage::Person person;
    WalkMaterial material;
    ActiveClock clock;
    Begun begun;
    WalkState state;
    std::vector<Event> events;
    WalkView view;
    AttemptId attempt;
    QString draft;
    bool isStored = false;
};

WalkSession::WalkSession(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

WalkSession::~WalkSession() = default;

Result<std::unique_ptr<WalkSession>> WalkSession::start(Workspace &workspace, const storage::Person &person,
                                                        const Begun &begun, bool isStored)
{
    auto material = materialOf(workspace, begun);
    if (!material)
        return tl::unexpected(material.error());
    auto parts = std::make_unique<Parts>(workspace, person, std::move(*material));
    parts->begun = begun;
    parts->isStored = isStored;
    parts->state = parts->pastState();
    const std::vector<Event> first = parts->walk().begin(parts->state);
    if (isStored) {
        if (const auto kept = workspace.content.keepAll(); !kept)
            return tl::unexpected(kept.error());
        auto attempt = workspace.store.attempts().begin(person.id, first);
        if (!attempt)
            return tl::unexpected(attempt.error());
        parts->attempt = attempt->id;
    } else {
        parts->clock.followScript();
    }
    parts->apply(first);
    parts->clock.start(Milliseconds{0});
    parts->clock.beginTurn(shownText(first));
    return std::unique_ptr<WalkSession>(new WalkSession(std::move(parts)));
}

Result<std::unique_ptr<WalkSession>> WalkSession::begin(Workspace &workspace, const storage::Person &person,
                                                        const WalkRequest &request)
{
    return start(workspace, person, begunFor(workspace, request), true);
}

Result<std::unique_ptr<WalkSession>> WalkSession::rehearse(Workspace &workspace, const storage::Person &person,
                                                           const WalkRequest &request)
{
    return start(workspace, person, begunFor(workspace, request), false);
}

Result<std::unique_ptr<WalkSession>> WalkSession::retry(Workspace &workspace, const storage::Person &person,
                                                        const AttemptId &parent, const StepId &step)
{
    const auto attempt = workspace.store.attempts().load(parent);
    if (!attempt)
        return tl::unexpected(attempt.error());
    Begun begun = begunOf(*attempt);
    int entered = -1;
    for (size_t i = 0; i < attempt->events.size() && entered < 0; ++i) {
        const auto *prompted = std::get_if<Prompted>(&attempt->events[i].what);
        entered = prompted && prompted->step == step ? static_cast<int>(i) : -1;
    }
    if (entered < 0)
        return failure(ErrorCode::NotFound, u"step %1 in the attempt"_s.arg(step.value));
    begun.from = Origin{parent, entered};
    begun.steps = {step};
    return start(workspace, person, begun, true);
}

Result<std::unique_ptr<WalkSession>> WalkSession::resume(Workspace &workspace, const storage::Person &person,
                                                         const AttemptId &id)
{
    const auto attempt = workspace.store.attempts().load(id);
    if (!attempt)
        return tl::unexpected(attempt.error());
    auto material = materialOf(workspace, begunOf(*attempt));
    if (!material)
        return tl::unexpected(material.error());
    const auto draft = workspace.store.attempts().draft(id);
    if (!draft)
        return tl::unexpected(draft.error());
    auto parts = std::make_unique<Parts>(workspace, person, std::move(*material));
    parts->begun = begunOf(*attempt);
    parts->attempt = id;
    parts->isStored = true;
    parts->state = parts->pastState();
    parts->apply(attempt->events);
    const Milliseconds last = attempt->events.back().at;
    // The turn under way goes on where the draft was saved; without one nothing of it had been typed.
    parts->clock.start(last);
    parts->clock.beginTurn(draft->has_value() ? QString() : shownText({attempt->events.back()}));
    if (draft->has_value()) {
        parts->draft = (*draft)->text;
        parts->clock.start(std::max(last, (*draft)->at));
    }
    if (parts->state.isPaused())
        parts->clock.pause();
    return std::unique_ptr<WalkSession>(new WalkSession(std::move(parts)));
}

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
    return m_parts->workspace->store.attempts().saveDraft(m_parts->attempt, {text, m_parts->clock.at()});
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

Result<int> closeLeftOver(Workspace &workspace, const storage::Person &person)
{
    auto &attempts = workspace.store.attempts();
    const auto left = attempts.leftOver(person.id, practiceDay(workspace.clock.now()));
    if (!left)
        return tl::unexpected(left.error());
    for (const AttemptId &id : *left) {
        const auto attempt = attempts.load(id);
        if (!attempt)
            return tl::unexpected(attempt.error());
        const auto material = materialOf(workspace, begunOf(*attempt));
        if (!material)
            return tl::unexpected(material.error());
        const std::vector<Event> ending = Walk::abandon(attempt->events.back().at);
        WalkState state = fold(*material->rules, material->past, attempt->events);
        state.apply(ending.front());
        if (const auto ended = attempts.end(id, ending, figuresOf(*material->rules, state)); !ended)
            return tl::unexpected(ended.error());
    }
    return static_cast<int>(left->size());
}

} // namespace training
