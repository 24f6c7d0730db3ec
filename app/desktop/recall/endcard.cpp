#include "app/desktop/recall/endcard.h"

#include "app/desktop/widgets/actionbutton.h"
#include "app/desktop/widgets/textlabel.h"

#include <QHBoxLayout>

namespace desktop {

EndCard::EndCard(const QString &onward, const QString &back, QWidget *parent)
    : Card(parent), m_title(new TextLabel({}, TextRole::Title, this)), m_text(new TextLabel({}, TextRole::Body, this)),
      m_onward(new ActionButton(onward, ButtonRole::Primary, this)),
      m_back(new ActionButton(back, ButtonRole::Quiet, this))
{
    column()->addWidget(m_title);
    column()->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_onward);
    row->addWidget(m_back);
    row->addStretch();
    column()->addLayout(row);
    m_onward->hide();
    connect(m_onward, &ActionButton::clicked, this, &EndCard::onwardAsked);
    connect(m_back, &ActionButton::clicked, this, &EndCard::backAsked);
}

void EndCard::setEnd(const QString &title, const QString &text, bool leadsOn)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_onward->setVisible(leadsOn);
}

void EndCard::closeOnward()
{
    m_onward->hide();
    m_back->setFocus();
}

void EndCard::takeFocus()
{
    (m_onward->isVisibleTo(this) ? m_onward : m_back)->setFocus();
}

} // namespace desktop
