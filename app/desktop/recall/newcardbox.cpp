#include "app/desktop/recall/newcardbox.h"

#include "app/desktop/recall/recallwords.h"
#include "app/desktop/widgets/actionbutton.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/textlabel.h"

#include <QHBoxLayout>

namespace desktop {

NewCardBox::NewCardBox(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    column->addWidget(card);
    m_question = new TextLabel({}, TextRole::Title, card);
    m_answer = new TextLabel({}, TextRole::Body, card);
    m_ask = new ActionButton(tr("&Now from memory"), ButtonRole::Primary, card);
    card->column()->setSpacing(8);
    card->column()->addWidget(m_question);
    card->column()->addWidget(new TextLabel(tr("Right is"), TextRole::Caption, card));
    card->column()->addWidget(m_answer);
    auto *row = new QHBoxLayout;
    row->addWidget(m_ask);
    row->addStretch();
    card->column()->addLayout(row);
    connect(m_ask, &ActionButton::clicked, this, &NewCardBox::wasRead);
}

void NewCardBox::setView(const training::RecallView &view)
{
    m_question->setText(RecallWords::question(view.content));
    m_answer->setText(view.content.text());
    // The focus goes to the button: what there is to read is said with it.
    m_ask->setAccessibleDescription(m_question->text() + u'\n' + m_answer->text());
}

void NewCardBox::takeFocus()
{
    m_ask->setFocus();
}

} // namespace desktop
