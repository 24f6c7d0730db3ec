#include "app/training/dailyplan.h"

#include "app/storage/progressstore.h"
#include "app/storage/reviewstore.h"
#include "app/training/cardcontent.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace drills;

namespace training {

namespace {

DailyItem itemFrom(const Library &library, const PlannedItem &planned)
{
    DailyItem item{planned, {}, {}};
    const auto name = [&library, &item](const Card &card) {
        if (const auto content = contentOf(library, card)) {
            item.process = content->process;
            item.step = content->step;
        }
    };
    const std::vector<Card> cards = cardsOf(planned);
    if (!cards.empty())
        name(cards.front());
    return item;
}

DailyPlan planFrom(const Workspace &workspace, const SessionMaterial &material, SessionPlan planned)
{
    const PersonMemory &memory = material.memory;
    DailyPlan plan;
    plan.plan = std::move(planned);
    for (const PlannedItem &item : plan.plan.items)
        plan.items.push_back(itemFrom(workspace.content.library(), item));
    plan.answeredToday = static_cast<int>(std::ranges::count(memory.reviews, material.input.now.day, &Review::day));
    const std::vector<Card> cards = memory.curriculum.cards();
    plan.allCards = static_cast<int>(cards.size());
    plan.begunCards = static_cast<int>(
        std::ranges::count_if(cards, [&](const Card &card) { return memory.learned.find(card) != nullptr; }));
    plan.practisedToday = material.input.practisedToday;
    plan.daysSincePractice = material.input.daysSincePractice;
    return plan;
}

} // namespace

Result<std::unique_ptr<SessionMaterial>> sessionFor(Workspace &workspace, const storage::Person &person,
                                                    const DailyOptions &options)
{
    auto memory = memoryOf(workspace, person);
    if (!memory)
        return tl::unexpected(memory.error());
    const PracticeMoment now = presentMoment(workspace);
    const auto practised = workspace.store.reviews().practisedOn(person.id, now.day);
    if (!practised)
        return tl::unexpected(practised.error());
    const auto last = workspace.store.reviews().lastDayBefore(person.id, now.day);
    if (!last)
        return tl::unexpected(last.error());
    const auto walked = workspace.store.progress().days(person.id, now.day, now.day);
    if (!walked)
        return tl::unexpected(walked.error());
    const auto durations = workspace.store.reviews().answerDurations(person.id);
    if (!durations)
        return tl::unexpected(durations.error());
    auto material = std::make_unique<SessionMaterial>(std::move(*memory), now);
    SessionInput &input = material->input;
    input.budget = options.budget.value_or(std::chrono::minutes(person.minutesADay));
    input.practisedToday = *practised;
    input.atMost = options.atMost;
    input.times = ownAnswerTimes(*durations);
    input.targetDate = person.targetDay;
    input.awayUntil = person.awayUntil;
    input.daysSincePractice = *last ? static_cast<int>((*last)->daysTo(now.day)) : 0;
    input.wantsStretch = true;
    input.hasWalkedToday = !walked->empty() && walked->front().drills > 0;
    return material;
}

Result<DailyPlan> planDaily(Workspace &workspace, const storage::Person &person, const DailyOptions &options)
{
    const auto material = sessionFor(workspace, person, options);
    if (!material)
        return tl::unexpected(material.error());
    return planFrom(workspace, **material, planSession((*material)->input));
}

Result<DailyPlan> planBeforeCall(Workspace &workspace, const storage::Person &person, const ProcessId &process,
                                 const StepId &step)
{
    const Process *found = workspace.content.library().process(process);
    if (!found || !found->step(step))
        return failure(ErrorCode::NotFound, u"step %1"_s.arg(step.value));
    const auto material = sessionFor(workspace, person, {});
    if (!material)
        return tl::unexpected(material.error());
    return planFrom(workspace, **material, planWarmUp((*material)->input, process, step));
}

std::vector<Card> cardsOf(const PlannedItem &item)
{
    if (const auto *card = std::get_if<Card>(&item.what))
        return {*card};
    if (const auto *recital = std::get_if<RecitalItem>(&item.what))
        return recital->links;
    if (const auto *warmUp = std::get_if<WarmUpItem>(&item.what))
        return warmUp->cards;
    return {};
}

} // namespace training
