#pragma once

#include "app/desktop/shell/desk.h"
#include "app/desktop/widgets/page.h"
#include "app/training/dailyplan.h"
#include "app/training/recallsession.h"

namespace desktop {

class CardBox;
class EndCard;
class DraftKeeper;
class FeedbackBox;
class NewCardBox;
class QuietFit;
class TextLabel;

/// By heart: card after card, as the day's plan says, until the time or the plan is used up.
class RecallPage : public Page {
    Q_OBJECT

public:
    explicit RecallPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void enter() override;

    /// Today's session; `atMost` for this sitting.
    void beginDaily(std::optional<std::chrono::milliseconds> atMost);
    /// The chain of a process once through, typed or picked.
    void beginRecital(const drills::ProcessId &process, drills::PromptShape shape);
    /// A minute on one step before a call.
    void beginWarmUp(const drills::ProcessId &process, const drills::StepId &step);
    /// These, one after the other, typed.
    void beginCards(std::vector<drills::Card> cards);

protected:
    void hideEvent(QHideEvent *event) override;

signals:
    /// The plan goes on with a walk.
    void walkWanted();
    void finished();

private:
    void createDraft();
    void createNewBox();
    /// No answers yet; daily or not.
    void startAnew(bool isDaily);
    /// What was left today comes first.
    void askLeftOver();
    void askNext();
    void askPlanned();
    /// What the plan says now; nothing at its end.
    [[nodiscard]] drills::Result<std::optional<training::DailyItem>> planned();
    void startRequest(const training::RecallRequest &request);
    void showCard();
    void showNewCard();
    /// A new card was read.
    void askFromMemory();
    void answer(const QString &text);
    [[nodiscard]] bool isAsking() const;
    void askOwnWord();
    void afterAnswer(const drills::Result<void> &taken);
    void showNext();
    void showEnd(bool walkFollows);
    void showTrouble(const drills::Error &error);
    void takeBack();
    void showOnly(QWidget *part);

    Desk &m_desk;
    QuietFit *m_fit;
    std::unique_ptr<training::RecallSession> m_session;
    training::RecallRequest m_request;
    bool m_isDaily = false;
    /// Cards still to come outside of the day's plan.
    std::vector<drills::Card> m_queue;
    std::optional<std::chrono::milliseconds> m_atMost;
    /// By the clock that never goes back.
    qint64 m_begunMs = 0;
    int m_answered = 0;
    int m_right = 0;
    TextLabel *m_why;
    TextLabel *m_trouble;
    NewCardBox *m_new = nullptr;
    CardBox *m_box;
    DraftKeeper *m_draft = nullptr;
    FeedbackBox *m_feedback;
    EndCard *m_end;
};

} // namespace desktop
