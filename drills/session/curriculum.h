#pragma once

#include "drills/memory/learnedcards.h"
#include "drills/process/process.h"

#include <vector>

namespace drills {

/// The cards of one process, as a person learns them.
struct Chain {
    ProcessId process;
    /// In order: from the beginning to the first step, and so on to the last. Empty where the order is not learned.
    std::vector<Card> links;
    /// Of each step in order: at i that of the step to which link i leads. Before them the product, where it is
    /// learned: a Result card without a step, in a chain without links.
    std::vector<Card> results;
    /// What comes after them: purposes, key questions and evidence, step by step.
    std::vector<Card> details;

    bool operator==(const Chain &) const = default;
};

/// All that a person learns by heart.
struct Curriculum {
    std::vector<Chain> chains;

    /// Chain by chain: links, results, details.
    [[nodiscard]] std::vector<Card> cards() const;
    bool operator==(const Curriculum &) const = default;
};

/// So often each link of the window is right before the next one comes.
inline constexpr int rightsToGrow = 2;

/// How much of marketing those learn who sell.
enum class MarketingPart {
    /// The product, and the last step, which hands it over.
    ProductAndHandOff,
    /// The product and all steps, by choice or assignment.
    WholeChain,
};

/// All steps of a process: links, results, purposes, key questions where it has some, evidence where it has musts.
[[nodiscard]] Chain wholeChain(const Process &process);
/// Of marketing, what sales takes over: the product and the last step, without its links.
[[nodiscard]] Chain handOff(const Process &marketing);
/// What is practised by choice: the cards of a process that ask one thing, in the order of its steps. `steps`: those
/// that are recalled; empty for all. Empty where they have no such card.
[[nodiscard]] std::vector<Card> chosenCards(const Process &process, Facet facet, const std::vector<StepId> &steps = {});
/// What those learn who sell: first the sales steps, then their part of marketing.
[[nodiscard]] Curriculum sellingCurriculum(const Process &sales, const Process &marketing, MarketingPart part);

/// The cards never answered that may come now, the next one first. The window of each chain grows: its links 1..k with
/// the results of these steps, the next link once all of the window were right twice; details of steps whose result
/// is begun come last. A chain waits until the results of the chains before are all begun.
[[nodiscard]] std::vector<Card> newCards(const Curriculum &curriculum, const LearnedCards &learned);

/// How many links from the beginning on were answered at least once: what can be recited.
[[nodiscard]] int begunLinks(const Chain &chain, const LearnedCards &learned);

} // namespace drills
