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

Curriculum curriculumFor(const Library &library, storage::PersonRole role)
{
    const Process *marketing = processOfKind(library, ProcessKind::Marketing);
    const Process *sales = processOfKind(library, ProcessKind::Sales);
    Curriculum curriculum;
    if (sales && marketing && role != storage::PersonRole::Markets)
        return sellingCurriculum(*sales, *marketing, MarketingPart::ProductAndHandOff);
    const Process *own = role == storage::PersonRole::Markets && marketing ? marketing : (sales ? sales : marketing);
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
    return PersonMemory{std::move(*reviews), std::move(learned),
                        curriculumFor(workspace.content.library(), person.role)};
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
