#include "app/training/cardcontent.h"

using namespace drills;

namespace training {

namespace {

QStringList expectedOf(const Library &library, const Step &step, Facet facet)
{
    switch (facet) {
    case Facet::NextStep:
        return {step.name};
    case Facet::Result:
        return {step.result};
    case Facet::Evidence: {
        QStringList statements;
        for (const StepCriterion &criterion : step.criteria) {
            if (criterion.must)
                statements.append(library.statement(criterion));
        }
        return statements;
    }
    case Facet::Questions:
        return step.keyQuestions;
    case Facet::Purpose:
        return {step.purpose};
    }
    return {};
}

} // namespace

std::optional<CardContent> contentOf(const Library &library, const Card &card)
{
    const Process *process = library.process(card.process);
    if (!process)
        return std::nullopt;
    CardContent content{card, process->name, {}, {}, {}};
    if (content.isProduct()) {
        content.expected = {process->product};
        return content;
    }
    const bool isLink = card.facet == Facet::NextStep;
    const Step *asked = process->step(isLink ? card.to : card.step);
    const Step *from = process->step(card.step);
    if (!asked || (!from && !card.step.isEmpty()))
        return std::nullopt;
    // What an author changed is another card.
    if (isLink ? process->position(card.to) != process->position(card.step) + 1 : card.revision != asked->revision)
        return std::nullopt;
    content.step = from ? from->name : QString();
    content.expected = expectedOf(library, *asked, card.facet);
    for (const StepCriterion &criterion : asked->criteria) {
        if (criterion.must && !isLink)
            content.musts.push_back(criterion.criterion);
    }
    return content.expected.isEmpty() ? std::nullopt : std::optional(content);
}

} // namespace training
