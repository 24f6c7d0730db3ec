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
    Measurement first(u"prepare the engine (once a run)"_s, std::nullopt);
    first.time([&] { return content.gradeTurn(u"What does it cost?"_s, {}, {}); });
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
