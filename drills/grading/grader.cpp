#include "drills/grading/grader.h"

#include "drills/grading/calibration.h"
#include "drills/grading/conceptmatcher.h"
#include "drills/grading/evidence.h"
#include "drills/grading/faults.h"
#include "drills/grading/reference.h"
#include "drills/grading/weights.h"

namespace drills {

namespace {

/// Nobody needs more words for one turn or result: what is found in a longer text is left to the person to judge.
constexpr size_t mostWords = 250;
constexpr int undecided = 500;

Verdict verdictOf(int anywhere, int safe, Thresholds thresholds)
{
    if (safe >= thresholds.foundAt)
        return Verdict::Found;
    return anywhere <= thresholds.notFoundAt ? Verdict::NotFound : Verdict::CannotTell;
}

Model modelOf(const Concept &idea, AnswerKind kind)
{
    if (kind == AnswerKind::Recall)
        return idea.parts.empty() ? Model::RecallWordings : Model::RecallSlots;
    return idea.parts.empty() ? Model::TurnWordings : Model::TurnSlots;
}

CriterionGrade decide(const Gradable &gradable, const ConceptFound &found, const PreparedText &text, AnswerKind kind)
{
    CriterionGrade grade;
    grade.criterion = gradable.criterion;
    if (!gradable.idea || !gradable.idea->hasWordings()) {
        grade.verdict = Verdict::CannotTell;
        grade.probability = undecided;
        return grade;
    }
    const AnswerText &read = text.resolved.text;
    const Model model = modelOf(*gradable.idea, kind);
    const double prior = priorOf(gradable.place);
    const auto likely = [&](const Features &features) {
        return calibrated(probability(features, model, prior), gradable.calibration);
    };
    grade.probability = likely(found.any);
    grade.verdict = verdictOf(grade.probability, likely(found.safe), thresholdsOf(model));
    const bool unbelievable = read.cut || read.words.size() > mostWords || found.isLookalike;
    if (grade.verdict == Verdict::Found && unbelievable)
        grade.verdict = Verdict::CannotTell;
    if (grade.verdict != Verdict::NotFound)
        grade.evidence = evidenceSpans(read, found.evidence);
    return grade;
}

} // namespace

class Grader::Prepared {
public:
    ConceptMatcher matcher;
};

Grader::Grader() : m_prepared(std::make_unique<Prepared>()) {}
Grader::~Grader() = default;
Grader::Grader(Grader &&) noexcept = default;
Grader &Grader::operator=(Grader &&) noexcept = default;

void Grader::prepare(std::span<const Gradable> criteria)
{
    for (const Gradable &gradable : criteria) {
        if (gradable.idea)
            m_prepared->matcher.prepare(*gradable.idea);
        m_prepared->matcher.prepareGiven(gradable.givenTexts);
    }
}

void Grader::prepare(std::span<const GradableFault> faults)
{
    for (const GradableFault &fault : faults) {
        if (fault.idea)
            m_prepared->matcher.prepare(*fault.idea);
    }
}

Grade Grader::grade(const QString &text, std::span<const Gradable> criteria, std::span<const GradableFault> faults,
                    const Situation &situation) const
{
    const bool isTurn = situation.kind == AnswerKind::Turn;
    const std::span<const GradableFault> asked = isTurn ? faults : std::span<const GradableFault>();
    std::vector<MatchRequest> requests;
    for (const Gradable &gradable : criteria)
        requests.push_back({gradable.idea, gradable.givenTexts, isTurn});
    for (const GradableFault &fault : asked)
        requests.push_back({fault.idea, {}, isTurn});

    const PreparedText read = m_prepared->matcher.read(text);
    const std::vector<ConceptFound> found = m_prepared->matcher.match(read, requests);

    Grade grade;
    grade.engineVersion = engineVersion;
    for (size_t i = 0; i < criteria.size(); ++i)
        grade.criteria.push_back(decide(criteria[i], found[i], read, situation.kind));
    const std::vector<ConceptFound> ofFaults(found.begin() + std::ssize(criteria), found.end());
    grade.faults = gradeFaults(read, asked, ofFaults, grade.criteria, situation);
    return grade;
}

CriterionGrade Grader::gradeReference(const QString &question, const QStringList &references,
                                      const QString &answer) const
{
    CriterionGrade grade;
    if (references.isEmpty()) {
        grade.verdict = Verdict::CannotTell;
        grade.probability = undecided;
        return grade;
    }
    grade.probability = referenceProbability(compareWithReferences(question, references, answer));
    grade.verdict = verdictOf(grade.probability, grade.probability, referenceThresholds());
    return grade;
}

} // namespace drills
