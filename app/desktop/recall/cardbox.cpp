#include "app/desktop/recall/cardbox.h"

#include "app/desktop/practice/answerfield.h"
#include "app/desktop/practice/optionlist.h"
#include "app/desktop/recall/recallwords.h"
#include "app/desktop/widgets/actionbutton.h"
#include "app/desktop/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QHideEvent>
#include <QTimer>
#include <QVBoxLayout>

namespace desktop {

CardBox::CardBox(QWidget *parent)
    : QWidget(parent), m_question(new TextLabel({}, TextRole::Display, this)),
      m_hints(new TextLabel({}, TextRole::Body, this)), m_trouble(new TextLabel({}, TextRole::Bad, this)),
      m_answer(new AnswerField(this)), m_options(new OptionList(this)),
      m_send(new ActionButton(tr("&Answer"), ButtonRole::Primary, this)),
      m_hint(new ActionButton(tr("&Hint"), ButtonRole::Quiet, this)),
      m_giveUp(new ActionButton(tr("I &don't know"), ButtonRole::Quiet, this)),
      m_timeOver(new TextLabel(tr("The time to think is over: it counts as not known. Answer all the same, it helps."),
                               TextRole::Muted, this)),
      m_thinking(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (QWidget *part : std::initializer_list<QWidget *>{m_question, m_hints, m_trouble, m_answer, m_options})
        column->addWidget(part);
    createButtons();
    column->addWidget(m_timeOver);
    m_timeOver->hide();
    m_thinking->setSingleShot(true);
    m_trouble->hide();
    m_answer->setAccessibleName(tr("Your answer"));
    connect(m_thinking, &QTimer::timeout, m_timeOver, &TextLabel::show);
    connect(m_answer, &AnswerField::keyTyped, m_thinking, &QTimer::stop);
    connect(m_answer, &AnswerField::keyTyped, this, &CardBox::keyTyped);
    connect(m_answer, &AnswerField::sent, this, &CardBox::sent);
    connect(m_answer, &AnswerField::enteredEmpty, this,
            [this] { showTrouble(tr("Nothing is typed yet. Or press “I don't know”.")); });
    connect(m_options, &OptionList::chosen, this, &CardBox::chosen);
}

void CardBox::createButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (ActionButton *button : {m_send, m_hint, m_giveUp})
        row->addWidget(button);
    row->addStretch();
    qobject_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_send, &ActionButton::clicked, this, [this] { emit sent(m_answer->toPlainText()); });
    connect(m_hint, &ActionButton::clicked, this, &CardBox::hintAsked);
    connect(m_giveUp, &ActionButton::clicked, this, &CardBox::givenUp);
}

void CardBox::setView(const training::RecallView &view)
{
    const bool isTyped = view.options.empty();
    m_question->setText(RecallWords::question(view.content));
    // A longer question would push the answer out of sight in the large type.
    constexpr qsizetype longestDisplayed = 60;
    m_question->setRole(m_question->text().size() > longestDisplayed ? TextRole::Title : TextRole::Display);
    m_answer->startAnew(view.typed);
    m_answer->setVisible(isTyped);
    m_send->setVisible(isTyped);
    m_options->setVisible(!isTyped);
    m_options->setOptions(view.options);
    showTrouble({});
    showDraftTrouble({});
    showHints(view);
}

void CardBox::showHints(const training::RecallView &view)
{
    m_hints->setText(view.hints.join(u'\n'));
    m_hints->setVisible(!view.hints.isEmpty());
    m_hint->setVisible(view.canHint);
    m_hint->setText(view.hints.isEmpty() ? tr("&Hint") : tr("S&how it"));
}

void CardBox::showTrouble(const QString &text)
{
    m_answerTrouble = text;
    showTroubles();
}

void CardBox::showDraftTrouble(const QString &text)
{
    m_draftTrouble = text;
    showTroubles();
}

void CardBox::showTroubles()
{
    // Both may say the same, of a full disk for one; the answer matters more.
    m_trouble->setText(m_answerTrouble.isEmpty() ? m_draftTrouble : m_answerTrouble);
    m_trouble->setVisible(!m_trouble->text().isEmpty());
}

void CardBox::beginThinking(std::optional<std::chrono::milliseconds> left)
{
    m_timeOver->hide();
    m_thinking->stop();
    if (left)
        m_thinking->start(*left);
}

void CardBox::hideEvent(QHideEvent *event)
{
    // Another page: the thinking begins anew when it comes back.
    if (!event->spontaneous())
        m_thinking->stop();
    QWidget::hideEvent(event);
}

void CardBox::takeFocus()
{
    if (m_answer->isVisibleTo(this))
        m_answer->setFocus();
    else
        m_options->focusFirst();
}

} // namespace desktop
