#include "app/desktop/today/weekrow.h"

#include "app/desktop/theme/theme.h"
#include "app/training/dayspractised.h"

#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <QStyle>
#include <QVariant>

#include <algorithm>

namespace desktop {

namespace {

constexpr int gap = 8;
constexpr int emptySide = 8;

} // namespace

WeekRow::WeekRow(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setProperty("graphic", true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &WeekRow::updateGeometry);
}

void WeekRow::setDays(const std::vector<storage::DayRow> &days)
{
    m_days = days;
    setAccessibleName(spoken());
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

int WeekRow::side() const
{
    return fontMetrics().height() + 8;
}

int WeekRow::cell() const
{
    return std::max(side(), fontMetrics().horizontalAdvance(QLocale().dayName(3, QLocale::ShortFormat)) + 4) + gap;
}

QSize WeekRow::sizeHint() const
{
    return {cell() * static_cast<int>(m_days.size()), side() + fontMetrics().height() + 4};
}

QString WeekRow::spoken() const
{
    QStringList days;
    for (const storage::DayRow &day : m_days) {
        const QString name = QLocale().dayName(day.day.dayOfWeek(), QLocale::LongFormat);
        days.append(day.isPractised() ? tr("%1: %n minute(s)", nullptr, training::minutesOf(day)).arg(name)
                                      : tr("%1: none").arg(name));
    }
    return tr("The last seven days. %1").arg(days.join(tr(", ", "between the days of a list")));
}

void WeekRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        const QRect place(static_cast<int>(i) * cell(), 0, cell() - gap, height());
        paintDay(painter, QStyle::visualRect(layoutDirection(), rect(), place), m_days.at(i));
    }
}

void WeekRow::paintDay(QPainter &painter, const QRect &place, const storage::DayRow &day) const
{
    const Tokens &tokens = m_theme.tokens();
    QRect mark(0, 0, side(), side());
    mark.moveCenter(QPoint(place.center().x(), side() / 2));
    painter.setPen(Qt::NoPen);
    if (day.isPractised()) {
        painter.setBrush(tokens.accent);
        painter.drawRoundedRect(mark, 6, 6);
        painter.setPen(tokens.textOnAccent);
        painter.drawText(mark, Qt::AlignCenter, QLocale().toString(training::minutesOf(day)));
    } else {
        QRect dot(0, 0, emptySide, emptySide);
        dot.moveCenter(mark.center());
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.controlBorder, 1.5));
        painter.drawEllipse(dot);
    }
    painter.setPen(tokens.muted);
    const QRect name(place.left(), side() + 4, place.width(), fontMetrics().height());
    painter.drawText(name, Qt::AlignCenter, QLocale().dayName(day.day.dayOfWeek(), QLocale::ShortFormat));
}

} // namespace desktop
