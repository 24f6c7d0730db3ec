#include "app/desktop/widgets/statesign.h"

#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/statemark.h"
#include "app/desktop/widgets/statewords.h"

#include <QPaintEvent>
#include <QPainter>
#include <QVariant>

namespace desktop {

StateSign::StateSign(Theme &theme, drills::StepState state, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_state(state)
{
    setProperty("graphic", true);
    setAccessibleName(StateWords::of(state));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStateMark(painter, QRectF(0, 0, 20, 20), m_state, m_theme.tokens());
}

} // namespace desktop
