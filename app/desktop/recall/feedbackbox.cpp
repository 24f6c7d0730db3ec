#include "app/desktop/recall/feedbackbox.h"

#include "app/desktop/debrief/quotetext.h"
#include "app/desktop/recall/recallwords.h"
#include "app/desktop/widgets/actionbutton.h"
#include "app/desktop/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

using drills::RecallOutcome;

namespace desktop {

namespace {

TextRole roleOf(RecallOutcome outcome)
{
    switch (outcome) {
    case RecallOutcome::Right:
        return TextRole::Good;
    case RecallOutcome::DetailsMissing:
    case RecallOutcome::TimedOut:
        return TextRole::Caution;
    case RecallOutcome::Wrong:
        return TextRole::Bad;
    case RecallOutcome::GivenUp:
        return TextRole::Body;
    }
    return TextRole::Body;
}

} // namespace

FeedbackBox::FeedbackBox(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

Card *FeedbackBox::startAnew(const training::RecallView &view)
{
    if (m_card) {
        m_card->hide();
        m_card->setEnabled(false);
        m_card->deleteLater();
    }
    m_card = new Card(this);
    m_card->column()->setSpacing(8);
    layout()->addWidget(m_card);
    m_card->column()->addWidget(new TextLabel(RecallWords::question(view.content), TextRole::Muted, m_card));
    m_first = nullptr;
    return m_card;
}

void FeedbackBox::addQuote(Card *card, const QString &name, const QString &text, const std::vector<drills::Span> &spans)
{
    if (text.isEmpty())
        return;
    card->column()->addWidget(new TextLabel(name, TextRole::Caption, card));
    card->column()->addWidget(new QuoteText(m_theme, text, spans, card));
}

void FeedbackBox::askOwnWord(const training::RecallView &view)
{
    Card *card = startAnew(view);
    m_asks = true;
    card->column()->addWidget(new TextLabel(tr("The program cannot tell. Was that it?"), TextRole::Title, card));
    addQuote(card, tr("You said"), view.typed, {});
    addQuote(card, tr("Right is"), view.content.text(), {});
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (const auto &[name, key, wasRight] :
         {std::tuple(tr("Yes"), tr("Y"), true), std::tuple(tr("No"), tr("N"), false)}) {
        auto *button = new ActionButton(name, ButtonRole::Plain, card);
        button->setToolTip(key);
        button->setAccessibleName(tr("Was that it? %1", "yes or no").arg(name));
        row->addWidget(button);
        m_first = m_first ? m_first : button;
        connect(button, &ActionButton::clicked, this, [this, wasRight = wasRight] { emit ownWord(wasRight); });
    }
    row->addStretch();
    card->column()->addLayout(row);
}

void FeedbackBox::showFeedback(const training::RecallView &view, const QDate &today)
{
    const training::RecallFeedback &feedback = *view.feedback;
    Card *card = startAnew(view);
    m_asks = false;
    card->column()->addWidget(new TextLabel(RecallWords::outcome(feedback), roleOf(feedback.outcome), card));
    // Of a name that was right there is nothing to compare.
    const bool isName = view.content.card.facet == drills::Facet::NextStep;
    if (!feedback.said.isEmpty() && (!isName || feedback.outcome != RecallOutcome::Right))
        addQuote(card, tr("You said"), feedback.said, {});
    const QString rightIs = feedback.missing.empty() ? tr("Right is") : tr("Right is; what you did not have is marked");
    addQuote(card, rightIs, feedback.expected, feedback.missing);
    const QString again = RecallWords::again(feedback.dueOn, today);
    if (!again.isEmpty() && view.count == 1)
        card->column()->addWidget(new TextLabel(again, TextRole::Muted, card));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_first = new ActionButton(tr("&Next"), ButtonRole::Primary, card);
    connect(m_first, &ActionButton::clicked, this, &FeedbackBox::nextAsked);
    row->addWidget(m_first);
    if (view.count == 1) {
        auto *back = new ActionButton(tr("&Take it back"), ButtonRole::Quiet, card);
        back->setToolTip(tr("Ctrl+Z"));
        // A shortcut of the button itself would take the place of its mnemonic.
        auto *undo = new QShortcut(QKeySequence::Undo, back);
        connect(undo, &QShortcut::activated, back, &ActionButton::click);
        connect(back, &ActionButton::clicked, this, &FeedbackBox::takenBack);
        row->addWidget(back);
    }
    row->addStretch();
    card->column()->addLayout(row);
}

void FeedbackBox::takeFocus()
{
    if (m_first)
        m_first->setFocus();
}

void FeedbackBox::keyPressEvent(QKeyEvent *event)
{
    if (m_asks && event->key() == Qt::Key_Y)
        emit ownWord(true);
    else if (m_asks && event->key() == Qt::Key_N)
        emit ownWord(false);
    else
        QWidget::keyPressEvent(event);
}

} // namespace desktop
