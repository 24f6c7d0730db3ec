#include "app/training/knowledge.h"

#include "app/storage/progressstore.h"
#include "app/storage/reviewstore.h"
#include "app/training/cardcontent.h"
#include "drills/ledger/fluency.h"
#include "drills/memory/wideregisters.h"
#include "drills/session/recitals.h"

#include <algorithm>

using namespace drills;

namespace training {

namespace {

constexpr int daysCounted = 90;

/// What was said by heart lately, step by step, and how long a key takes otherwise.
struct Said {
    std::vector<storage::SaidResult> results;
    double aKey = 0.0;
};

Result<Said> saidBy(Workspace &workspace, const PersonId &person, const QDate &from)
{
    auto results = workspace.store.reviews().saidResults(person, from);
    if (!results)
        return tl::unexpected(results.error());
    const auto pace = workspace.store.reviews().pace(person);
    if (!pace)
        return tl::unexpected(pace.error());
    const double aKey = pace->keystrokes > 0
        ? static_cast<double>(pace->typing.count()) / static_cast<double>(pace->keystrokes)
        : 0.0;
    return Said{std::move(*results), aKey};
}

template <typename Wanted>
std::optional<double> fluencyWhere(const Said &said, Wanted wanted)
{
    std::vector<TypedResult> typed;
    for (const storage::SaidResult &result : said.results) {
        if (wanted(result))
            typed.push_back({result.isRight, result.think, result.typing, static_cast<int>(result.keystrokes)});
    }
    return fluencyOf(typed, said.aKey);
}

void addCard(StepKnowledge &step, const Card &card, const LearnedCards &learned, const PracticeMoment &now)
{
    const LearnedCard *known = learned.find(card);
    if (!known)
        return;
    const auto facet = static_cast<std::size_t>(card.facet);
    step.recall[facet] = learned.recallAt(*known, now);
    step.isAutomatic[facet] = known->isAutomatic();
    step.isStubborn = step.isStubborn || known->isStubborn();
}

StepKnowledge stepOf(const Process &process, const StepId &step, const PersonMemory &memory, const PracticeMoment &now)
{
    StepKnowledge known;
    known.process = process.id;
    known.step = step;
    if (const Step *named = process.step(step))
        known.name = named->name;
    for (const Card &card : memory.curriculum.cards()) {
        // A link is known where it leads to.
        if (card.process == process.id && card.recalledStep() == step)
            addCard(known, card, memory.learned, now);
    }
    return known;
}

/// What is learned of one process: all of its steps where their order is, else those with cards.
std::vector<StepKnowledge> stepsOf(const Process &process, const Chain &chain, const PersonMemory &memory,
                                   const PracticeMoment &now)
{
    std::vector<StepId> wanted;
    const auto isResultOf = [&](const StepId &step) {
        return std::ranges::find(chain.results, step, &Card::step) != chain.results.end();
    };
    if (isResultOf(StepId()))
        wanted.push_back(StepId());
    for (const Step &step : process.steps) {
        if (!chain.links.empty() || isResultOf(step.id))
            wanted.push_back(step.id);
    }
    std::vector<StepKnowledge> steps;
    for (const StepId &step : wanted)
        steps.push_back(stepOf(process, step, memory, now));
    return steps;
}

void addSteps(Knowledge &knowledge, const Library &library, const PersonMemory &memory, const PracticeMoment &now)
{
    for (const Chain &chain : memory.curriculum.chains) {
        const Process *process = library.process(chain.process);
        if (!process)
            continue;
        for (StepKnowledge &step : stepsOf(*process, chain, memory, now)) {
            if (&chain != &memory.curriculum.chains.front())
                step.otherProcess = process->name;
            knowledge.steps.push_back(std::move(step));
        }
    }
}

void addWeakest(Knowledge &knowledge, const Library &library, const PersonMemory &memory, const PracticeMoment &now)
{
    constexpr double sure = 0.9;
    constexpr std::size_t shown = 3;
    std::vector<WeakCard> &weakest = knowledge.weakest;
    for (const Card &card : memory.curriculum.cards()) {
        const LearnedCard *known = memory.learned.find(card);
        const double recall = known ? memory.learned.recallAt(*known, now) : 1.0;
        const auto content = recall < sure ? contentOf(library, card) : std::nullopt;
        if (content)
            weakest.push_back({content->step.isEmpty() ? content->process : content->step, card.facet, recall});
    }
    std::ranges::stable_sort(weakest, {}, &WeakCard::recall);
    weakest.resize(std::min(weakest.size(), shown));
}

void addTotals(Knowledge &knowledge, const PersonMemory &memory, const PracticeMoment &now)
{
    for (const Card &card : memory.curriculum.cards()) {
        ++knowledge.allCards;
        knowledge.begunCards += memory.learned.find(card) ? 1 : 0;
    }
    if (!memory.curriculum.chains.empty())
        knowledge.faultlessRecital = faultlessChance(memory.curriculum.chains.front().links, memory.learned, now);
}

} // namespace

Result<Knowledge> knowledgeOf(Workspace &workspace, const storage::Person &person)
{
    const auto memory = memoryOf(workspace, person);
    if (!memory)
        return tl::unexpected(memory.error());
    const PracticeMoment now = presentMoment(workspace);
    const QDate from = now.day.addDays(-daysCounted);
    const auto said = saidBy(workspace, person.id, from);
    if (!said)
        return tl::unexpected(said.error());
    const auto walked = workspace.store.progress().stepDays(person.id, from, now.day);
    if (!walked)
        return tl::unexpected(walked.error());
    Knowledge knowledge;
    addTotals(knowledge, *memory, now);
    knowledge.fluency = fluencyWhere(*said, [](const storage::SaidResult &) { return true; });
    addSteps(knowledge, workspace.content.library(), *memory, now);
    addWeakest(knowledge, workspace.content.library(), *memory, now);
    for (StepKnowledge &step : knowledge.steps) {
        step.fluency = fluencyWhere(*said, [&step](const storage::SaidResult &result) {
            return result.process == step.process && result.step == step.step;
        });
        for (const storage::StepDayRow &day : *walked) {
            if (day.process == step.process && day.step == step.step && day.shape == PromptShape::Converse)
                step.reachedInWalks += day.reached;
        }
    }
    return knowledge;
}

std::optional<Forecast> ForecastTask::run(int runs, const std::function<bool()> &isStopped) const
{
    freeWideRegisters();
    RandomSource random(0);
    return forecastTo(date, material->input, random, runs, isStopped);
}

Result<ForecastTask> forecastFor(Workspace &workspace, const storage::Person &person, const QDate &date,
                                 std::chrono::minutes aDay)
{
    storage::Person until = person;
    until.targetDay = date;
    auto material = sessionFor(workspace, until, {.budget = aDay});
    if (!material)
        return tl::unexpected(material.error());
    return ForecastTask{date, std::move(*material)};
}

} // namespace training
