#include "app/training/walkparts.h"

#include "app/training/walkviewbuilder.h"
#include "drills/ledger/stepstate.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace drills;

namespace training {

namespace {

/// What was put before the person since the last answer or step.
std::vector<Event> lastShown(const std::vector<Event> &events)
{
    const auto beginsTurn = [](const Event &event) {
        return std::holds_alternative<Answered>(event.what) || std::holds_alternative<MovedOn>(event.what);
    };
    const auto last = std::find_if(events.rbegin(), events.rend(), beginsTurn);
    return {last.base(), events.end()};
}

} // namespace

WalkSession::Parts::Parts(Workspace &space, storage::Person who, WalkMaterial made)
    : workspace(&space), person(std::move(who)), material(std::move(made)), clock(space.clock), state(*material.rules)
{
    // Whoever skipped the question for it still says who is calling.
    if (person.name.isEmpty())
        person.name = QStringLiteral("Alex");
}

Result<void> WalkSession::Parts::take(const std::vector<Event> &next)
{
    if (isStored) {
        if (const auto stored = store(next); !stored)
            return stored;
    }
    apply(next);
    return {};
}

Result<void> WalkSession::Parts::take(const Result<std::vector<Event>> &next)
{
    return next ? take(*next) : Result<void>(tl::unexpected(next.error()));
}

void WalkSession::Parts::apply(const std::vector<Event> &next)
{
    for (const Event &event : next) {
        state.apply(event);
        events.push_back(event);
    }
    view = walkViewOf(*material.rules, state, events, person.name);
    view.attempt = attempt;
}

void WalkSession::Parts::takeUpClock(const std::optional<storage::Draft> &saved)
{
    const Milliseconds last = events.back().at;
    clock.start(saved ? std::max(last, saved->at) : last);
    if (saved) {
        draft = saved->text;
        clock.takeUpTurn(saved->turnStart, saved->firstKey);
    } else {
        clock.beginTurn(shownText(lastShown(events)));
    }
}

Result<void> WalkSession::Parts::store(const std::vector<Event> &next)
{
    auto &attempts = workspace->store.attempts();
    if (!std::holds_alternative<Ended>(next.back().what))
        return attempts.append(attempt, next);
    WalkState after = state;
    for (const Event &event : next)
        after.apply(event);
    return attempts.end(attempt, next, figuresOf(*material.rules, after));
}

WalkState WalkSession::Parts::pastState() const
{
    return fold(*material.rules, material.past, {});
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

} // namespace training
