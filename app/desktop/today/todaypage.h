#pragma once

#include "app/desktop/shell/desk.h"
#include "app/desktop/widgets/page.h"
#include "app/training/today.h"

class QPushButton;

namespace desktop {

class Card;
class TextLabel;
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

private:
    void createCard();
    void createWeek();
    void start(bool onlyThreeMinutes);
    void showPlan(const training::TodayPlan &plan);
    void showError(const drills::Error &error);
    [[nodiscard]] QString greeting(const training::TodayPlan &plan) const;
    [[nodiscard]] static QString reason(const training::TodayPlan &plan);
    [[nodiscard]] static QString steps(const training::TodayPlan &plan);
    /// With whom, and about how long.
    [[nodiscard]] static QString details(const training::TodayPlan &plan);

    Desk &m_desk;
    TextLabel *m_greeting;
    Card *m_card;
    TextLabel *m_reason;
    TextLabel *m_summary;
    TextLabel *m_details;
    QPushButton *m_primary;
    QPushButton *m_short;
    TextLabel *m_weekName;
    WeekRow *m_week;
};

} // namespace desktop
