#include "tests/desktop/tst_certificate.h"

#include "app/desktop/certificate/calendarmodel.h"
#include "app/desktop/certificate/certificatepanel.h"
#include "app/desktop/certificate/trialcard.h"
#include "app/desktop/certificate/trialpage.h"
#include "app/desktop/debrief/debriefpage.h"
#include "app/desktop/settings/optionalday.h"
#include "app/desktop/widgets/actionbutton.h"
#include "app/training/personmemory.h"
#include "tests/desktop/deskfixture.h"
#include "tests/desktop/recalling.h"
#include "tests/desktop/walking.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDateEdit>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using desktop::CertificatePanel;
using desktop::TrialPage;

namespace tests {

namespace {

const drills::ProcessId sales{u"sales"_s};
constexpr qint64 aDay = 24 * 60 * 60'000;

/// What is right for each card of a trial in its order; empty when no trial can be begun.
QStringList rightAnswers(DeskFixture &fixture)
{
    QStringList answers;
    training::Workspace &workspace = fixture.desk().workspace;
    const auto request = training::coldRecitalFor(workspace, fixture.desk().person, sales);
    for (const drills::Card &card : request ? request->cards : std::vector<drills::Card>())
        answers.append(training::contentOf(workspace.content.library(), card)->text());
    return answers;
}

/// A walk of a script that reaches every result; the attempt.
drills::AttemptId walk(DeskFixture &fixture, const training::WalkRequest &request)
{
    QFile file(QStringLiteral(LOCKSTEP_SOURCE_DIR "/tests/data/walks/") + request.scenario.value + u"-great.jsonl"_s);
    const auto session = training::WalkSession::begin(fixture.desk().workspace, fixture.desk().person, request).value();
    if (!file.open(QIODevice::ReadOnly))
        return {};
    while (!file.atEnd() && !session->view().ended) {
        const QString text = QJsonDocument::fromJson(file.readLine()).object().value(u"text"_s).toString();
        static_cast<void>(text.isEmpty() ? session->goOn() : session->say(text, 10, 0));
    }
    return session->attempt();
}

/// A trial that is passed, without a page; its walk.
drills::AttemptId passTrial(DeskFixture &fixture)
{
    training::Workspace &workspace = fixture.desk().workspace;
    const storage::Person &person = fixture.desk().person;
    const auto request = training::coldRecitalFor(workspace, person, sales);
    if (!request)
        return {};
    const auto session = training::RecallSession::begin(workspace, person, *request).value();
    while (!session->view().isOver) {
        static_cast<void>(session->answer(session->view().content.text(), 10, 0));
        if (!session->view().isOver)
            static_cast<void>(session->next());
    }
    const auto trial = training::trialWith(workspace, person, session->attempt()).value();
    return walk(fixture, training::coldWalkFor(workspace, person, *trial).value());
}

} // namespace

void CertificateTest::saysWhereOneStands()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    CertificatePanel panel(fixture.desk(), nullptr);
    desktop::TrialCard card(fixture.desk(), nullptr);
    panel.refresh();
    card.refresh(sales);

    QVERIFY(says(panel, u"No trial passed yet"_s));
    QVERIFY(says(panel, u"A trial counts now"_s));
    QVERIFY(buttonWith(panel, u"Take the cold trial"_s)->isEnabled());
    QVERIFY(!buttonWith(panel, u"Save as PDF…"_s)->isEnabled());
    QVERIFY(card.isHidden());

    passTrial(fixture);
    panel.refresh();
    card.refresh(sales);
    QVERIFY(says(panel, u"1 of 3 trials passed"_s));
    QVERIFY(says(panel, u"The next trial counts from"_s));
    QVERIFY(!buttonWith(panel, u"Take the cold trial"_s)->isEnabled());
    QVERIFY(card.isHidden());

    fixture.clock.advance(7 * aDay);
    card.refresh(sales);
    QVERIFY(!card.isHidden());
    QSignalSpy wanted(&card, &desktop::TrialCard::trialWanted);
    buttonWith(card, u"Take the cold trial"_s)->click();
    QCOMPARE(wanted.count(), 1);
}

void CertificateTest::saysTheLastDayToStart()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    CertificatePanel panel(fixture.desk(), nullptr);
    panel.show();
    panel.refresh();
    auto *wished = panel.findChild<desktop::OptionalDay *>();

    wished->findChild<QCheckBox *>()->click();
    auto *day = wished->findChild<QDateEdit *>();
    const QDate today = training::presentMoment(fixture.desk().workspace).day;
    day->setDate(today.addDays(40));
    QVERIFY(says(panel, u"The last day to start is "_s + QLocale().toString(today.addDays(12), QLocale::ShortFormat)));
    day->setDate(today.addDays(27));
    QVERIFY(says(panel, u"Not possible by then"_s));
}

void CertificateTest::recitesByKeyboardUntilTheWalk()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    TrialPage page(fixture.desk());
    QVERIFY(showActive(page));
    QSignalSpy walkWanted(&page, &TrialPage::walkWanted);
    const QStringList answers = rightAnswers(fixture);

    page.begin(sales);
    QVERIFY(says(page, u"1 of 20"_s));
    QVERIFY(isTyping(page));
    QVERIFY(!buttonWith(page, u"Hint"_s));
    for (const QString &text : answers)
        answer(page, text);

    QVERIFY(says(page, u"Every step and its result were said"_s));
    press(page, Qt::Key_Return);
    QTRY_COMPARE(walkWanted.count(), 1);
    const auto request = walkWanted.constFirst().constFirst().value<training::WalkRequest>();
    QVERIFY(request.recital.has_value());
    QCOMPARE(request.level, drills::HelpLevel::Cold);
}

void CertificateTest::goesOnWithATrialThatWasLeft()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    TrialPage page(fixture.desk());
    CertificatePanel panel(fixture.desk(), nullptr);
    QVERIFY(showActive(page));
    page.begin(sales);
    answer(page, u"anything"_s);
    QVERIFY(says(page, u"2 of 20"_s));

    panel.refresh();
    QVERIFY(buttonWith(panel, u"Go on with the cold trial"_s)->isEnabled());
    page.begin(sales);
    QVERIFY(says(page, u"2 of 20"_s));

    fixture.clock.advance(aDay);
    page.begin(sales);
    QVERIFY(says(page, u"1 of 20"_s));
    QVERIFY(says(page, u"Which step comes first"_s));
}

void CertificateTest::saysWhyNoneCanBegin()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    QVERIFY(answerFirst(fixture));
    TrialPage page(fixture.desk());
    QVERIFY(showActive(page));

    page.begin(sales);

    QVERIFY(says(page, u"The trial cannot begin"_s));
    QVERIFY(says(page, u"The next one is possible on another day"_s));
    QVERIFY(!buttonWith(page, u"Now the walk"_s));
    page.enter();
    QSignalSpy finished(&page, &TrialPage::finished);
    press(page, Qt::Key_Return);
    QTRY_COMPARE(finished.count(), 1);
}

void CertificateTest::namesWhatWasMissing()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    TrialPage page(fixture.desk());
    QVERIFY(showActive(page));
    page.begin(sales);

    constexpr int cards = 20;
    for (int card = 0; card < cards; ++card) {
        QVERIFY(says(page, u"%1 of 20"_s.arg(card + 1)));
        press(page, Qt::Key_D, Qt::AltModifier);
        QTRY_VERIFY(!says(page, u"%1 of 20"_s.arg(card + 1)));
    }

    QVERIFY(says(page, u"The trial ends here"_s));
    QVERIFY(says(page, u"Results not said: Take over the lead"_s));
    QVERIFY(!buttonWith(page, u"Now the walk"_s));
    QSignalSpy finished(&page, &TrialPage::finished);
    press(page, Qt::Key_Return);
    QTRY_COMPARE(finished.count(), 1);
}

void CertificateTest::savesThePage()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    for (const int days : {0, 7, 21}) {
        fixture.clock.advance(days * aDay);
        passTrial(fixture);
    }
    CertificatePanel panel(fixture.desk(), nullptr);
    panel.refresh();
    QVERIFY(says(panel, u"The certificate holds until"_s));
    QVERIFY(buttonWith(panel, u"Save as PDF…"_s)->isEnabled());

    const QString file = fixture.folder() + u"/certificate.pdf"_s;
    fixture.desk().person.name.clear();
    panel.save(file);
    QVERIFY(says(panel, u"needs your name"_s));
    fixture.desk().person.name = u"Ada"_s;
    panel.save(fixture.folder() + u"/nowhere/certificate.pdf"_s);
    QVERIFY(says(panel, u"nowhere"_s));
    panel.save(file);
    QVERIFY(says(panel, u"Saved: "_s + file));
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().startsWith("%PDF"));
}

void CertificateTest::tellsTheOutcomeInTheDebrief()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    const drills::AttemptId walk = passTrial(fixture);
    desktop::DebriefPage page(fixture.desk());
    page.show();

    page.showDebrief(walk);

    QVERIFY(says(page, u"Cold trial: Passed"_s));
}

void CertificateTest::listsTheCalendar()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    passTrial(fixture);
    desktop::CalendarModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    const auto view = training::certificateOf(fixture.desk().workspace, fixture.desk().person, sales);
    model.setCalendar(*view, *fixture.desk().workspace.content.library().process(sales));

    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines.append(model.index(row, desktop::CalendarModel::What).data().toString());
    QCOMPARE(lines,
             (QStringList{u"Cold trial: Passed"_s, u"The next trial counts from this day on"_s,
                          u"Last day on which the trials passed so far hold"_s}));
}

} // namespace tests
