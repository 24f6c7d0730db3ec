#include "app/desktop/practice/leadcardview.h"

#include "app/desktop/widgets/actionbutton.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/textlabel.h"

#include <QHBoxLayout>

namespace desktop {

LeadCardView::LeadCardView(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void LeadCardView::setView(const training::WalkView &view, bool isStart)
{
    auto *field = new QWidget(this);
    auto *outer = new QVBoxLayout(field);
    outer->setContentsMargins(0, 0, 8, 0);
    auto *card = new Card(field);
    QVBoxLayout *column = card->column();
    column->setSpacing(8);
    column->addWidget(new TextLabel(tr("Lead card: %1").arg(view.leadName), TextRole::Caption, card));
    column->addWidget(new TextLabel(view.prospect, TextRole::Title, card));
    column->addWidget(new TextLabel(tr("%1, %2", "role, company").arg(view.prospectRole, view.prospectCompany),
                                    TextRole::Muted, card));
    if (!view.manner.isEmpty())
        column->addWidget(new TextLabel(view.manner, TextRole::Muted, card));
    column->addSpacing(4);
    column->addWidget(new TextLabel(tr("What marketing wrote"), TextRole::Caption, card));
    for (const QString &line : view.leadCard)
        column->addWidget(new TextLabel(line, TextRole::Body, card));
    column->addSpacing(4);
    if (isStart)
        column->addWidget(new TextLabel(help(view), TextRole::Muted, card));
    const bool hasClock = view.begun.clock == drills::ClockChoice::On;
    m_button = new ActionButton(isStart ? (hasClock ? tr("&Start the clock") : tr("&Start talking"))
                                        : tr("&Back to the talk"),
                                ButtonRole::Primary, card);
    connect(m_button, &ActionButton::clicked, this, &LeadCardView::closed, Qt::QueuedConnection);
    column->addSpacing(8);
    auto *row = new QHBoxLayout;
    row->addWidget(m_button);
    row->addStretch();
    column->addLayout(row);
    outer->addWidget(card);
    outer->addStretch();
    setWidget(field);
}

QString LeadCardView::help(const training::WalkView &view)
{
    return view.begun.shape == drills::PromptShape::Choose
        ? tr("You choose among four lines, with the keys 1 to 4. You can open this card again with Ctrl+L.")
        : tr(
            "You type what you would say; notes count. Only your own thinking and typing takes time. You can open this "
            "card again with Ctrl+L.");
}

void LeadCardView::focusButton()
{
    if (m_button)
        m_button->setFocus();
}

} // namespace desktop
