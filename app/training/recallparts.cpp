#include "app/training/recallparts.h"

#include "app/storage/attemptstore.h"
#include "drills/environment/randomsource.h"
#include "drills/kinds/difference.h"
#include "drills/memory/reviewlog.h"
#include "drills/memory/timedanswer.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace drills;

namespace training {

namespace {

constexpr std::size_t optionsShown = 4;

} // namespace

QString promptText(const CardContent &content)
{
    return content.step.isEmpty() ? content.process : content.step;
}

RecallSession::Parts::Parts(Workspace &space, const storage::Person &who, PersonMemory known, RecallRequest what)
    : workspace(&space), person(who), memory(std::move(known)), request(std::move(what)), clock(space.clock)
{
}

Result<void> RecallSession::Parts::ask(std::size_t place, std::vector<Event> rest)
{
    const CardContent &asked = contents[place];
    Prompted prompted;
    prompted.step = asked.card.recalledStep();
    prompted.lines = {{u"card"_s, promptText(asked)}};
    prompted.options = optionsFor(asked);
    const std::vector<ShownOption> options = prompted.options;
    rest.push_back({clock.at(), std::move(prompted)});
    if (attempt.isEmpty()) {
        auto begun = workspace->store.attempts().begin(person.id, std::move(rest));
        if (!begun)
            return tl::unexpected(begun.error());
        attempt = begun->id;
    } else if (const auto stored = append(rest); !stored) {
        return stored;
    }
    show(place, options);
    return {};
}

void RecallSession::Parts::show(std::size_t place, const std::vector<ShownOption> &options)
{
    view = RecallView{.content = contents[place],
                      .options = options,
                      .position = static_cast<int>(place),
                      .count = static_cast<int>(contents.size()),
                      .timeout = {},
                      .hints = {},
                      .canHint = options.empty() && !request.isCold,
                      .isNew = !request.isRecital && !memory.learned.find(contents[place].card),
                      .typed = {},
                      .asksOwnWord = false,
                      .feedback = {},
                      .isOver = false};
    view.timeout = timeoutOf(usual());
    wasNamed = false;
    confusedWith.clear();
    clock.beginTurn(promptText(view.content));
}

void RecallSession::Parts::noteHint(const Hinted &hint)
{
    view.isNew = false;
    view.hints.append(hint.text);
    view.canHint = !hint.names;
    wasNamed = hint.names;
}

std::vector<ShownOption> RecallSession::Parts::optionsFor(const CardContent &asked) const
{
    const Process *process = workspace->content.library().process(asked.card.process);
    if (request.shape != PromptShape::Choose || asked.card.facet != Facet::NextStep || !process)
        return {};
    // The neighbours are what is mixed up: those nearest to the right one.
    const int right = process->position(asked.card.to);
    std::vector<const Step *> nearest;
    for (const Step &step : process->steps) {
        if (step.id != asked.card.step)
            nearest.push_back(&step);
    }
    std::ranges::stable_sort(nearest, {},
                             [&](const Step *step) { return std::abs(process->position(step->id) - right); });
    nearest.resize(std::min(nearest.size(), optionsShown));
    std::vector<ShownOption> options;
    RandomSource random = RandomSource::of(static_cast<quint64>(memory.reviews.size()), asked.card.to.value);
    while (!nearest.empty()) {
        const auto drawn = nearest.begin() + random.below(static_cast<quint32>(nearest.size()));
        options.push_back({(*drawn)->id.value, (*drawn)->name});
        nearest.erase(drawn);
    }
    return options;
}

Milliseconds RecallSession::Parts::thinkTime() const
{
    return clock.firstKey() ? clock.toFirstKey() : clock.turn();
}

Result<void> RecallSession::Parts::take(Answered answered, const CardGrade &graded)
{
    std::vector<Event> events{{clock.at(), std::move(answered)}};
    if (!graded.grade.criteria.empty())
        events.push_back({clock.at(), Graded{graded.grade}});
    confusedWith = graded.confusedWith;
    if (graded.judged)
        return settle(*graded.judged, std::move(events));
    if (request.isCold)
        return leaveToManager(events);
    if (const auto stored = append(events); !stored)
        return stored;
    waitForOwnWord();
    return {};
}

Milliseconds RecallSession::Parts::usual() const
{
    const Facet facet = content().card.facet;
    return usualTime(facet, thinkTimes(memory, facet));
}

void RecallSession::Parts::waitForOwnWord()
{
    view.isNew = false;
    view.typed = said;
    view.asksOwnWord = true;
}

Recall RecallSession::Parts::recallOf(RecallOutcome outcome) const
{
    Recall recall;
    recall.card = content().card;
    recall.outcome = outcome;
    recall.hints = static_cast<int>(view.hints.size()) - (wasNamed ? 1 : 0);
    recall.wasNamed = wasNamed;
    recall.think = think;
    recall.usual = usual();
    recall.inRecital = request.isRecital && recall.card.facet == Facet::NextStep;
    // A cold trial asks whether it is known, however long it takes.
    if (outcome != RecallOutcome::GivenUp && !request.isCold && think > timeoutOf(recall.usual))
        recall.outcome = RecallOutcome::TimedOut;
    const LearnedCard *known = memory.learned.find(recall.card);
    constexpr double dayMs = static_cast<double>(millisecondsPerDay);
    const double gap = known ? static_cast<double>(workspace->clock.now().utcMs - known->last.utcMs) / dayMs : 0.0;
    recall.rating = ratingOf(recall, known == nullptr, std::max(0.0, gap));
    return recall;
}

Result<void> RecallSession::Parts::settle(RecallOutcome outcome, std::vector<Event> before)
{
    const Recall recall = recallOf(outcome);
    before.push_back({clock.at(), Recalled{recall}});
    if (const auto stored = finishCard(std::move(before)); !stored)
        return stored;
    const Instant now = workspace->clock.now();
    const Review review{recall, now.utcMs, practiceDay(now), 0, static_cast<qint64>(memory.reviews.size())};
    memory.reviews.push_back(review);
    memory.learned.add(review);
    showFeedback(recall);
    return {};
}

Result<void> RecallSession::Parts::leaveToManager(const std::vector<Event> &events)
{
    if (const auto stored = finishCard(events); !stored)
        return stored;
    // Nothing is shown of it in a trial.
    view.feedback = RecallFeedback{};
    return {};
}

Result<void> RecallSession::Parts::finishCard(std::vector<Event> events)
{
    const bool isLast = view.position + 1 == view.count;
    const auto stored = isLast ? end(std::move(events), HowEnded::Completed) : append(events);
    view.isOver = isLast && stored;
    return stored;
}

void RecallSession::Parts::showFeedback(const Recall &recall)
{
    RecallFeedback feedback;
    feedback.outcome = recall.outcome;
    feedback.rating = recall.rating;
    feedback.said = said;
    feedback.expected = content().text();
    feedback.confusedWith = confusedWith;
    feedback.think = recall.think;
    feedback.usual = recall.usual;
    if (recall.outcome != RecallOutcome::Right && !said.isEmpty() && recall.card.facet != Facet::NextStep)
        feedback.missing = missingWords(feedback.expected, said);
    const std::vector<Card> own = memory.curriculum.cards();
    const LearnedCard *known = memory.learned.find(recall.card);
    if (known && std::ranges::find(own, recall.card) != own.end())
        feedback.dueOn = dueAt(*known, person.targetDay).day;
    view.isNew = false;
    view.asksOwnWord = false;
    view.feedback = feedback;
}

Result<void> RecallSession::Parts::append(const std::vector<Event> &events)
{
    return workspace->store.attempts().append(attempt, events);
}

Result<void> RecallSession::Parts::end(std::vector<Event> events, HowEnded how)
{
    Ended ended;
    ended.how = how;
    events.push_back({clock.at(), ended});
    AttemptFigures figures;
    figures.how = how;
    figures.duration = clock.at();
    figures.firstOpen = -1;
    return workspace->store.attempts().end(attempt, events, figures);
}

} // namespace training
