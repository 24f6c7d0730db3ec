#include "app/training/personmemory.h"

#include "app/storage/reviewstore.h"
#include "drills/memory/memoryweights.h"
#include "drills/memory/wideregisters.h"

#include <algorithm>

using namespace drills;

namespace training {

namespace {

const Process *processOfKind(const Library &library, ProcessKind kind)
{
    const auto all = library.processes();
    const auto found = std::ranges::find(all, kind, &Process::kind);
    return found == all.end() ? nullptr : *found;
}

MarketingPart marketingPartOf(const storage::Person &person)
{
    const bool isWhole = person.role == storage::PersonRole::Sells && person.learnsMarketing;
    return isWhole ? MarketingPart::WholeChain : MarketingPart::ProductAndHandOff;
}

Curriculum curriculumFor(const Library &library, const storage::Person &person)
{
    const Process *marketing = processOfKind(library, ProcessKind::Marketing);
    const Process *sales = processOfKind(library, ProcessKind::Sales);
    Curriculum curriculum;
    if (sales && marketing && person.role != storage::PersonRole::Markets)
        return sellingCurriculum(*sales, *marketing, marketingPartOf(person));
    const Process *own = person.role == storage::PersonRole::Markets && marketing ? marketing
                                                                                  : (sales ? sales : marketing);
    if (own)
        curriculum.chains.push_back(wholeChain(*own));
    return curriculum;
}

} // namespace

Result<PersonMemory> memoryOf(Workspace &workspace, const storage::Person &person)
{
    auto reviews = workspace.store.reviews().of(person.id);
    if (!reviews)
        return tl::unexpected(reviews.error());
    const auto fitted = workspace.store.reviews().weights(person.id);
    if (!fitted)
        return tl::unexpected(fitted.error());
    // Reading the database leaves them in use.
    freeWideRegisters();
    LearnedCards learned = LearnedCards::of(*reviews, *fitted ? (*fitted)->weights : defaultFsrs7Weights());
    return PersonMemory{std::move(*reviews), std::move(learned), curriculumFor(workspace.content.library(), person)};
}

PracticeMoment presentMoment(const Workspace &workspace)
{
    const Instant now = workspace.clock.now();
    return {now.utcMs, practiceDay(now)};
}

std::vector<std::chrono::milliseconds> thinkTimes(const PersonMemory &memory, Facet facet)
{
    std::vector<std::chrono::milliseconds> times;
    for (const Review &review : memory.reviews) {
        if (review.recall.card.facet == facet && review.recall.outcome == RecallOutcome::Right)
            times.push_back(review.recall.think);
    }
    return times;
}

} // namespace training
