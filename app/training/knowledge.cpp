#include "app/training/knowledge.h"

#include "app/storage/progressstore.h"
#include "app/storage/reviewstore.h"
#include "drills/ledger/fluency.h"
#include "drills/memory/wideregisters.h"
#include "drills/session/recitals.h"

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

std::vector<StepKnowledge> stepsOf(const Process &process, const PersonMemory &memory, const PracticeMoment &now)
{
    std::vector<StepKnowledge> steps;
    const std::vector<Card> cards = memory.curriculum.cards();
    for (const Step &step : process.steps) {
        StepKnowledge known;
        known.process = process.id;
        known.step = step.id;
        known.name = step.name;
        for (const Card &card : cards) {
            // A link is known where it leads to.
            if (card.process == process.id && card.recalledStep() == step.id)
                addCard(known, card, memory.learned, now);
        }
        steps.push_back(std::move(known));
    }
    return steps;
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
    const Process *process = memory->curriculum.chains.empty()
        ? nullptr
        : workspace.content.library().process(memory->curriculum.chains.front().process);
    if (!process)
        return knowledge;
    knowledge.steps = stepsOf(*process, *memory, now);
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
