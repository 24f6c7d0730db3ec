#pragma once

#include "app/desktop/shell/desk.h"
#include "app/training/walksession.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace desktop {

class DraftKeeper;
class EndingRow;
class LeadCardView;
class PauseView;
class TalkView;
class TurnBox;
class WalkHeader;

/// A walk that goes on: shows it, and hands what the person does to the session.
class WalkView : public QWidget {
    Q_OBJECT

public:
    explicit WalkView(Desk &desk, QWidget *parent = nullptr);
    ~WalkView() override;

    /// Shows the lead card; the clock starts when it is closed.
    void start(std::unique_ptr<training::WalkSession> session);
    /// Goes on where the walk was left.
    void goOn(std::unique_ptr<training::WalkSession> session);
    /// The same, for one that is paused: it stays so.
    void comeBackTo(std::unique_ptr<training::WalkSession> session);
    /// Goes on with the walk that is still here.
    void takeUpAgain();
    /// Null before the first walk.
    [[nodiscard]] const training::WalkSession *session() const { return m_session.get(); }
    void takeFocus();

signals:
    void debriefAsked(const drills::AttemptId &attempt);
    /// It can be taken up again.
    void left();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void createBody();
    void connectParts();
    void addKey(const QKeySequence &key, void (WalkView::*action)());
    void setSession(std::unique_ptr<training::WalkSession> session);
    void showView();
    /// Shows the walk after something was done to it, or the trouble; returns whether it was done.
    bool follow(const drills::Result<void> &done);
    void say(const QString &text);
    void leaveStep();
    void enteredEmpty();
    void pause();
    void resume();
    void togglePause();
    void toggleLeadCard();
    void closeLeadCard();
    void leave();
    /// Gets ready to grade once the lines are on the screen, a part at a time.
    void prepareSoon();
    void prepare(std::size_t part);
    void showTime();
    [[nodiscard]] bool goesOn() const;

    Desk &m_desk;
    std::unique_ptr<training::WalkSession> m_session;
    WalkHeader *m_header;
    QStackedWidget *m_stack = nullptr;
    TalkView *m_talk = nullptr;
    EndingRow *m_ending = nullptr;
    TurnBox *m_turn = nullptr;
    LeadCardView *m_leadCard = nullptr;
    PauseView *m_pause = nullptr;
    DraftKeeper *m_draft = nullptr;
    QTimer m_tick;
    bool m_isStarting = false;
    bool m_asksAboutOwing = false;
};

} // namespace desktop
