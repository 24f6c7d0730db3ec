#include "app/desktop/practice/timebar.h"

#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/statewords.h"

#include <QPaintEvent>
#include <QPainter>
#include <QStyle>
#include <QVariant>

#include <algorithm>

namespace desktop {

namespace {

constexpr int barHeight = 4;
constexpr double smallPoints = 9.0;

} // namespace

TimeBar::TimeBar(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setProperty("graphic", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Time for this step"));
    connect(&theme, &Theme::changed, this, &TimeBar::updateGeometry);
}

void TimeBar::setTime(drills::Milliseconds own, drills::Milliseconds target)
{
    const bool isSame = own.count() / 1000 == m_own.count() / 1000 && target == m_target;
    m_own = own;
    m_target = std::max(target, drills::Milliseconds{1});
    if (isSame)
        return;
    setAccessibleDescription(tr("%1 of %2").arg(StateWords::time(m_own), StateWords::time(m_target)));
    update();
}

QFont TimeBar::smallFont() const
{
    QFont small = font();
    small.setPointSizeF(smallPoints * m_theme.textSize() / 100);
    return small;
}

QSize TimeBar::sizeHint() const
{
    return {200, QFontMetrics(smallFont()).height()};
}

QString TimeBar::words() const
{
    if (m_own >= m_target)
        return tr("over time");
    return m_own * 4 >= m_target * 3 ? tr("%1 left").arg(StateWords::time(m_target - m_own)) : QString();
}

void TimeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont());
    const int room = painter.fontMetrics().horizontalAdvance(tr("over time")) + 12;
    const QRect bar(0, (height() - barHeight) / 2, width() - room, barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tokens().alt);
    painter.drawRoundedRect(bar, 2, 2);
    const double part = std::min(1.0, static_cast<double>(m_own.count()) / static_cast<double>(m_target.count()));
    QRect done = bar;
    done.setWidth(static_cast<int>(part * bar.width()));
    painter.setBrush(m_theme.tokens().controlBorder);
    painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), bar, done), 2, 2);
    painter.setPen(m_theme.tokens().muted);
    painter.drawText(QRect(bar.right() + 1, 0, room, height()), Qt::AlignRight | Qt::AlignVCenter, words());
}

} // namespace desktop
