#pragma once

#include "app/desktop/shell/desk.h"
#include "app/desktop/widgets/page.h"
#include "app/training/walksession.h"

class QStackedWidget;

namespace desktop {

class ChooseCards;
class ChooseView;
class Segments;
class WalkView;

/// Chooses a walk, and walks it; or chooses what is practised by heart.
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
    void recitalWanted(const drills::ProcessId &process, drills::PromptShape shape);
    void cardsWanted(const std::vector<drills::Card> &cards);
    /// The walk has ended and its debrief is asked for.
    void debriefWanted(const drills::AttemptId &attempt);
    /// The walk was left; it can be taken up again.
    void walkLeft();

private:
    using TakeUp = void (WalkView::*)(std::unique_ptr<training::WalkSession>);
    using Made = drills::Result<std::unique_ptr<training::WalkSession>>;
    QWidget *createChoices();
    void showChoices();
    void showForm(int part);
    /// Shows the walk, or why there is none.
    void walk(Made made, TakeUp takeUp);

    Desk &m_desk;
    QStackedWidget *m_stack;
    Segments *m_parts = nullptr;
    /// The forms, in the order of the parts.
    QStackedWidget *m_forms = nullptr;
    ChooseView *m_choose;
    ChooseCards *m_cards;
    WalkView *m_walk;
};

} // namespace desktop
