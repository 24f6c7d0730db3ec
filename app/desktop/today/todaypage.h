#pragma once

#include "app/desktop/shell/desk.h"
#include "app/desktop/widgets/page.h"
#include "app/training/today.h"

namespace desktop {

class ActionButton;
class Card;
class HeartCard;
class TextLabel;
class TrialCard;
class WeekRow;

/// The one thing to do now.
class TodayPage : public Page {
    Q_OBJECT

public:
    explicit TodayPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void enter() override;

signals:
    void walkWanted(const training::WalkRequest &request);
    void resumeWanted(const drills::AttemptId &attempt);
    void recallWanted(bool onlyThreeMinutes);
    void trialWanted(const drills::ProcessId &process);

private:
    void createCard();
    void createWeek();
    void start(bool onlyThreeMinutes);
    void showPlan(const training::TodayPlan &plan);
    /// What is known by heart comes before the walk, save for the first one and one that waits.
    void showMain(const training::TodayPlan &plan);
    void showError(const drills::Error &error);
    [[nodiscard]] QString greeting(const training::TodayPlan &plan) const;
    [[nodiscard]] static QString reason(const training::TodayPlan &plan);
    [[nodiscard]] static QString steps(const training::TodayPlan &plan);
    /// With whom, and about how long.
    [[nodiscard]] static QString details(const training::TodayPlan &plan);

    Desk &m_desk;
    TextLabel *m_greeting;
    TrialCard *m_trial;
    HeartCard *m_heart;
    Card *m_card;
    TextLabel *m_reason;
    TextLabel *m_summary;
    TextLabel *m_details;
    ActionButton *m_primary;
    ActionButton *m_short;
    TextLabel *m_weekName;
    WeekRow *m_week;
};

} // namespace desktop
