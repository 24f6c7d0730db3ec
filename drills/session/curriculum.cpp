#include "drills/session/curriculum.h"

#include <algorithm>

namespace drills {

namespace {

Card facetCard(const Process &process, const Step &step, Facet facet)
{
    return {process.id, facet, step.id, StepId(), step.revision};
}

Card productCard(const Process &process)
{
    return {process.id, Facet::Result, StepId(), StepId(), 1};
}

void appendDetails(std::vector<Card> &details, const Process &process, const Step &step)
{
    details.push_back(facetCard(process, step, Facet::Purpose));
    if (!step.keyQuestions.isEmpty())
        details.push_back(facetCard(process, step, Facet::Questions));
    if (std::ranges::any_of(step.criteria, &StepCriterion::must))
        details.push_back(facetCard(process, step, Facet::Evidence));
}

bool isSure(const Card &link, const LearnedCards &learned)
{
    const LearnedCard *found = learned.find(link);
    return found && found->rights >= rightsToGrow;
}

/// How many results belong to the window: those of its steps, and of the step that comes next where it may come.
struct Window {
    size_t results = 0;
    bool mayGrow = false;
};

Window windowOf(const Chain &chain, const LearnedCards &learned)
{
    if (chain.links.empty())
        return {chain.results.size(), false};
    const auto begun = static_cast<size_t>(begunLinks(chain, learned));
    const auto window = chain.links.begin() + static_cast<std::ptrdiff_t>(begun);
    const bool mayGrow = begun < chain.links.size()
        && std::all_of(chain.links.begin(), window, [&learned](const Card &link) { return isSure(link, learned); });
    return {mayGrow ? begun + 1 : begun, mayGrow};
}

/// True when all links and results are begun.
bool appendSkeleton(std::vector<Card> &cards, const Chain &chain, const LearnedCards &learned)
{
    const Window window = windowOf(chain, learned);
    if (window.mayGrow)
        cards.push_back(chain.links[window.results - 1]);
    size_t begun = 0;
    for (size_t at = 0; at < std::min(window.results, chain.results.size()); ++at) {
        if (learned.find(chain.results[at]))
            ++begun;
        else
            cards.push_back(chain.results[at]);
    }
    return !window.mayGrow && begun == chain.results.size();
}

/// The details of steps whose result is begun.
void appendOpenDetails(std::vector<Card> &cards, const Chain &chain, const LearnedCards &learned)
{
    for (const Card &card : chain.details) {
        const Card result{card.process, Facet::Result, card.step, StepId(), card.revision};
        if (!learned.find(card) && learned.find(result))
            cards.push_back(card);
    }
}

} // namespace

std::vector<Card> Curriculum::cards() const
{
    std::vector<Card> all;
    for (const Chain &chain : chains) {
        for (const std::vector<Card> *cards : {&chain.links, &chain.results, &chain.details})
            all.insert(all.end(), cards->begin(), cards->end());
    }
    return all;
}

Chain wholeChain(const Process &process)
{
    Chain chain{process.id, {}, {}, {}};
    StepId before;
    for (const Step &step : process.steps) {
        chain.links.push_back({process.id, Facet::NextStep, before, step.id, 1});
        chain.results.push_back(facetCard(process, step, Facet::Result));
        appendDetails(chain.details, process, step);
        before = step.id;
    }
    return chain;
}

Chain handOff(const Process &marketing)
{
    Chain chain{marketing.id, {}, {}, {}};
    if (marketing.steps.empty())
        return chain;
    chain.results = {productCard(marketing), facetCard(marketing, marketing.steps.back(), Facet::Result)};
    appendDetails(chain.details, marketing, marketing.steps.back());
    return chain;
}

std::vector<Card> chosenCards(const Process &process, Facet facet, const std::vector<StepId> &steps)
{
    std::vector<Card> cards = Curriculum{{wholeChain(process)}}.cards();
    std::erase_if(cards, [&](const Card &card) {
        const bool isWanted = steps.empty() || std::ranges::find(steps, card.recalledStep()) != steps.end();
        return card.facet != facet || !isWanted;
    });
    return cards;
}

Curriculum sellingCurriculum(const Process &sales, const Process &marketing, MarketingPart part)
{
    if (part == MarketingPart::ProductAndHandOff)
        return {{wholeChain(sales), handOff(marketing)}};
    return {{wholeChain(sales), {marketing.id, {}, {productCard(marketing)}, {}}, wholeChain(marketing)}};
}

std::vector<Card> newCards(const Curriculum &curriculum, const LearnedCards &learned)
{
    std::vector<Card> cards;
    for (const Chain &chain : curriculum.chains) {
        if (!appendSkeleton(cards, chain, learned))
            break;
    }
    for (const Chain &chain : curriculum.chains)
        appendOpenDetails(cards, chain, learned);
    return cards;
}

int begunLinks(const Chain &chain, const LearnedCards &learned)
{
    const auto missing = std::ranges::find_if(chain.links,
                                              [&learned](const Card &link) { return !learned.find(link); });
    return static_cast<int>(missing - chain.links.begin());
}

} // namespace drills
