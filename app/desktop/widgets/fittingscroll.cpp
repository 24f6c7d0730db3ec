#include "app/desktop/widgets/fittingscroll.h"

#include <QEvent>

#include <algorithm>

namespace desktop {

namespace {

/// Enough to see that there is more.
constexpr int leastHeight = 120;

} // namespace

FittingScroll::FittingScroll(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
    content->installEventFilter(this);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize FittingScroll::sizeHint() const
{
    return {widget()->sizeHint().width(), heightForWidth(width())};
}

QSize FittingScroll::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), std::min(leastHeight, heightForWidth(width()))};
}

int FittingScroll::heightForWidth(int width) const
{
    return widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : widget()->sizeHint().height();
}

bool FittingScroll::eventFilter(QObject *watched, QEvent *event)
{
    // What it holds has other parts now, and with them another height.
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace desktop
