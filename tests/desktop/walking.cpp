#include "tests/desktop/walking.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

bool doLine(training::WalkSession &session, const QJsonObject &line)
{
    if (line.contains("text"_L1)) {
        session.noteKey();
        return session.say(line.value("text"_L1).toString(), 20, 0).has_value();
    }
    const QString action = line.value("action"_L1).toString();
    return action == "go-on"_L1 ? session.goOn().has_value() : session.stop().has_value();
}

} // namespace

training::WalkRequest firstSteps(const desktop::Desk &desk, int count, drills::PromptShape shape)
{
    training::WalkRequest request;
    request.process = drills::ProcessId(u"sales"_s);
    request.scenario = drills::ScenarioId(u"bakery"_s);
    const drills::Process *process = desk.workspace.content.library().process(request.process);
    for (int i = 0; process && i < count; ++i)
        request.steps.push_back(process->steps.at(static_cast<std::size_t>(i)).id);
    request.lead = desk.workspace.content.library().scenario(request.scenario)->leadStates.front().id;
    request.shape = shape;
    return request;
}

std::unique_ptr<training::WalkSession> play(desktop::Desk &desk, const QString &scenario, const QString &script)
{
    training::WalkRequest request = firstSteps(desk, 0, drills::PromptShape::Converse);
    request.scenario = drills::ScenarioId(scenario);
    request.lead = desk.workspace.content.library().scenario(request.scenario)->leadStates.front().id;
    auto session = training::WalkSession::begin(desk.workspace, desk.person, request);
    QFile file(QStringLiteral(LOCKSTEP_SOURCE_DIR "/tests/data/walks/") + script);
    if (!session || !file.open(QIODevice::ReadOnly))
        return nullptr;
    while (!file.atEnd() && !(*session)->view().ended) {
        if (!doLine(**session, QJsonDocument::fromJson(file.readLine()).object()))
            return nullptr;
    }
    return std::move(*session);
}

void pressFocused(QWidget &page, Qt::KeyboardModifiers modifiers)
{
    // What was made anew is shown by an event.
    QCoreApplication::processEvents();
    if (QWidget *focused = page.window()->focusWidget())
        QTest::keyClick(focused, Qt::Key_Return, modifiers);
    QCoreApplication::processEvents();
}

bool beginOn(desktop::PracticePage &page, const training::WalkRequest &request)
{
    page.show();
    page.activateWindow();
    if (!QTest::qWaitForWindowActive(&page))
        return false;
    page.beginWalk(request);
    pressFocused(page);
    return page.session() && !page.session()->view().isPaused;
}

} // namespace tests
