#include "tests/training/tst_walksession.h"

#include "app/training/debrief.h"
#include "app/training/leftover.h"
#include "app/training/namedline.h"
#include "app/training/progress.h"
#include "tests/training/workspacefixture.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace drills;
using training::WalkSession;

namespace tests {

namespace {

std::unique_ptr<WalkSession> begin(WorkspaceFixture &fixture, const training::WalkRequest &request)
{
    auto session = WalkSession::begin(fixture.workspace(), fixture.person(), request);
    return session ? std::move(*session) : nullptr;
}

/// Chooses the option whose key meets most, until the walk is over.
void playGuided(WalkSession &session, const Scenario &scenario)
{
    const auto worth = [&](const ShownOption &shown) {
        for (const Scene &scene : scenario.scenes) {
            for (const GuidedRound &round : scene.rounds) {
                for (const GuidedOption &option : round) {
                    if (option.id == shown.id)
                        return static_cast<int>(option.meets.size()) - 10 * static_cast<int>(option.faults.size());
                }
            }
        }
        return -1;
    };
    constexpr int patience = 200;
    for (int i = 0; i < patience && !session.view().ended; ++i) {
        const auto &options = session.view().options;
        if (session.view().isReached || options.empty())
            QVERIFY(session.goOn().has_value());
        else
            QVERIFY(session.choose(std::ranges::max_element(options, {}, worth)->id).has_value());
    }
}

} // namespace

void TestWalkSession::storesEveryTurnBeforeItIsShown()
{
    WorkspaceFixture fixture;
    const auto session = begin(fixture, fixture.request(u"bakery"_s));
    QVERIFY(session);

    QVERIFY(session->say(u"What did they do to show interest?"_s, 30, 2).has_value());

    const auto stored = fixture.workspace().store.attempts().load(session->attempt());
    QVERIFY(stored.has_value());
    QCOMPARE(stored->events, session->events());
}

void TestWalkSession::getsReadyWithoutATurn_data()
{
    QTest::addColumn<PromptShape>("shape");
    QTest::addColumn<bool>("hasEnded");
    QTest::newRow("typed") << PromptShape::Converse << false;
    QTest::newRow("guided") << PromptShape::Choose << false;
    QTest::newRow("over") << PromptShape::Converse << true;
}

void TestWalkSession::getsReadyWithoutATurn()
{
    QFETCH(const PromptShape, shape);
    QFETCH(const bool, hasEnded);
    WorkspaceFixture fixture;
    training::WalkRequest request = fixture.request(u"bakery"_s);
    request.shape = shape;
    const auto session = begin(fixture, request);
    QVERIFY(!hasEnded || session->stop().has_value());
    const std::vector<Event> before = session->events();

    for (std::size_t part = 0; session->prepareToGrade(part); ++part) {}

    QCOMPARE(session->events(), before);
    QCOMPARE(fixture.workspace().store.attempts().load(session->attempt())->events, before);
}

void TestWalkSession::callsUnderANameWithoutOne()
{
    WorkspaceFixture fixture;
    training::WalkRequest request = fixture.request(u"bakery"_s);
    request.shape = PromptShape::Choose;
    request.steps = {StepId(u"open"_s)};
    const auto session = begin(fixture, request);
    QVERIFY(session);

    QVERIFY(!session->view().options.empty());
    for (const ShownOption &option : session->view().options)
        QVERIFY2(!option.text.contains(", from"_L1) && !option.text.contains("  "_L1), qPrintable(option.text));
}

void TestWalkSession::triesAStepAgain()
{
    WorkspaceFixture fixture;
    const auto parent = begin(fixture, fixture.request(u"bakery"_s));
    for (int i = 0; i < 3; ++i)
        QVERIFY(parent->goOn().has_value());
    QVERIFY(parent->stop().has_value());

    const auto retry = WalkSession::retry(fixture.workspace(), fixture.person(), parent->attempt(), StepId{u"open"_s});

    QVERIFY(retry.has_value());
    QCOMPARE((*retry)->view().steps.size(), size_t{1});
    QVERIFY(!(*retry)->view().owed.empty());
    QVERIFY((*retry)->goOn().has_value());
    const auto debrief = training::debriefOf(fixture.workspace(), (*retry)->attempt());
    QVERIFY(debrief.has_value());
    QCOMPARE(debrief->parent, std::optional(parent->attempt()));
}

void TestWalkSession::reachesDebriefAndProgress()
{
    WorkspaceFixture fixture;
    training::WalkRequest request = fixture.request(u"bakery"_s);
    request.shape = PromptShape::Choose;
    const auto session = begin(fixture, request);
    playGuided(*session, *fixture.workspace().content.library().scenario(request.scenario));

    QVERIFY(session->view().ended.has_value());
    QCOMPARE(session->view().ended->how, HowEnded::Won);
    const auto debrief = training::debriefOf(fixture.workspace(), session->attempt());
    QVERIFY(debrief.has_value());
    QCOMPARE(debrief->figures.firstOpen, -1);
    QVERIFY(debrief->headline.leftStep.isEmpty());
    const auto progress = training::progressOf(fixture.workspace(), fixture.person().id, request.process, 7, false);
    QVERIFY(progress.has_value());
    QCOMPARE(progress->steps.front().reached, 1);
    QCOMPARE(progress->drills.size(), size_t{1});
}

void TestWalkSession::refusesWhatCannotBeSent_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << QString() << ErrorCode::InvalidInput;
    QTest::newRow("blanks") << u" \n\t "_s << ErrorCode::InvalidInput;
    QTest::newRow("too long") << QString(5000, u'a') << ErrorCode::TooLarge;
}

void TestWalkSession::refusesWhatCannotBeSent()
{
    QFETCH(const QString, text);
    QFETCH(const ErrorCode, code);
    WorkspaceFixture fixture;
    const auto session = begin(fixture, fixture.request(u"bakery"_s));
    const size_t before = session->events().size();

    const auto sent = session->say(text, 0, 0);

    QVERIFY(!sent.has_value());
    QCOMPARE(sent.error().code, code);
    QCOMPARE(session->events().size(), before);
}

void TestWalkSession::namesWhoSaysALine_data()
{
    QTest::addColumn<QString>("with");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");

    const QString two = u"Sanjay Mistry (set-up), then Ruth Adeyemi"_s;
    QTest::newRow("the first") << two << u"Sanjay: Three homes."_s << u"Sanjay"_s << u"Three homes."_s;
    QTest::newRow("the second") << two << u"Ruth: Yes: all."_s << u"Ruth"_s << u"Yes: all."_s;
    QTest::newRow("no name") << two << u"Noted: three homes."_s << two << u"Noted: three homes."_s;
    QTest::newRow("no mark") << two << u"Ruth knows."_s << two << u"Ruth knows."_s;
    QTest::newRow("only marks") << two << u"...: yes"_s << two << u"...: yes"_s;
    QTest::newRow("one person") << u"Ruth Adeyemi"_s << u"To be open: no."_s << u"Ruth Adeyemi"_s
                                << u"To be open: no."_s;
}

void TestWalkSession::namesWhoSaysALine()
{
    QFETCH(QString, with);
    QFETCH(QString, line);

    const training::NamedLine said = training::namedLine(with, line);

    QTEST(said.name, "name");
    QTEST(said.text, "text");
}

void TestWalkSession::saysWhenNothingWasHeard()
{
    WorkspaceFixture fixture;
    training::WalkRequest request = fixture.request(u"bakery"_s);
    request.steps = {StepId{u"interview"_s}};
    const auto session = begin(fixture, request);

    QVERIFY(session->say(u"Well, the weather has been lovely all week long here."_s, 40, 0).has_value());
    QVERIFY(session->view().wasNothingHeard);

    QVERIFY(session->say(u"What does the unsold bread cost you in a month, in money?"_s, 40, 0).has_value());
    QVERIFY(!session->view().wasNothingHeard);
}

} // namespace tests
