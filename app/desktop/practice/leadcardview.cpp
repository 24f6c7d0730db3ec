#include "app/desktop/practice/leadcardview.h"

#include "app/desktop/widgets/actionbutton.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/textlabel.h"

#include <QFontMetrics>
#include <QScrollArea>
#include <QVariant>

#include <utility>

namespace desktop {

namespace {

/// Letters across, of the two cards and their frames together; narrower columns are hard to read.
constexpr int roomForBoth = 72;

void addField(Card &card, const QString &name, const QString &text)
{
    if (text.isEmpty())
        return;
    auto *field = new QVBoxLayout;
    field->setSpacing(0);
    field->addWidget(new TextLabel(name, TextRole::Caption, &card));
    field->addWidget(new TextLabel(text, TextRole::Body, &card));
    card.column()->addLayout(field);
}

} // namespace

LeadCardView::LeadCardView(QWidget *parent)
    : QWidget(parent), m_scroll(new QScrollArea(this)), m_help(new TextLabel({}, TextRole::Muted, this)),
      m_button(new ActionButton(tr("&Back to the talk"), ButtonRole::Primary, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Reached by Tab, and scrolled by the arrow keys.
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setProperty("reading", true);
    m_scroll->setAccessibleName(tr("The lead card, and what you sell"));
    column->addWidget(m_scroll, 1);
    column->addWidget(m_help);
    auto *row = new QHBoxLayout;
    row->addWidget(m_button);
    row->addStretch();
    column->addLayout(row);
    connect(m_button, &ActionButton::clicked, this, &LeadCardView::closed, Qt::QueuedConnection);
}

void LeadCardView::setView(const training::WalkView &view, bool isStart)
{
    auto *field = new QWidget(m_scroll);
    auto *outer = new QVBoxLayout(field);
    outer->setContentsMargins(0, 0, 8, 0);
    m_cards = new QBoxLayout(QBoxLayout::LeftToRight);
    m_cards->setSpacing(16);
    m_cards->addWidget(leadCard(view, field), 1);
    if (QWidget *offer = offerCard(view.offer, field))
        m_cards->addWidget(offer, 1);
    outer->addLayout(m_cards);
    outer->addStretch();
    arrange();
    m_scroll->setWidget(field);
    m_help->setVisible(isStart);
    m_help->setText(help(view));
    const bool hasClock = view.begun.clock == drills::ClockChoice::On;
    m_button->setText(isStart ? (hasClock ? tr("&Start the clock") : tr("&Start talking")) : tr("&Back to the talk"));
}

QWidget *LeadCardView::leadCard(const training::WalkView &view, QWidget *parent)
{
    auto *card = new Card(parent);
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
    column->addStretch();
    return card;
}

QWidget *LeadCardView::offerCard(const drills::CompanyCard &offer, QWidget *parent)
{
    if (offer == drills::CompanyCard{})
        return nullptr;
    auto *card = new Card(parent);
    card->column()->setSpacing(8);
    card->column()->addWidget(new TextLabel(tr("What you sell"), TextRole::Caption, card));
    if (!offer.company.isEmpty())
        card->column()->addWidget(new TextLabel(offer.company, TextRole::Title, card));
    if (!offer.sells.isEmpty())
        card->column()->addWidget(new TextLabel(offer.sells, TextRole::Body, card));
    addField(*card, tr("For whom"), offer.forWhom);
    addField(*card, tr("Price"), offer.priceRange);
    addField(*card, tr("Proofs"), offer.proofs.join(u'\n'));
    addField(*card, tr("Limits"), offer.limits);
    addField(*card, tr("What you may trade"), offer.mayTrade);
    card->column()->addStretch();
    return card;
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
    m_button->setFocus();
}

void LeadCardView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void LeadCardView::arrange()
{
    if (!m_cards)
        return;
    const bool isWide = width() >= fontMetrics().averageCharWidth() * roomForBoth;
    m_cards->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace desktop
