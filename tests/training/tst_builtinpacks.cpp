#include "tests/training/tst_builtinpacks.h"

#include "app/storage/builtinpacks.h"
#include "app/training/walkmaterial.h"
#include "drills/ledger/stepstate.h"
#include "tests/training/workspacefixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace drills;

namespace tests {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString walkFile(const QString &name)
{
    return QStringLiteral(LOCKSTEP_SOURCE_DIR "/tests/data/walks/") + name;
}

/// As a script's expected file words it.
QString outcomeOf(const WalkRules &rules, const WalkState &state, const CriterionId &id)
{
    const CriterionState now = state.criterion(id);
    const Step &step = *rules.stepOf(id);
    const auto use = std::ranges::find(step.criteria, id, &StepCriterion::criterion);
    if (now.met) {
        const bool late = now.metIn && rules.positionOf(id) < rules.process().position(*now.metIn);
        return late ? u"late"_s : u"met"_s;
    }
    if (!state.isNeeded(*use))
        return u"not-needed"_s;
    return now.tried ? u"tried"_s : u"open"_s;
}

std::unique_ptr<training::WalkSession> play(WorkspaceFixture &fixture, const QString &script, const QString &lead)
{
    const QString scenario = script.left(script.lastIndexOf(u'-'));
    auto session = training::WalkSession::rehearse(fixture.workspace(), fixture.person(),
                                                   fixture.request(scenario, lead));
    if (!session)
        return nullptr;
    for (const QByteArray &line : contentOf(walkFile(script + u".jsonl"_s)).split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.isEmpty() || (*session)->view().ended)
            continue;
        (*session)->setScriptTime(Milliseconds{object.value("at_ms"_L1).toInteger()});
        const auto taken = object.contains("text"_L1) ? (*session)->say(object.value("text"_L1).toString(), 0, 0)
                                                      : (*session)->goOn();
        if (!taken)
            return nullptr;
    }
    return std::move(*session);
}

} // namespace

void TestBuiltInPacks::areSound()
{
    const PackReader reader(storage::packSchema());
    std::vector<Pack> read;
    for (const QByteArray &bytes : storage::builtInPacks()) {
        const PackReading reading = reader.read(bytes, read);
        for (const PackFault &fault : reading.faults)
            qWarning().noquote() << fault.pointer << fault.wrong << fault.expected;
        QVERIFY(reading.pack.has_value());
        read.push_back(*reading.pack);
    }
    QCOMPARE(read.size(), size_t{6});
}

void TestBuiltInPacks::holdTheWholeOfBothProcesses()
{
    WorkspaceFixture fixture;
    const Library &library = fixture.workspace().content.library();
    size_t steps = 0;
    size_t criteria = 0;
    for (const Process *process : library.processes()) {
        steps += process->steps.size();
        for (const Step &step : process->steps)
            criteria += step.criteria.size();
    }
    QCOMPARE(steps, size_t{19});
    QCOMPARE(criteria, size_t{77});
    QCOMPARE(library.faults().size(), size_t{4});
    QCOMPARE(library.scenarios().size(), size_t{3});
}

void TestBuiltInPacks::findEachStatementOnItsOwnConcept()
{
    WorkspaceFixture fixture;
    const training::PreparedLibrary &content = fixture.workspace().content.current();
    QStringList missed;
    for (const Process *process : content.library().processes()) {
        for (const Step &step : process->steps) {
            for (const StepCriterion &criterion : step.criteria) {
                Situation situation;
                situation.kind = AnswerKind::Recall;
                situation.process = process->id.value;
                situation.step = step.id.value;
                const QString statement = content.library().statement(criterion);
                if (content.gradeRecall(statement, {criterion.criterion}, situation).criteria.front().verdict
                    != Verdict::Found)
                    missed.append(criterion.criterion.value);
            }
        }
    }
    QCOMPARE(missed, QStringList());
}

void TestBuiltInPacks::findEachResultOnItsOwnConcept()
{
    WorkspaceFixture fixture;
    QStringList missed;
    int results = 0;
    for (const Process *process : fixture.workspace().content.library().processes()) {
        for (const Step &step : process->steps) {
            const std::vector<Gradable> whole = {{CriterionId(step.id.value), &step.idea, {}}};
            Grader grader;
            grader.prepare(whole);
            Situation situation;
            situation.kind = AnswerKind::Recall;
            ++results;
            if (grader.grade(step.result, whole, {}, situation).criteria.front().verdict != Verdict::Found)
                missed.append(step.id.value);
        }
    }
    QCOMPARE(results, 19);
    QCOMPARE(missed, QStringList());
}

void TestBuiltInPacks::believeNoCopies()
{
    WorkspaceFixture fixture;
    const training::PreparedLibrary &content = fixture.workspace().content.current();
    QStringList believed;
    for (const Pack &pack : content.library().packs()) {
        for (const Criterion &criterion : pack.criteria) {
            for (const QString &text : {criterion.move, criterion.statement, u"I would do this: "_s + criterion.move}) {
                if (content.gradeTurn(text, {criterion.id}, {}).criteria.front().verdict == Verdict::Found)
                    believed.append(text);
            }
        }
    }
    QCOMPARE(believed, QStringList());
}

/// Whoever mixes up the steps and recites another one's result has not recalled this one's; nor who repeats the
/// question.
void TestBuiltInPacks::believeNoOtherStepsResult()
{
    WorkspaceFixture fixture;
    const training::PreparedLibrary &content = fixture.workspace().content.current();
    QStringList believed;
    for (const Process *process : content.library().processes()) {
        for (const Step &step : process->steps) {
            std::vector<CriterionId> criteria;
            std::ranges::transform(step.criteria, std::back_inserter(criteria), &StepCriterion::criterion);
            QStringList texts = {u"What is the result of the step %1?"_s.arg(step.name)};
            for (const Step &other : process->steps) {
                for (const StepCriterion &criterion : other.criteria) {
                    if (&other != &step)
                        texts.append(content.library().statement(criterion));
                }
            }
            for (const QString &text : texts) {
                const Grade grade = content.gradeRecall(
                    text, criteria, {AnswerKind::Recall, process->id.value, step.id.value, {}, {}, false});
                if (std::ranges::any_of(grade.criteria,
                                        [](const CriterionGrade &each) { return each.verdict == Verdict::Found; }))
                    believed.append(step.id.value + u": "_s + text);
            }
        }
    }
    QCOMPARE(believed, QStringList());
}

void TestBuiltInPacks::agreeWithTheScripts_data()
{
    // How many of the criteria come out as a fair judge says, at least. Floors since engine version 4, to be raised
    // with it.
    QTest::addColumn<int>("atLeast");
    QTest::newRow("bakery-great") << 44;
    QTest::newRow("bakery-average") << 44;
    QTest::newRow("bakery-poor") << 43;
    QTest::newRow("machine-shop-great") << 44;
    QTest::newRow("machine-shop-average") << 44;
    QTest::newRow("machine-shop-poor") << 42;
    QTest::newRow("care-home-great") << 44;
    QTest::newRow("care-home-average") << 44;
    QTest::newRow("care-home-poor") << 43;
}

void TestBuiltInPacks::agreeWithTheScripts()
{
    QFETCH(const int, atLeast);
    WorkspaceFixture fixture;
    const QString script = QString::fromUtf8(QTest::currentDataTag());
    const QJsonObject expected = QJsonDocument::fromJson(contentOf(walkFile(script + u".expected.json"_s))).object();
    const auto session = play(fixture, script, expected.value("lead"_L1).toString());
    QVERIFY(session);
    const auto material = training::materialOf(fixture.workspace(), std::get<Begun>(session->events().front().what));
    const WalkState state = fold(*material->rules, {}, session->events());

    int agree = 0;
    QStringList differ;
    const QJsonObject criteria = expected.value("criteria"_L1).toObject();
    for (auto it = criteria.begin(); it != criteria.end(); ++it) {
        const QString outcome = outcomeOf(*material->rules, state, CriterionId{it.key()});
        agree += outcome == it.value().toString() ? 1 : 0;
        if (outcome != it.value().toString())
            differ.append(u"%1: %2, not %3"_s.arg(it.key(), outcome, it.value().toString()));
    }
    qInfo().noquote() << script << agree << "of" << criteria.size() << "agree;" << differ.join(u"; "_s);
    QVERIFY(agree >= atLeast);
}

} // namespace tests
