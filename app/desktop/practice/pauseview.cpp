#include "app/desktop/practice/pauseview.h"

#include "app/desktop/widgets/actionbutton.h"
#include "app/desktop/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace desktop {

PauseView::PauseView(QWidget *parent)
    : QWidget(parent), m_button(new ActionButton(tr("&Resume"), ButtonRole::Primary, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addStretch(1);
    column->addWidget(new TextLabel(tr("Paused"), TextRole::Display, this));
    column->addWidget(
        new TextLabel(tr("The clock stands still and the lines are hidden. Any key goes on."), TextRole::Muted, this));
    auto *row = new QHBoxLayout;
    row->addWidget(m_button);
    row->addStretch();
    column->addLayout(row);
    column->addStretch(2);
    connect(m_button, &ActionButton::clicked, this, &PauseView::resumed);
}

void PauseView::focusButton()
{
    m_button->setFocus();
}

void PauseView::keyPressEvent(QKeyEvent *event)
{
    // Tab, Alt, Ctrl and the like lead to other places.
    const bool isPlain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    if (isPlain && !event->text().isEmpty() && event->key() != Qt::Key_Tab && event->key() != Qt::Key_Escape)
        emit resumed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace desktop
