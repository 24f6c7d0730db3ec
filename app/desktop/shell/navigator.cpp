#include "app/desktop/shell/navigator.h"

#include "app/desktop/certificate/trialpage.h"
#include "app/desktop/debrief/debriefpage.h"
#include "app/desktop/library/librarypage.h"
#include "app/desktop/practice/practicepage.h"
#include "app/desktop/process/processpage.h"
#include "app/desktop/progress/progresspage.h"
#include "app/desktop/recall/recallpage.h"
#include "app/desktop/settings/preferences.h"
#include "app/desktop/settings/settingspage.h"
#include "app/desktop/shell/mainwindow.h"
#include "app/desktop/today/todaypage.h"
#include "app/desktop/welcome/differencepage.h"
#include "app/desktop/welcome/welcomepage.h"
#include "app/training/leftover.h"
#include "app/training/personmemory.h"

namespace desktop {

Navigator::Navigator(Desk &desk, MainWindow &window) : m_desk(desk), m_window(window)
{
    setFactories();
    connect(&window, &MainWindow::placeChosen, this, &Navigator::choose);
}

template <typename T>
T &Navigator::pageAt(Place place)
{
    return *qobject_cast<T *>(m_window.page(place));
}

void Navigator::setFactories()
{
    m_window.setFactory(Place::Today, [this] { return makeToday(); });
    m_window.setFactory(Place::Practice, [this] { return makePractice(); });
    m_window.setFactory(Place::Debrief, [this] { return makeDebrief(); });
    m_window.setFactory(Place::Recall, [this] { return makeRecall(); });
    m_window.setFactory(Place::Trial, [this] { return makeTrial(); });
    m_window.setFactory(Place::Progress, [this] { return makeProgress(); });
    m_window.setFactory(Place::Process, [this] { return makeProcess(); });
    m_window.setFactory(Place::Library, [this] { return new LibraryPage(m_desk, &m_window); });
    m_window.setFactory(Place::Welcome, [this] { return makeWelcome(); });
    m_window.setFactory(Place::TwoCalls, [this] { return makeDifference(); });
    m_window.setFactory(Place::Settings, [this] { return new SettingsPage(m_desk, &m_window); });
}

void Navigator::start()
{
    if (!m_desk.person.welcomed && !training::isReadOnly(m_desk.workspace)) {
        m_window.setSidebarVisible(false);
        m_window.show(Place::Welcome);
        return;
    }
    // A new day begins with what it brings.
    const QDate today = training::presentMoment(m_desk.workspace).day;
    const bool isNewDay = m_desk.preferences.lastDay() != today;
    m_desk.preferences.setLastDay(today);
    const Place last = isNewDay ? Place::Today : placeOf(m_desk.preferences.lastPlace()).value_or(Place::Today);
    m_window.show(last);
    if (last == Place::Practice)
        comeBackToWalk();
}

void Navigator::comeBackToWalk()
{
    const auto unfinished = training::unfinishedWalk(m_desk.workspace, m_desk.person);
    if (unfinished && *unfinished)
        pageAt<PracticePage>(Place::Practice).comeBackTo(**unfinished);
}

void Navigator::choose(Place place)
{
    // Two calls that are not through wait where one practises.
    const bool waits = place == Place::Practice && m_calls && m_calls->waitsForSecond();
    m_window.show(waits ? Place::TwoCalls : place);
}

Page *Navigator::makeToday()
{
    auto *page = new TodayPage(m_desk, &m_window);
    connect(page, &TodayPage::walkWanted, this, &Navigator::beginWalk);
    connect(page, &TodayPage::resumeWanted, this, &Navigator::resumeWalk);
    connect(page, &TodayPage::recallWanted, this, &Navigator::recall);
    connect(page, &TodayPage::trialWanted, this, &Navigator::beginTrial);
    return page;
}

Page *Navigator::makeRecall()
{
    auto *page = new RecallPage(m_desk, &m_window);
    connect(page, &RecallPage::walkWanted, this, &Navigator::walkToday);
    connect(page, &RecallPage::finished, this, [this] { m_window.show(Place::Today); });
    return page;
}

Page *Navigator::makeTrial()
{
    auto *page = new TrialPage(m_desk, &m_window);
    connect(page, &TrialPage::walkWanted, this, &Navigator::beginWalk);
    connect(page, &TrialPage::finished, this, [this] {
        m_window.show(Place::Progress);
        pageAt<ProgressPage>(Place::Progress).showCertificate();
    });
    return page;
}

void Navigator::beginTrial(const drills::ProcessId &process)
{
    m_window.show(Place::Trial);
    pageAt<TrialPage>(Place::Trial).begin(process);
}

Page *Navigator::makeProcess()
{
    auto *page = new ProcessPage(m_desk, &m_window);
    connect(page, &ProcessPage::recitalWanted, this, &Navigator::recite);
    connect(page, &ProcessPage::warmUpWanted, this,
            [this](const drills::ProcessId &process, const drills::StepId &step) {
                m_window.show(Place::Recall);
                pageAt<RecallPage>(Place::Recall).beginWarmUp(process, step);
            });
    return page;
}

void Navigator::recall(bool onlyThreeMinutes)
{
    constexpr std::chrono::minutes brief{3};
    m_window.show(Place::Recall);
    pageAt<RecallPage>(Place::Recall)
        .beginDaily(onlyThreeMinutes ? std::optional<std::chrono::milliseconds>(brief) : std::nullopt);
}

void Navigator::recite(const drills::ProcessId &process, drills::PromptShape shape)
{
    m_window.show(Place::Recall);
    pageAt<RecallPage>(Place::Recall).beginRecital(process, shape);
}

void Navigator::walkToday()
{
    const auto plan = training::planToday(m_desk.workspace, m_desk.person, false);
    if (!plan)
        m_window.show(Place::Today);
    else if (plan->unfinished)
        resumeWalk(*plan->unfinished);
    else
        beginWalk(plan->request);
}

Page *Navigator::makePractice()
{
    auto *page = new PracticePage(m_desk, &m_window);
    connect(page, &PracticePage::debriefWanted, this, &Navigator::walkEnded);
    connect(page, &PracticePage::walkLeft, this, &Navigator::walkLeft);
    connect(page, &PracticePage::twoCallsWanted, this, &Navigator::beginTwoCalls);
    connect(page, &PracticePage::recitalWanted, this, &Navigator::recite);
    connect(page, &PracticePage::cardsWanted, this, [this](const std::vector<drills::Card> &cards) {
        m_window.show(Place::Recall);
        pageAt<RecallPage>(Place::Recall).beginCards(cards);
    });
    return page;
}

Page *Navigator::makeDebrief()
{
    auto *page = new DebriefPage(m_desk, &m_window);
    connect(page, &DebriefPage::retryWanted, this, &Navigator::retryStep);
    connect(page, &DebriefPage::nextWanted, this, [this] { m_window.show(Place::Today); });
    return page;
}

Page *Navigator::makeProgress()
{
    auto *page = new ProgressPage(m_desk, &m_window);
    connect(page, &ProgressPage::debriefWanted, this, &Navigator::showDebrief);
    connect(page, &ProgressPage::practiceWanted, this, [this] { m_window.show(Place::Today); });
    connect(page, &ProgressPage::trialWanted, this, &Navigator::beginTrial);
    return page;
}

Page *Navigator::makeWelcome()
{
    auto *page = new WelcomePage(m_desk, &m_window);
    connect(page, &WelcomePage::twoCallsWanted, this, &Navigator::beginTwoCalls);
    connect(page, &WelcomePage::passed, this, &Navigator::leaveWelcome);
    return page;
}

Page *Navigator::makeDifference()
{
    auto *page = new DifferencePage(m_desk, &m_window);
    connect(page, &DifferencePage::secondWanted, this, &Navigator::beginSecondCall);
    connect(page, &DifferencePage::debriefWanted, this, &Navigator::showDebrief);
    connect(page, &DifferencePage::finished, this, &Navigator::leaveWelcome);
    return page;
}

void Navigator::leaveWelcome()
{
    m_calls.reset();
    m_window.setSidebarVisible(true);
    m_window.show(Place::Today);
}

void Navigator::beginTwoCalls()
{
    m_calls = TwoCalls::from(m_desk.workspace.content);
    if (!m_calls) {
        leaveWelcome();
        return;
    }
    m_window.setSidebarVisible(true);
    beginCall(m_calls->first());
}

void Navigator::beginCall(const training::WalkRequest &request)
{
    beginWalk(request);
    if (const auto *session = pageAt<PracticePage>(Place::Practice).session())
        m_calls->begin(session->attempt());
}

void Navigator::beginSecondCall()
{
    if (m_calls)
        beginCall(m_calls->second());
}

void Navigator::walkEnded(const drills::AttemptId &attempt)
{
    if (!m_calls || !m_calls->isUnderWay(attempt)) {
        showDebrief(attempt);
        return;
    }
    auto &page = pageAt<DifferencePage>(Place::TwoCalls);
    if (m_calls->finish(attempt)) {
        page.compare(m_calls->firstAttempt(), m_calls->secondAttempt());
        m_calls.reset();
    } else {
        page.announceSecond();
    }
    m_window.show(Place::TwoCalls);
}

void Navigator::walkLeft()
{
    m_window.show(Place::Today);
}

void Navigator::beginWalk(const training::WalkRequest &request)
{
    training::WalkRequest wanted = request;
    if (!m_desk.preferences.isClockOn())
        wanted.clock = drills::ClockChoice::Off;
    m_window.show(Place::Practice);
    pageAt<PracticePage>(Place::Practice).beginWalk(wanted);
}

void Navigator::resumeWalk(const drills::AttemptId &attempt)
{
    m_window.show(Place::Practice);
    pageAt<PracticePage>(Place::Practice).resumeWalk(attempt);
}

void Navigator::showDebrief(const drills::AttemptId &attempt)
{
    m_window.show(Place::Debrief);
    pageAt<DebriefPage>(Place::Debrief).showDebrief(attempt);
}

void Navigator::retryStep(const drills::AttemptId &attempt, const drills::StepId &step)
{
    m_window.show(Place::Practice);
    pageAt<PracticePage>(Place::Practice).retryStep(attempt, step);
}

} // namespace desktop
