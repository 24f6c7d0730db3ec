#include "app/desktop/progress/dayscalendar.h"

#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/plaintip.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <QVariant>

#include <algorithm>
#include <utility>

namespace desktop {

namespace {

constexpr int daysInAWeek = 7;
constexpr int gap = 3;
constexpr int emptySide = 6;

/// From 0, in the order of the person's country.
int lineOf(const QDate &day)
{
    return (day.dayOfWeek() - QLocale().firstDayOfWeek() + daysInAWeek) % daysInAWeek;
}

QString weekdayName(int line)
{
    const int day = (QLocale().firstDayOfWeek() - 1 + line) % daysInAWeek + 1;
    return QLocale().standaloneDayName(day, QLocale::ShortFormat);
}

} // namespace

DaysCalendar::DaysCalendar(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setProperty("graphic", true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &DaysCalendar::updateGeometry);
}

void DaysCalendar::setDays(training::DaysPractised practised, int minutesADay)
{
    m_practised = std::move(practised);
    m_minutesADay = minutesADay;
    setAccessibleName(
        tr("Calendar of the last %n day(s); the table lists those with practice", nullptr, m_practised.asked()));
    updateGeometry();
    update();
}

std::optional<QDate> DaysCalendar::dayAt(const QPoint &point) const
{
    const std::vector<QRect> places = cells();
    const auto found = std::ranges::find_if(places, [&point](const QRect &place) { return place.contains(point); });
    return found == places.end() ? std::nullopt : std::optional(m_practised.from.addDays(found - places.begin()));
}

QString DaysCalendar::words(const QDate &day) const
{
    const storage::DayRow *found = practice(day);
    const QString date = QLocale().toString(day, QLocale::LongFormat);
    return found ? tr("%1: %n minute(s)", nullptr, training::minutesOf(*found)).arg(date) : tr("%1: none").arg(date);
}

const storage::DayRow *DaysCalendar::practice(const QDate &day) const
{
    const auto found = std::ranges::find(m_practised.days, day, &storage::DayRow::day);
    return found == m_practised.days.end() ? nullptr : &*found;
}

int DaysCalendar::pitch() const
{
    return fontMetrics().height() + gap;
}

int DaysCalendar::nameWidth() const
{
    int widest = 0;
    for (int line = 0; line < daysInAWeek; ++line)
        widest = std::max(widest, fontMetrics().horizontalAdvance(weekdayName(line)));
    return widest + 3 * gap;
}

int DaysCalendar::column(const QDate &day) const
{
    return (lineOf(m_practised.from) + static_cast<int>(m_practised.from.daysTo(day))) / daysInAWeek;
}

std::vector<QRect> DaysCalendar::cells() const
{
    const int left = nameWidth();
    std::vector<QRect> places;
    for (int i = 0; i < m_practised.asked(); ++i) {
        const QDate day = m_practised.from.addDays(i);
        // Above them stand the months.
        const QRect place(left + column(day) * pitch(), (lineOf(day) + 1) * pitch(), pitch() - gap, pitch() - gap);
        places.push_back(QStyle::visualRect(layoutDirection(), rect(), place));
    }
    return places;
}

QSize DaysCalendar::sizeHint() const
{
    // The name of a month that begins in the last week needs room beyond it.
    const int monthName = fontMetrics().horizontalAdvance(
        QLocale().standaloneMonthName(m_practised.today.month(), QLocale::ShortFormat));
    return {nameWidth() + column(m_practised.today) * pitch() + std::max(pitch(), monthName),
            (daysInAWeek + 1) * pitch()};
}

bool DaysCalendar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const std::optional<QDate> day = dayAt(help->pos());
    if (day)
        QToolTip::showText(help->globalPos(), plainTip(words(*day)), this,
                           cells().at(static_cast<std::size_t>(m_practised.from.daysTo(*day))));
    else
        QToolTip::hideText();
    return true;
}

void DaysCalendar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.tokens().muted);
    paintNames(painter);
    paintMonths(painter);
    QDate day = m_practised.from;
    for (const QRect &place : cells()) {
        paintDay(painter, place, day);
        day = day.addDays(1);
    }
}

void DaysCalendar::paintNames(QPainter &painter) const
{
    const int width = nameWidth();
    const Qt::Alignment alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    for (int line = 0; line < daysInAWeek; ++line) {
        const QRect place(0, (line + 1) * pitch(), width, pitch() - gap);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place), static_cast<int>(alignment),
                         weekdayName(line));
    }
}

void DaysCalendar::paintMonths(QPainter &painter) const
{
    // From the end, so that of two names too close the later one stays.
    const int left = nameWidth();
    int end = width();
    const auto name = [&](const QDate &day) {
        const QString text = QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat);
        const QRect logical(left + column(day) * pitch(), 0, fontMetrics().horizontalAdvance(text), pitch());
        if (logical.right() >= end)
            return;
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), logical), Qt::AlignCenter, text);
        end = logical.left() - gap;
    };
    for (int i = m_practised.asked() - 1; i > 0; --i) {
        if (const QDate day = m_practised.from.addDays(i); day.day() == 1)
            name(day);
    }
    name(m_practised.from);
}

void DaysCalendar::paintDay(QPainter &painter, const QRect &place, const QDate &day) const
{
    const Tokens &tokens = m_theme.tokens();
    const storage::DayRow *found = practice(day);
    QRectF mark = place;
    if (!found) {
        const QPointF centre = mark.center();
        mark.setSize({emptySide, emptySide});
        mark.moveCenter(centre);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.controlBorder, 1.5));
        painter.drawEllipse(mark);
        return;
    }
    const bool isLong = training::minutesOf(*found) >= m_minutesADay;
    painter.setBrush(isLong ? tokens.accent : tokens.heat.at(1));
    painter.setPen(QPen(tokens.accent, 1.5));
    painter.drawRoundedRect(mark.adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace desktop
