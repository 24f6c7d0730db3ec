#include "tests/training/tst_engine.h"

#include "drills/environment/randomsource.h"
#include "tests/training/workspacefixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace drills;

namespace tests {

namespace {

constexpr int changes = 24;

/// A turn typed in one of the walks of tests/data/walks/typed, with its step.
struct TypedTurn {
    QString step;
    QString text;
};

std::vector<TypedTurn> typedTurns()
{
    std::vector<TypedTurn> turns;
    const QDir folder(QStringLiteral(LOCKSTEP_SOURCE_DIR "/tests/data/walks/typed"));
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QJsonArray steps = QJsonDocument::fromJson(file.readAll()).object().value("steps"_L1).toArray();
        for (const QJsonValue &step : steps) {
            for (const QJsonValue &text : step.toObject().value("turns"_L1).toArray())
                turns.push_back({step.toObject().value("step"_L1).toString(), text.toString()});
        }
    }
    return turns;
}

/// Concepts of two steps that are close to each other, copied so that wordings can be added.
class CloseConcepts {
public:
    explicit CloseConcepts(const Library &library)
    {
        for (const QString &step : {u"interview"_s, u"show-fit"_s}) {
            for (const StepCriterion &use : library.process(ProcessId(u"sales"_s))->step(StepId(step))->criteria)
                ideas.emplace_back(use.criterion, library.criterion(use.criterion)->turn);
        }
    }

    [[nodiscard]] std::vector<CriterionGrade> grade(const QString &text) const
    {
        std::vector<Gradable> gradables;
        for (const auto &[id, idea] : ideas)
            gradables.push_back({id, &idea, {}, Place::Here});
        Grader grader;
        grader.prepare(gradables);
        return grader.grade(text, gradables, {}, {}).criteria;
    }

    std::vector<std::pair<CriterionId, Concept>> ideas;
};

int rankOf(Verdict verdict)
{
    return verdict == Verdict::Found ? 2 : verdict == Verdict::CannotTell ? 1 : 0;
}

bool isLower(const CriterionGrade &now, const CriterionGrade &before)
{
    return now.probability < before.probability || rankOf(now.verdict) < rankOf(before.verdict);
}

/// Adds typed turns to one list of wordings after another, at random and one in three the very text, and says what
/// became wrong.
QStringList wrongAfterChanges(quint64 seed, QStringList Concept::*list,
                              const std::function<bool(const CriterionGrade &, const CriterionGrade &)> &isWrong)
{
    const WorkspaceFixture fixture;
    const std::vector<TypedTurn> turns = typedTurns();
    CloseConcepts concepts(fixture.workspace().content.library());
    RandomSource random(seed);
    const auto any = [&random](size_t count) { return random.below(static_cast<quint32>(count)); };
    QStringList wrong;
    for (int change = 0; change < changes; ++change) {
        const QString text = turns[any(turns.size())].text;
        const std::vector<CriterionGrade> before = concepts.grade(text);
        Concept &changed = concepts.ideas[any(concepts.ideas.size())].second;
        (changed.*list).append(change % 3 == 0 ? text : turns[any(turns.size())].text);
        const std::vector<CriterionGrade> after = concepts.grade(text);
        for (size_t i = 0; i < before.size(); ++i) {
            if (isWrong(before[i], after[i]))
                wrong.append(before[i].criterion.value + u": "_s + text);
        }
    }
    return wrong;
}

} // namespace

/// No margin is taken over wordings that somebody may edit: what is added to one criterion lowers none.
void TestEngine::neverLosesByAnAcceptedWording()
{
    QVERIFY(typedTurns().size() > 1000);
    QCOMPARE(wrongAfterChanges(
                 5, &Concept::accepted,
                 [](const CriterionGrade &before, const CriterionGrade &after) { return isLower(after, before); }),
             QStringList());
}

void TestEngine::neverGainsByALookalike()
{
    QCOMPARE(wrongAfterChanges(
                 6, &Concept::lookalike,
                 [](const CriterionGrade &before, const CriterionGrade &after) { return isLower(before, after); }),
             QStringList());
}

/// The same packs and texts give the same grades in every build, with sanitizers too. A change of engine or packs
/// changes the figure; a change of the engine raises its version as well.
void TestEngine::gradesTheSameOnEveryBuild()
{
    const WorkspaceFixture fixture;
    const training::PreparedLibrary &content = fixture.workspace().content.current();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const TypedTurn &turn : typedTurns()) {
        const Step *step = content.library().process(ProcessId(u"sales"_s))->step(StepId(turn.step));
        QVERIFY(step);
        std::vector<CriterionId> criteria;
        std::ranges::transform(step->criteria, std::back_inserter(criteria), &StepCriterion::criterion);
        const Grade grade = content.gradeTurn(turn.text, criteria,
                                              {AnswerKind::Turn, u"sales"_s, turn.step, {}, {}, true});
        for (const CriterionGrade &each : grade.criteria)
            hash.addData(QByteArray::number(each.probability) + QByteArray::number(rankOf(each.verdict)));
        for (const FaultGrade &fault : grade.faults)
            hash.addData(fault.fault.value.toUtf8() + QByteArray::number(fault.probability));
    }

    QCOMPARE(QPair(engineVersion, QString::fromLatin1(hash.result().toHex().first(16))),
             QPair(5, u"c2c9e3eb15766394"_s));
}

} // namespace tests
