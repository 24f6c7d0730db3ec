#include "app/desktop/settings/streakchoice.h"

#include "app/desktop/settings/preferences.h"
#include "app/desktop/widgets/textlabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLocale>

namespace desktop {

namespace {

constexpr int daysInAWeek = 7;
/// So that the days stay within the card with large text.
constexpr int daysInALine = 4;

} // namespace

StreakChoice::StreakChoice(Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_preferences(preferences), m_rest(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *counts = new QCheckBox(tr("Count days in a &row"), this);
    counts->setChecked(preferences.showsStreak());
    column->addWidget(counts);
    column->addWidget(m_rest);
    createDays();
    enableDays(counts->isChecked());
    connect(counts, &QCheckBox::toggled, this, [this](bool on) {
        m_preferences.setShowsStreak(on);
        enableDays(on);
    });
}

void StreakChoice::createDays()
{
    auto *grid = new QGridLayout(m_rest);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(daysInALine, 1);
    auto *caption = new TextLabel(tr("Rest days: without practice they do not end the row"), TextRole::Caption, m_rest);
    grid->addWidget(caption, 0, 0, 1, daysInALine + 1);
    const std::set<Qt::DayOfWeek> restDays = m_preferences.restDays();
    const int first = QLocale().firstDayOfWeek();
    for (int i = 0; i < daysInAWeek; ++i) {
        const auto day = static_cast<Qt::DayOfWeek>((first - 1 + i) % daysInAWeek + 1);
        auto *box = new QCheckBox(QLocale().standaloneDayName(day, QLocale::ShortFormat), m_rest);
        box->setAccessibleName(tr("Rest on %1").arg(QLocale().standaloneDayName(day)));
        box->setChecked(restDays.contains(day));
        grid->addWidget(box, 1 + i / daysInALine, i % daysInALine);
        m_days.emplace(day, box);
        connect(box, &QCheckBox::toggled, this, &StreakChoice::saveDays);
    }
}

void StreakChoice::enableDays(bool on)
{
    m_rest->setEnabled(on);
    m_rest->setToolTip(on ? QString() : tr("Only while days in a row are counted"));
}

void StreakChoice::saveDays()
{
    std::set<Qt::DayOfWeek> days;
    for (const auto &[day, box] : m_days) {
        if (box->isChecked())
            days.insert(day);
    }
    m_preferences.setRestDays(days);
}

} // namespace desktop
