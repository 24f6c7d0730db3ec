#include "app/desktop/widgets/chainbar.h"

#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/statemark.h"
#include "app/desktop/widgets/statewords.h"

#include <QPaintEvent>
#include <QPainter>
#include <QStyle>
#include <QVariant>

#include <algorithm>
#include <utility>

namespace desktop {

namespace {

constexpr int markSide = 20;
constexpr int widestCell = 140;
constexpr int narrowestCell = 48;
constexpr double smallPoints = 9.0;

} // namespace

ChainBar::ChainBar(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setProperty("graphic", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &ChainBar::updateGeometry);
}

void ChainBar::setMarks(std::vector<ChainMark> marks)
{
    m_marks = std::move(marks);
    setAccessibleName(spoken());
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QFont ChainBar::smallFont(bool isBold) const
{
    QFont small = font();
    small.setPointSizeF(smallPoints * m_theme.textSize() / 100);
    small.setWeight(isBold ? QFont::DemiBold : QFont::Normal);
    return small;
}

QSize ChainBar::sizeHint() const
{
    const QFontMetrics metrics(smallFont(true));
    const int count = static_cast<int>(m_marks.size());
    const int cell = count > 0 ? std::min(widestCell, width() / count) : widestCell;
    const bool wraps = std::ranges::any_of(
        m_marks, [&](const ChainMark &mark) { return metrics.horizontalAdvance(mark.name) > cell - 4; });
    return {widestCell * count, markSide + 8 + (wraps ? 3 : 2) * metrics.height() + 4};
}

void ChainBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // How many lines the names need depends on the width.
    updateGeometry();
}

QSize ChainBar::minimumSizeHint() const
{
    return {narrowestCell * static_cast<int>(m_marks.size()), sizeHint().height()};
}

QString ChainBar::wordOf(const ChainMark &mark)
{
    if (mark.isCurrent)
        return tr("now");
    if (mark.state == drills::StepState::NotTried)
        return {};
    return mark.isFirstOpen ? tr("first open") : StateWords::of(mark.state);
}

QString ChainBar::spoken() const
{
    QStringList steps;
    for (const ChainMark &mark : m_marks) {
        const QString state = mark.isCurrent ? tr("now") : StateWords::of(mark.state);
        steps.append(tr("%1: %2", "step: state")
                         .arg(mark.name, mark.isFirstOpen ? tr("the first open result, %1").arg(state) : state));
    }
    return tr("The chain. %1").arg(steps.join(tr(", ", "between the steps of a chain")));
}

void ChainBar::paintEvent(QPaintEvent *)
{
    if (m_marks.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int count = static_cast<int>(m_marks.size());
    const int cell = std::min(widestCell, width() / count);
    for (int i = 0; i < count; ++i) {
        const QRect place(i * cell, 0, cell, height());
        if (i + 1 < count) {
            const QRect link(place.center().x() + markSide / 2 + 3, markSide / 2 + 3, cell - markSide - 6, 1);
            painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), link), m_theme.tokens().controlBorder);
        }
        paintMark(painter, QStyle::visualRect(layoutDirection(), rect(), place), m_marks.at(static_cast<size_t>(i)));
    }
}

void ChainBar::paintMark(QPainter &painter, const QRect &cell, const ChainMark &mark) const
{
    const Tokens &tokens = m_theme.tokens();
    QRect sign(0, 3, markSide, markSide);
    sign.moveCenter(QPoint(cell.center().x(), sign.center().y()));
    if (mark.isCurrent) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(sign.adjusted(-1, -1, 1, 1));
        painter.setBrush(tokens.accent);
        painter.drawEllipse(sign.adjusted(6, 6, -6, -6));
    } else {
        paintStateMark(painter, sign, mark.state, tokens);
    }
    const bool stands = mark.isCurrent || mark.isFirstOpen;
    painter.setFont(smallFont(stands));
    const int line = painter.fontMetrics().height();
    painter.setPen(mark.isFirstOpen ? tokens.owedHere : stands ? tokens.text : tokens.muted);
    const QRect name(cell.left() + 2, markSide + 8, cell.width() - 4, 2 * line);
    const QRect bound = painter.boundingRect(name, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, mark.name);
    painter.drawText(name, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, mark.name);
    const QRect word(name.left(), name.top() + (bound.height() > line + 2 ? 2 * line : line), name.width(), line);
    painter.setFont(smallFont(false));
    painter.drawText(word, Qt::AlignHCenter | Qt::AlignTop, wordOf(mark));
}

} // namespace desktop
