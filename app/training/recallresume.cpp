#include "app/training/recallresume.h"

#include "app/storage/attemptstore.h"
#include "app/training/recallparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace drills;

namespace training {

namespace {

/// How far an attempt had come when it was left.
struct Standing {
    std::size_t settled = 0;
    /// What waits for an answer; null between two links.
    const Prompted *prompted = nullptr;
    std::vector<const Hinted *> hints;
    /// Waits for the person's own word.
    const TypedAnswer *answer = nullptr;
};

Standing standingOf(const std::vector<Event> &events)
{
    Standing standing;
    for (const Event &event : events) {
        if (const auto *prompted = std::get_if<Prompted>(&event.what))
            standing.prompted = prompted;
        else if (const auto *hinted = std::get_if<Hinted>(&event.what))
            standing.hints.push_back(hinted);
        else if (const auto *answered = std::get_if<Answered>(&event.what))
            standing.answer = std::get_if<TypedAnswer>(&answered->answer);
        else if (std::holds_alternative<Recalled>(event.what))
            standing = Standing{standing.settled + 1, nullptr, {}, nullptr};
    }
    return standing;
}

/// Newest first.
Result<std::vector<Attempt>> leftToday(Workspace &workspace, const storage::Person &person)
{
    auto &attempts = workspace.store.attempts();
    const auto ids = attempts.unfinishedRecalls(person.id, practiceDay(workspace.clock.now()));
    if (!ids)
        return tl::unexpected(ids.error());
    std::vector<Attempt> left;
    for (const AttemptId &id : *ids) {
        auto attempt = attempts.load(id);
        if (!attempt)
            return tl::unexpected(attempt.error());
        left.push_back(std::move(*attempt));
    }
    return left;
}

/// What was asked, by the packs as they are now; without cards where they hold it no longer.
RecallRequest requestFor(const Workspace &workspace, const Begun &begun)
{
    const bool isRecital = begun.kind == DrillKind::Recite;
    RecallRequest request{{}, isRecital, begun.shape};
    const Process *process = workspace.content.library().process(begun.process);
    if (!process)
        return request;
    const Chain chain = wholeChain(*process);
    if (isRecital) {
        std::ranges::copy_if(chain.links, std::back_inserter(request.cards), [&begun](const Card &link) {
            return std::ranges::find(begun.steps, link.to) != begun.steps.end();
        });
        return request;
    }
    std::vector<Card> cards = Curriculum{{chain}}.cards();
    cards.push_back({process->id, Facet::Result, StepId(), StepId(), 1});
    const auto found = std::ranges::find_if(cards, [&](const Card &card) {
        return begunFor(workspace, {{card}, false, begun.shape}) == begun;
    });
    if (found != cards.end())
        request.cards = {*found};
    return request;
}

} // namespace

Result<std::optional<RecallRequest>> unfinishedRecall(Workspace &workspace, const storage::Person &person)
{
    const auto left = leftToday(workspace, person);
    if (!left)
        return tl::unexpected(left.error());
    for (const Attempt &attempt : *left) {
        const Begun &begun = begunOf(attempt);
        const RecallRequest request = requestFor(workspace, begun);
        if (!request.cards.empty() && begunFor(workspace, request) == begun)
            return std::optional(request);
    }
    return std::optional<RecallRequest>();
}

Result<std::optional<Attempt>> unfinishedLike(Workspace &workspace, const storage::Person &person, const Begun &begun)
{
    auto left = leftToday(workspace, person);
    if (!left)
        return tl::unexpected(left.error());
    const auto found = std::ranges::find(*left, begun, begunOf);
    return found == left->end() ? std::optional<Attempt>() : std::optional(std::move(*found));
}

Result<void> RecallSession::Parts::takeUp(const Attempt &left)
{
    const Standing standing = standingOf(left.events);
    if (standing.settled >= contents.size())
        return failure(ErrorCode::StoreDamaged, u"nothing is left to ask: attempt "_s + left.id.value);
    const auto draft = workspace->store.attempts().draft(left.id);
    if (!draft)
        return tl::unexpected(draft.error());
    attempt = left.id;
    const Milliseconds last = left.events.back().at;
    clock.start(*draft ? std::max(last, (*draft)->at) : last);
    if (!standing.prompted)
        return ask(standing.settled, {});
    show(standing.settled, standing.prompted->options);
    for (const Hinted *hint : standing.hints)
        noteHint(*hint);
    if (standing.answer) {
        const Typing &typing = standing.answer->typing;
        // Without a key, as when it was pasted, all of the time was thinking.
        think = typing.keystrokes > 0 ? typing.toFirstKey : typing.toSending;
        said = standing.answer->text;
        waitForOwnWord();
    } else if (*draft) {
        // Nobody types before it is asked.
        view.isNew = view.isNew && (*draft)->text.isEmpty() && !(*draft)->firstKey;
        view.typed = (*draft)->text;
        clock.takeUpTurn((*draft)->turnStart, (*draft)->firstKey);
    }
    return {};
}

Result<void> RecallSession::saveDraft(const QString &text)
{
    const RecallView &view = m_parts->view;
    if (view.isOver || view.feedback || view.asksOwnWord)
        return {};
    const ActiveClock &clock = m_parts->clock;
    return m_parts->workspace->store.attempts().saveDraft(m_parts->attempt,
                                                          {text, clock.at(), clock.turnStart(), clock.firstKey()});
}

} // namespace training
