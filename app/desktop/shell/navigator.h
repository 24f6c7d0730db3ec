#pragma once

#include "app/desktop/shell/desk.h"
#include "app/desktop/shell/place.h"
#include "app/desktop/welcome/twocalls.h"
#include "app/training/walksession.h"

#include <QObject>

namespace desktop {

class MainWindow;
class Page;

/// Makes the pages when they are first shown, and leads from one to the other.
class Navigator : public QObject {
    Q_OBJECT

public:
    Navigator(Desk &desk, MainWindow &window);

    /// The first run where it is due, on a new day Today, else the place shown last.
    void start();

private:
    void setFactories();
    Page *makeToday();
    Page *makePractice();
    Page *makeDebrief();
    Page *makeRecall();
    Page *makeTrial();
    Page *makeProcess();
    Page *makeProgress();
    Page *makeWelcome();
    Page *makeDifference();
    /// From the first run on: the places are at hand.
    void leaveWelcome();
    void beginTrial(const drills::ProcessId &process);
    void beginTwoCalls();
    void beginSecondCall();
    void beginCall(const training::WalkRequest &request);
    /// The walk that was under way when the program ended.
    void comeBackToWalk();
    /// Between the calls and after them; else the debrief.
    void walkEnded(const drills::AttemptId &attempt);
    void walkLeft();
    void choose(Place place);
    void beginWalk(const training::WalkRequest &request);
    void recall(bool onlyThreeMinutes);
    void recite(const drills::ProcessId &process, drills::PromptShape shape);
    /// The walk that today's plan names.
    void walkToday();
    void resumeWalk(const drills::AttemptId &attempt);
    void showDebrief(const drills::AttemptId &attempt);
    void retryStep(const drills::AttemptId &attempt, const drills::StepId &step);
    /// The page of a place, as what it is.
    template <typename T>
    T &pageAt(Place place);

    Desk &m_desk;
    MainWindow &m_window;
    /// While they are under way.
    std::optional<TwoCalls> m_calls;
};

} // namespace desktop
