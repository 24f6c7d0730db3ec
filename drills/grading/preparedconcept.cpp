#include "drills/grading/preparedconcept.h"

namespace drills {

PreparedConcept::PreparedConcept(const Concept &idea, Vocabulary &vocabulary, const ActReader &reader)
    : slotsOf(idea, vocabulary), hasWordings(idea.hasWordings())
{
    const auto addAll = [&](const QStringList &wordings, PreparedWordings &prepared) {
        for (const QString &wording : wordings) {
            const ResolvedText text = vocabulary.take(readText(wording));
            prepared.add(text, reader.read(text), vocabulary);
        }
    };
    addAll(idea.accepted, accepted);
    addAll(idea.lookalike, lookalike);
}

namespace {

/// Overlap with a look-alike from which only the person or the manager can tell.
constexpr double nearlyTheSame = 0.85;

} // namespace

std::vector<ConceptFound> matchConcepts(const PreparedText &text, const std::vector<const PreparedConcept *> &concepts,
                                        const std::vector<std::vector<Cautions>> &barred)
{
    std::vector<LikenessTask> tasks(concepts.size());
    for (size_t i = 0; i < concepts.size(); ++i) {
        tasks[i].accepted = &concepts[i]->accepted;
        tasks[i].lookalike = &concepts[i]->lookalike;
        tasks[i].barred = &barred[i];
    }
    compare(text.resolved, text.speech, tasks);
    const Features own = featuresOf(text.resolved.text, text.speech);
    std::vector<ConceptFound> result(concepts.size());
    for (size_t i = 0; i < concepts.size(); ++i) {
        SlotsFound slotsFound = concepts[i]->slotsOf.find(text, tasks[i].released, barred[i]);
        result[i].any = own;
        result[i].safe = own;
        result[i].evidence = slotsFound.withAct ? slotsFound.evidence : sharedWords(text.resolved, tasks[i].place);
        if (result[i].evidence.empty())
            result[i].evidence = slotsFound.evidence;
        const double lookalikeThere = lookalikeAt(tasks[i], result[i].evidence);
        result[i].isLookalike = lookalikeThere >= nearlyTheSame && lookalikeThere > tasks[i].acceptedAny.best;
        const double lookalike = lookalikeAt(tasks[i], {});
        setMatches(result[i].any, slotsFound, tasks[i].acceptedAny, lookalike);
        slotsFound.all = slotsFound.safe;
        slotsFound.withAct = slotsFound.safe;
        setMatches(result[i].safe, slotsFound, tasks[i].acceptedSafe, lookalike);
    }
    return result;
}

} // namespace drills
