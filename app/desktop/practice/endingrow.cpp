#include "app/desktop/practice/endingrow.h"

#include "app/desktop/widgets/actionbutton.h"
#include "app/desktop/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace desktop {

EndingRow::EndingRow(QWidget *parent)
    : QFrame(parent), m_question(new TextLabel({}, TextRole::Body, this)), m_reason(new QLineEdit(this)),
      m_confirm(new ActionButton(tr("&End the walk"), ButtonRole::Plain, this)),
      m_cancel(new ActionButton(tr("&Keep walking"), ButtonRole::Quiet, this))
{
    setProperty("role", u"undo"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->addWidget(m_question);
    m_reason->setAccessibleName(tr("Why you return the lead"));
    m_reason->setPlaceholderText(tr("What it lacks"));
    column->addWidget(m_reason);
    auto *row = new QHBoxLayout;
    row->addWidget(m_confirm);
    row->addWidget(m_cancel);
    row->addStretch();
    column->addLayout(row);
    connect(m_reason, &QLineEdit::returnPressed, this, &EndingRow::confirm);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_confirm->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_confirm, &ActionButton::clicked, this, &EndingRow::confirm);
    connect(m_cancel, &ActionButton::clicked, this, &EndingRow::cancelled);
}

void EndingRow::askForReason()
{
    m_reason->clear();
    m_reason->show();
    ask(tr("Why does the lead go back to marketing?"), tr("&Return the lead"));
    m_confirm->setEnabled(false);
    m_reason->setFocus();
}

void EndingRow::askForStop()
{
    m_reason->hide();
    ask(tr("Stop the walk here? It cannot be taken up again; what is open stays open."), tr("&Stop the walk"));
    m_confirm->setEnabled(true);
    m_cancel->setFocus();
}

void EndingRow::ask(const QString &question, const QString &button)
{
    m_question->setText(question);
    m_confirm->setText(button);
    show();
}

void EndingRow::confirm()
{
    if (!m_confirm->isEnabled())
        return;
    if (m_reason->isVisibleTo(this))
        emit returned(m_reason->text().trimmed());
    else
        emit stopped();
}

} // namespace desktop
