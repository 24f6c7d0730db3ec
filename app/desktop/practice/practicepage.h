#pragma once

#include "app/desktop/shell/desk.h"
#include "app/desktop/widgets/page.h"
#include "app/training/walksession.h"

class QStackedWidget;

namespace desktop {

class ChooseView;
class WalkView;

/// Chooses a walk, and walks it.
class PracticePage : public Page {
    Q_OBJECT

public:
    explicit PracticePage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void enter() override;

    void beginWalk(const training::WalkRequest &request);
    void resumeWalk(const drills::AttemptId &attempt);
    /// As resumeWalk, paused: whoever has just started the program is not at once on the clock.
    void comeBackTo(const drills::AttemptId &attempt);
    void retryStep(const drills::AttemptId &parent, const drills::StepId &step);

    /// Null before the first walk.
    [[nodiscard]] const training::WalkSession *session() const;

signals:
    void twoCallsWanted();
    /// The walk has ended and its debrief is asked for.
    void debriefWanted(const drills::AttemptId &attempt);
    /// The walk was left; it can be taken up again.
    void walkLeft();

private:
    using TakeUp = void (WalkView::*)(std::unique_ptr<training::WalkSession>);
    using Made = drills::Result<std::unique_ptr<training::WalkSession>>;
    void showChoices();
    /// Shows the walk, or why there is none.
    void walk(Made made, TakeUp takeUp);

    Desk &m_desk;
    QStackedWidget *m_stack;
    ChooseView *m_choose;
    WalkView *m_walk;
};

} // namespace desktop
