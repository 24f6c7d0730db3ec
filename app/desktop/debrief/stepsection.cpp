#include "app/desktop/debrief/stepsection.h"

#include "app/desktop/debrief/criterionrow.h"
#include "app/desktop/debrief/debriefwords.h"
#include "app/desktop/debrief/quotetext.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/actionbutton.h"
#include "app/desktop/widgets/statesign.h"
#include "app/desktop/widgets/statewords.h"
#include "app/desktop/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace desktop {

StepSection::StepSection(Theme &theme, const training::StepDebrief &step, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_step(step), m_outer(new QVBoxLayout(this))
{
    setProperty("role", u"card"_s);
    m_outer->setContentsMargins(16, 2, 16, 2);
    build();
}

void StepSection::update(const training::StepDebrief &step, const drills::CriterionId &focused)
{
    m_step = step;
    build();
    for (CriterionRow *row : m_content->findChildren<CriterionRow *>()) {
        if (row->criterion() == focused)
            row->focusRuling();
    }
}

void StepSection::setOpen(bool open)
{
    m_isOpen = open;
    showOpen();
}

void StepSection::build()
{
    if (m_content) {
        m_outer->removeWidget(m_content);
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    addHead();
    addBody();
    m_outer->addWidget(m_content);
    m_content->show();
    showOpen();
}

void StepSection::addHead()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new StateSign(m_theme, m_step.figures.state, m_content));
    m_head = new ActionButton(m_step.name, ButtonRole::Quiet, m_content);
    m_head->setAccessibleName(
        tr("%1, %2: show or hide", "step, state").arg(m_step.name, StateWords::of(m_step.figures.state)));
    row->addWidget(m_head);
    row->addStretch(1);
    const QString state = StateWords::of(m_step.figures.state);
    const QString own = DebriefWords::time(m_step);
    auto *time = new TextLabel(own.isEmpty() ? state : tr("%1 · %2", "state, time").arg(state, own), TextRole::Muted,
                               m_content);
    time->setWordWrap(false);
    row->addWidget(time);
    qobject_cast<QVBoxLayout *>(m_content->layout())->addLayout(row);
    connect(m_head, &ActionButton::clicked, this, [this] { setOpen(!m_isOpen); });
}

void StepSection::addBody()
{
    m_body = new QWidget(m_content);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(6);
    column->addWidget(new TextLabel(m_step.result, TextRole::Muted, m_body));
    if (m_step.figures.turns == 0 && m_step.figures.state == drills::StepState::Open)
        column->addWidget(new TextLabel(tr("You went on without a line here."), TextRole::Muted, m_body));
    addOwed(column);
    for (const training::CriterionDebrief &criterion : m_step.criteria) {
        auto *row = new CriterionRow(m_theme, criterion, m_body);
        column->addWidget(row);
        // Queued: the row is made anew by what follows.
        connect(row, &CriterionRow::ruled, this, &StepSection::ruled, Qt::QueuedConnection);
        connect(row, &CriterionRow::teachWanted, this, &StepSection::teachWanted);
    }
    addFaults(column);
    addRetry(column);
    m_content->layout()->addWidget(m_body);
}

void StepSection::addOwed(QVBoxLayout *column)
{
    for (const training::MadeUpView &madeUp : m_step.madeUp) {
        const QString time = StateWords::time(madeUp.time);
        column->addWidget(new TextLabel(
            madeUp.fromLead ? tr("%1 of it made up for %2, which came with the lead").arg(time, madeUp.forStep)
                            : tr("%1 of it made up for %2, left open earlier").arg(time, madeUp.forStep),
            TextRole::Caution, m_body));
    }
    if (m_step.owedLines.isEmpty())
        return;
    column->addWidget(new TextLabel(tr("Said because something was still owed"), TextRole::Caption, m_body));
    for (const QString &line : m_step.owedLines)
        column->addWidget(new QuoteText(m_theme, line, {}, m_body));
}

void StepSection::addFaults(QVBoxLayout *column)
{
    for (const training::FaultView &fault : m_step.faults) {
        const QString statement = DebriefWords::firstSentence(fault.statement);
        column->addWidget(new TextLabel(fault.noteOnly ? tr("Note: %1").arg(statement) : statement,
                                        fault.noteOnly ? TextRole::Muted : TextRole::Caution, m_body));
        column->addWidget(new QuoteText(m_theme, fault.said, fault.spans, m_body));
    }
}

void StepSection::addRetry(QVBoxLayout *column)
{
    if (m_step.figures.state == drills::StepState::NotTried)
        return;
    auto *again = new ActionButton(tr("Try this step again"), ButtonRole::Plain, m_body);
    again->setAccessibleName(tr("Try this step again: %1").arg(m_step.name));
    auto *row = new QHBoxLayout;
    row->addWidget(again);
    row->addStretch();
    column->addLayout(row);
    connect(again, &ActionButton::clicked, this, [this] { emit retryAsked(m_step.figures.step); });
}

void StepSection::showOpen()
{
    m_body->setVisible(m_isOpen);
    m_head->setIcon(m_theme.icon(m_isOpen ? u"chevron-down"_s : u"chevron-right"_s, QSize(16, 16)));
}

} // namespace desktop
