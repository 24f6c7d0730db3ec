#pragma once

#include "app/desktop/shell/desk.h"
#include "app/training/dayspractised.h"

#include <QWidget>

class QTableView;

namespace desktop {

class DaysCalendar;
class DaysModel;
class TextLabel;

/// On which of the last days somebody practised, and for how long.
class DaysProgress : public QWidget {
    Q_OBJECT

public:
    DaysProgress(Desk &desk, QWidget *parent);

    void refresh();
    void takeFocus();

private:
    void createCalendar();
    void createTable();
    void showDays(const training::DaysPractised &practised);
    void showStreak(const drills::PracticeStreak &streak);

    Desk &m_desk;
    DaysModel *m_model;
    TextLabel *m_summary;
    TextLabel *m_streak;
    QWidget *m_weeks = nullptr;
    DaysCalendar *m_calendar = nullptr;
    TextLabel *m_legend;
    QTableView *m_table;
};

} // namespace desktop
