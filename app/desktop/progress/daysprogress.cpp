#include "app/desktop/progress/daysprogress.h"

#include "app/desktop/progress/dayscalendar.h"
#include "app/desktop/progress/daysmodel.h"
#include "app/desktop/settings/preferences.h"
#include "app/desktop/widgets/errorwords.h"
#include "app/desktop/widgets/fittingscroll.h"
#include "app/desktop/widgets/plaintable.h"
#include "app/desktop/widgets/textlabel.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace desktop {

namespace {

/// Thirteen weeks.
constexpr int daysShown = 91;

} // namespace

DaysProgress::DaysProgress(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(new DaysModel(this)), m_summary(new TextLabel({}, TextRole::Title, this)),
      m_streak(new TextLabel({}, TextRole::Body, this)), m_legend(new TextLabel({}, TextRole::Caption, this)),
      m_table(new QTableView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addWidget(m_streak);
    createCalendar();
    column->addWidget(m_weeks);
    column->addWidget(m_legend);
    createTable();
    column->addWidget(m_table, 1);
    column->addStretch();
}

void DaysProgress::createCalendar()
{
    auto *field = new QWidget(this);
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    m_calendar = new DaysCalendar(m_desk.theme, field);
    row->addWidget(m_calendar);
    row->addStretch();
    m_weeks = new FittingScroll(field, this);
}

void DaysProgress::createTable()
{
    makePlain(*m_table, tr("Days practised"));
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(DaysModel::Day, QHeaderView::Stretch);
}

void DaysProgress::refresh()
{
    const auto practised = training::daysPractised(m_desk.workspace, m_desk.person.id, daysShown,
                                                   m_desk.preferences.restDays());
    const bool hasDays = practised && practised->streak.longest > 0;
    for (QWidget *part : std::initializer_list<QWidget *>{m_streak, m_weeks, m_legend, m_table})
        part->setVisible(hasDays);
    if (!practised)
        m_summary->setText(ErrorWords::of(practised.error()));
    else if (!hasDays)
        m_summary->setText(tr("After your first drill you see here on which days you practised"));
    else
        showDays(*practised);
}

void DaysProgress::showDays(const training::DaysPractised &practised)
{
    m_summary->setText(tr("Practised on %1 of the last %2 days")
                           .arg(QLocale().toString(practised.days.size()), QLocale().toString(practised.asked())));
    showStreak(practised.streak);
    m_legend->setText(tr("Filled: your %n minute(s) a day and more. Framed: less. A ring: no practice.", nullptr,
                         m_desk.person.minutesADay));
    m_calendar->setDays(practised, m_desk.person.minutesADay);
    m_model->setDays(practised.days);
    m_table->setVisible(!practised.days.empty());
    m_table->setMaximumHeight(heightOfAll(*m_table));
    m_table->selectRow(0);
}

void DaysProgress::showStreak(const drills::PracticeStreak &streak)
{
    m_streak->setVisible(m_desk.preferences.showsStreak());
    const QString longest = QLocale().toString(streak.longest);
    // A row that has ended is no reproach.
    m_streak->setText(streak.present > 0
                          ? tr("%n day(s) in a row; the longest: %1", nullptr, streak.present).arg(longest)
                          : tr("The most days in a row: %1").arg(longest));
}

void DaysProgress::takeFocus()
{
    m_table->setFocus();
}

} // namespace desktop
