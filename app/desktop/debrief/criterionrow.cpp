#include "app/desktop/debrief/criterionrow.h"

#include "app/desktop/debrief/debriefwords.h"
#include "app/desktop/debrief/quotetext.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/actionbutton.h"
#include "app/desktop/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using drills::RulingSays;
using training::CriterionOutcome;

namespace desktop {

namespace {

constexpr int signWidth = 28;

} // namespace

CriterionRow::CriterionRow(Theme &theme, const training::CriterionDebrief &criterion, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_criterion(criterion)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 8);
    column->setSpacing(4);
    addHead(column);
    auto *rest = new QVBoxLayout;
    rest->setContentsMargins(signWidth, 0, 0, 0);
    rest->setSpacing(4);
    addEvidence(rest);
    addRuling(rest);
    column->addLayout(rest);
}

QColor CriterionRow::color() const
{
    const Tokens &tokens = m_theme.tokens();
    switch (m_criterion.outcome) {
    case CriterionOutcome::Met:
    case CriterionOutcome::GivenBefore:
        return tokens.good;
    case CriterionOutcome::MetLate:
    case CriterionOutcome::Tried:
        return tokens.caution;
    case CriterionOutcome::Open:
        return m_criterion.must ? tokens.owedHere : tokens.muted;
    case CriterionOutcome::Undecided:
    case CriterionOutcome::NotNeeded:
        return tokens.muted;
    }
    return tokens.muted;
}

void CriterionRow::addHead(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *sign = new TextLabel({}, TextRole::Body, this);
    sign->setFixedWidth(signWidth - 8);
    sign->setPixmap(
        m_theme.pixmap(DebriefWords::icon(m_criterion.outcome), QSize(18, 18), color(), devicePixelRatioF()));
    row->addWidget(sign, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(new TextLabel(m_criterion.statement, TextRole::Body, this));
    texts->addWidget(new TextLabel(DebriefWords::outcome(m_criterion), TextRole::Caption, this));
    row->addLayout(texts, 1);
    column->addLayout(row);
}

void CriterionRow::addEvidence(QVBoxLayout *column)
{
    if (m_criterion.evidence && !m_criterion.evidence->said.isEmpty()) {
        column->addWidget(new TextLabel(tr("You said"), TextRole::Caption, this));
        column->addWidget(new QuoteText(m_theme, m_criterion.evidence->said, m_criterion.evidence->spans, this));
        if (!m_criterion.evidence->answered.isEmpty()) {
            column->addWidget(new TextLabel(tr("They answered"), TextRole::Caption, this));
            column->addWidget(new QuoteText(m_theme, m_criterion.evidence->answered, {}, this));
        }
    }
    const bool isGap = m_criterion.must
        && (m_criterion.outcome == CriterionOutcome::Open || m_criterion.outcome == CriterionOutcome::Tried
            || m_criterion.outcome == CriterionOutcome::Undecided || m_criterion.outcome == CriterionOutcome::MetLate);
    if (isGap && !m_criterion.example.isEmpty()) {
        column->addWidget(new TextLabel(tr("A line that would have done"), TextRole::Caption, this));
        column->addWidget(new TextLabel(m_criterion.example, TextRole::Body, this));
    }
}

void CriterionRow::addRuling(QVBoxLayout *column)
{
    if (m_criterion.event < 0)
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    if (m_criterion.canRule)
        addQuestion(row);
    auto *disagree = new ActionButton(disputeText(), ButtonRole::Quiet, this);
    disagree->setProperty("role", QLatin1String("inline"));
    if (m_criterion.canRule)
        disagree->setToolTip(tr("M"));
    disagree->setAccessibleName(tr("%1: %2", "button: statement").arg(disagree->text(), m_criterion.statement));
    row->addWidget(disagree);
    if (m_criterion.ruling && m_criterion.evidence && !m_criterion.evidence->said.isEmpty())
        addTeaching(row, *m_criterion.ruling);
    row->addStretch();
    column->addLayout(row);
    connect(disagree, &ActionButton::clicked, this, [this] { emit ruled(m_criterion, RulingSays::Disputed); });
    m_first = m_first ? m_first : disagree;
}

/// What was ruled here may count for every drill from now on; that is a change of the pack, and asked about.
void CriterionRow::addTeaching(QHBoxLayout *row, RulingSays says)
{
    const bool counts = says == RulingSays::Met;
    auto *button = new ActionButton(counts ? tr("Let this wording always count…") : tr("Never let this wording count…"),
                                    ButtonRole::Quiet, this);
    button->setProperty("role", QLatin1String("inline"));
    button->setAccessibleName(tr("%1: %2", "button: statement").arg(button->text(), m_criterion.statement));
    row->addWidget(button);
    const auto kind = counts ? drills::WordingKind::Accepted : drills::WordingKind::Lookalike;
    connect(button, &ActionButton::clicked, this, [this, kind] { emit teachWanted(m_criterion, kind); });
}

/// Whoever can neither say yes nor no leaves it to the manager; against a verdict one can only disagree.
QString CriterionRow::disputeText() const
{
    if (m_criterion.canRule)
        return m_criterion.isDisputed ? tr("Your manager is asked: take it back") : tr("Ask my manager");
    return m_criterion.isDisputed ? tr("You disagree: take it back") : tr("I disagree");
}

void CriterionRow::addQuestion(QHBoxLayout *row)
{
    auto *question = new TextLabel(tr("Did you say this?"), TextRole::Body, this);
    question->setWordWrap(false);
    row->addWidget(question);
    for (const RulingSays says : {RulingSays::Met, RulingSays::NotMet}) {
        auto *button = new ActionButton(says == RulingSays::Met ? tr("Yes") : tr("No"), ButtonRole::Plain, this);
        button->setCheckable(true);
        button->setChecked(m_criterion.ruling == says);
        button->setToolTip(says == RulingSays::Met ? tr("Y") : tr("N"));
        button->setAccessibleName(
            tr("Did you say this? %1: %2", "Yes or no: statement").arg(button->text(), m_criterion.statement));
        row->addWidget(button);
        connect(button, &ActionButton::clicked, this, [this, says] { emit ruled(m_criterion, says); });
        m_first = m_first ? m_first : button;
    }
}

void CriterionRow::focusRuling()
{
    if (m_first)
        m_first->setFocus();
}

void CriterionRow::keyPressEvent(QKeyEvent *event)
{
    const bool asks = m_criterion.canRule && m_criterion.event >= 0;
    if (asks && event->key() == Qt::Key_Y)
        emit ruled(m_criterion, RulingSays::Met);
    else if (asks && event->key() == Qt::Key_N)
        emit ruled(m_criterion, RulingSays::NotMet);
    else if (asks && event->key() == Qt::Key_M)
        emit ruled(m_criterion, RulingSays::Disputed);
    else
        QWidget::keyPressEvent(event);
}

} // namespace desktop
