#include "tests/benchmarks/benchmarks.h"
#include "tests/training/workspacefixture.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using namespace drills;

namespace tests {

namespace {

constexpr double allowedMs = 5;
constexpr qsizetype wordsOfAnAnswer = 60;

std::vector<CriterionId> criteriaOf(const Step &step)
{
    std::vector<CriterionId> ids;
    std::ranges::transform(step.criteria, std::back_inserter(ids), &StepCriterion::criterion);
    return ids;
}

std::vector<CriterionId> criteriaOf(const Process &process)
{
    std::vector<CriterionId> ids;
    for (const Step &step : process.steps)
        std::ranges::copy(criteriaOf(step), std::back_inserter(ids));
    return ids;
}

/// What somebody says who goes for everything at once: wordings of the step's criteria in turn, from a new place each
/// round.
QString answerFor(const Library &library, const Step &step, int round)
{
    QStringList words;
    for (int turn = round; words.size() < wordsOfAnAnswer; ++turn) {
        for (const StepCriterion &criterion : step.criteria) {
            const QStringList &accepted = library.criterion(criterion.criterion)->turn.accepted;
            words += accepted.at(turn % accepted.size()).split(u' ');
        }
    }
    return words.first(wordsOfAnAnswer).join(u' ');
}

} // namespace

std::vector<Measurement> measureGrading(int rounds)
{
    const WorkspaceFixture fixture;
    training::Workspace &workspace = fixture.workspace();
    const training::PreparedLibrary &content = workspace.content.current();
    // Concepts are got to know when they are first graded against: those of a whole walk at most.
    constexpr double preparedWithinMs = 60;
    Measurement first(u"prepare the turns of the sales process (once a run)"_s, preparedWithinMs);
    first.time([&] {
        return content.gradeTurn(u"What does it cost?"_s, criteriaOf(*content.library().process(ProcessId(u"sales"_s))),
                                 {});
    });
    for (const Process *process : content.library().processes()) {
        static_cast<void>(content.gradeTurn({}, criteriaOf(*process), {}));
        static_cast<void>(content.gradeRecall({}, criteriaOf(*process), {AnswerKind::Recall, {}, {}, {}, {}, false}));
    }
    Measurement step(u"grade 60 words against one step"_s, allowedMs);
    Measurement recall(u"grade 60 recalled words against one step"_s, allowedMs);
    for (int round = 0; round < rounds; ++round) {
        for (const Process *process : content.library().processes()) {
            for (const Step &each : process->steps) {
                const QString answer = answerFor(content.library(), each, round);
                Situation situation{AnswerKind::Turn, process->id.value, each.id.value, {}, {}, true};
                step.time([&] { return content.gradeTurn(answer, criteriaOf(each), situation); });
                situation.kind = AnswerKind::Recall;
                recall.time([&] { return content.gradeRecall(answer, criteriaOf(each), situation); });
            }
        }
    }
    return {first, step, recall};
}

} // namespace tests
