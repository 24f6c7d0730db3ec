#include "tests/training/takingtrials.h"

#include "tests/training/recalling.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace drills;

namespace tests {

namespace {

const ProcessId sales{u"sales"_s};

/// The turns of a walk that reaches every result.
std::vector<QString> greatTurns(const ScenarioId &scenario)
{
    QFile file(QStringLiteral(LOCKSTEP_SOURCE_DIR "/tests/data/walks/") + scenario.value + u"-great.jsonl"_s);
    std::vector<QString> turns;
    if (!file.open(QIODevice::ReadOnly))
        return turns;
    while (!file.atEnd()) {
        // Without a text it goes on to the next step.
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        if (!line.isEmpty())
            turns.push_back(line.value(u"text"_s).toString());
    }
    return turns;
}

} // namespace

std::unique_ptr<training::RecallSession> beginTrial(const WorkspaceFixture &fixture)
{
    const auto request = training::coldRecitalFor(fixture.workspace(), fixture.person(), sales);
    return request ? beginRecall(fixture, *request) : nullptr;
}

void answerCard(training::RecallSession &session, const Answers &instead)
{
    const Card card = session.view().content.card;
    const auto found = instead.find(card);
    const QString text = found == instead.end() ? session.view().content.text() : found->second;
    if (text.isEmpty())
        QVERIFY(session.giveUp().has_value());
    else
        QVERIFY(session.answer(text, 10, 0).has_value());
    if (!session.view().isOver)
        QVERIFY(session.next().has_value());
}

training::TrialView reciteAll(WorkspaceFixture &fixture, const Answers &instead)
{
    const auto session = beginTrial(fixture);
    if (!session)
        return {};
    while (!session->view().isOver) {
        fixture.clock.advance(4000);
        answerCard(*session, instead);
    }
    return training::trialWith(fixture.workspace(), fixture.person(), session->attempt()).value().value();
}

training::TrialView walk(WorkspaceFixture &fixture, const training::TrialView &trial)
{
    const auto request = training::coldWalkFor(fixture.workspace(), fixture.person(), trial);
    if (!request)
        return {};
    const auto session = training::WalkSession::begin(fixture.workspace(), fixture.person(), *request).value();
    for (const QString &turn : greatTurns(request->scenario)) {
        if (session->view().ended)
            break;
        fixture.clock.advance(5000);
        static_cast<void>(turn.isEmpty() ? session->goOn() : session->say(turn, 10, 0));
    }
    if (!session->view().ended)
        static_cast<void>(session->stop());
    return training::trialWith(fixture.workspace(), fixture.person(), session->attempt()).value().value();
}

} // namespace tests
