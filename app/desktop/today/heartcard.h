#pragma once

#include "app/desktop/shell/desk.h"
#include "app/desktop/widgets/card.h"
#include "app/training/dailyplan.h"

namespace desktop {

class ActionButton;
class TextLabel;

/// What is to be recalled today: how much, what first and why.
class HeartCard : public Card {
    Q_OBJECT

public:
    explicit HeartCard(Desk &desk, QWidget *parent);

    /// Reads the plan anew.
    void refresh();
    /// Whether there is something to recall now.
    [[nodiscard]] bool hasCards() const { return m_hasCards; }
    /// There is something, and nothing was recalled today.
    [[nodiscard]] bool isWaiting() const { return m_hasCards && !m_isBegunToday; }
    /// Nothing was recalled so far: the walk comes first.
    [[nodiscard]] bool isUntouched() const { return m_isUntouched; }
    void setMain(bool isMain);
    void takeFocus();

signals:
    void startAsked(bool onlyThreeMinutes);

private:
    void showPlan(const training::DailyPlan &plan);
    [[nodiscard]] static QString listOf(const training::DailyPlan &plan);

    Desk &m_desk;
    TextLabel *m_summary;
    TextLabel *m_list;
    TextLabel *m_later;
    ActionButton *m_start;
    ActionButton *m_short;
    bool m_hasCards = false;
    bool m_isUntouched = true;
    bool m_isBegunToday = false;
};

} // namespace desktop
