#include "app/desktop/widgets/statemark.h"

#include "app/desktop/theme/tokens.h"

#include <QPainter>
#include <QPainterPath>

using drills::StepState;

namespace desktop {

namespace {

constexpr double lineWidth = 1.75;

void paintTick(QPainter &painter, const QRectF &place, const QColor &color)
{
    const double side = place.width();
    QPainterPath tick;
    tick.moveTo(place.left() + 0.28 * side, place.top() + 0.52 * side);
    tick.lineTo(place.left() + 0.44 * side, place.top() + 0.68 * side);
    tick.lineTo(place.left() + 0.73 * side, place.top() + 0.34 * side);
    painter.strokePath(tick, QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

/// A clock's hands: it was reached, later.
void paintHands(QPainter &painter, const QRectF &place, const QColor &color)
{
    QPainterPath hands;
    hands.moveTo(place.center().x(), place.top() + 0.24 * place.height());
    hands.lineTo(place.center());
    hands.lineTo(place.left() + 0.70 * place.width(), place.top() + 0.62 * place.height());
    painter.strokePath(hands, QPen(color, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void paintRing(QPainter &painter, const QRectF &place, const QColor &color, const QBrush &fill = Qt::NoBrush,
               Qt::PenStyle style = Qt::SolidLine)
{
    painter.setPen(QPen(color, lineWidth, style));
    painter.setBrush(fill);
    painter.drawEllipse(place);
}

} // namespace

void paintStateMark(QPainter &painter, const QRectF &place, StepState state, const Tokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF inner = place.adjusted(1, 1, -1, -1);
    switch (state) {
    case StepState::Reached:
        paintRing(painter, inner, tokens.good, tokens.good);
        paintTick(painter, inner, tokens.card);
        break;
    case StepState::ReachedLate:
        paintRing(painter, inner, tokens.caution);
        paintHands(painter, inner, tokens.caution);
        break;
    case StepState::Partly:
        paintRing(painter, inner, tokens.owedHere);
        painter.setBrush(tokens.owedHere);
        painter.drawPie(inner, -90 * 16, 180 * 16);
        break;
    case StepState::Provisional:
        paintRing(painter, inner, tokens.muted, QBrush(tokens.muted, Qt::BDiagPattern));
        break;
    case StepState::Open:
        paintRing(painter, inner, tokens.owedHere);
        break;
    case StepState::NotNeeded:
        painter.setPen(QPen(tokens.muted, lineWidth));
        painter.drawLine(QPointF(inner.left() + 4, inner.center().y()), QPointF(inner.right() - 4, inner.center().y()));
        break;
    case StepState::NotTried:
        paintRing(painter, inner, tokens.controlBorder, Qt::NoBrush, Qt::DotLine);
        break;
    }
    painter.restore();
}

} // namespace desktop
