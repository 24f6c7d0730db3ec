#include "app/desktop/practice/steppanel.h"

#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;
using training::CriterionStanding;

namespace desktop {

StepPanel::StepPanel(Theme &theme, QWidget *parent) : QScrollArea(parent), m_theme(theme)
{
    setProperty("role", u"panel"_s);
    setProperty("reading", true);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("The step, what you know and what is still owed"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void StepPanel::setView(const training::WalkView &view)
{
    m_field = new QWidget(this);
    m_column = new QVBoxLayout(m_field);
    m_column->setContentsMargins(16, 0, 8, 0);
    m_column->setSpacing(6);
    const bool hasStep = view.current >= 0 && view.current < static_cast<int>(view.steps.size());
    const drills::HelpLevel level = view.begun.level;
    if (level == drills::HelpLevel::Cold) {
        addCounts(view);
    } else if (hasStep) {
        const training::StepView &step = view.steps.at(static_cast<std::size_t>(view.current));
        if (level == drills::HelpLevel::WithList)
            addStep(step);
        else
            addText(step.name, TextRole::Title);
    }
    if (level == drills::HelpLevel::WithList)
        addFacts(view.facts);
    if (level != drills::HelpLevel::Cold)
        addOwed(view.owed, level == drills::HelpLevel::WithList);
    m_column->addStretch();
    // Replaces the former one, which Qt deletes.
    setWidget(m_field);
}

void StepPanel::addText(const QString &text, TextRole role)
{
    m_column->addWidget(new TextLabel(text, role, m_field));
}

void StepPanel::addHeading(const QString &text)
{
    m_column->addSpacing(10);
    addText(text, TextRole::Caption);
}

void StepPanel::addMarked(const QString &icon, const QColor &color, const QString &text, const QString &word)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *sign = new TextLabel({}, TextRole::Body, m_field);
    sign->setPixmap(m_theme.pixmap(icon, QSize(16, 16), color, devicePixelRatioF()));
    sign->setContentsMargins(0, 2, 0, 0);
    row->addWidget(sign, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(new TextLabel(text, TextRole::Body, m_field));
    if (!word.isEmpty())
        texts->addWidget(new TextLabel(word, TextRole::Caption, m_field));
    row->addLayout(texts, 1);
    m_column->addLayout(row);
}

void StepPanel::addStep(const training::StepView &step)
{
    addText(step.name, TextRole::Title);
    addText(step.result, TextRole::Body);
    addHeading(tr("What must be true"));
    for (const training::CriterionView &criterion : step.criteria) {
        if (criterion.must && criterion.standing != CriterionStanding::NotNeeded)
            addCriterion(criterion);
    }
}

void StepPanel::addCriterion(const training::CriterionView &criterion)
{
    const Tokens &tokens = m_theme.tokens();
    switch (criterion.standing) {
    case CriterionStanding::Met:
        addMarked(u"circle-check"_s, tokens.good, criterion.statement, tr("met"));
        break;
    case CriterionStanding::Tried:
        addMarked(u"circle-dot"_s, tokens.caution, criterion.statement, tr("asked, no answer yet"));
        break;
    case CriterionStanding::Undecided:
        addMarked(u"circle-question-mark"_s, tokens.muted, criterion.statement, tr("not sure"));
        break;
    case CriterionStanding::Open:
        addMarked(u"circle"_s, tokens.muted, criterion.statement, tr("open"));
        break;
    case CriterionStanding::NotNeeded:
        break;
    }
}

void StepPanel::addCounts(const training::WalkView &view)
{
    const auto reached = std::ranges::count(view.steps, drills::StepState::Reached, &training::StepView::state);
    addText(tr("Step %1 of %2").arg(view.current + 1).arg(view.steps.size()), TextRole::Title);
    addText(tr("%n result(s) reached", nullptr, static_cast<int>(reached)), TextRole::Muted);
}

void StepPanel::addFacts(const QStringList &facts)
{
    if (facts.isEmpty())
        return;
    addHeading(tr("What you know"));
    for (const QString &fact : facts)
        addMarked(u"message-square"_s, m_theme.tokens().muted, fact, {});
}

void StepPanel::addOwed(const std::vector<training::OwedView> &owed, bool withStatements)
{
    if (owed.empty())
        return;
    addHeading(tr("Still owed from earlier"));
    for (const training::OwedView &view : owed) {
        const Tokens &tokens = m_theme.tokens();
        const QString statements = withStatements ? view.statements.join(u'\n') : QString();
        const QString word = view.fromLead ? tr("came with the lead") : tr("left open");
        addMarked(view.fromLead ? u"file-text"_s : u"link"_s, view.fromLead ? tokens.owedLead : tokens.owedHere,
                  tr("%1 (%2)", "step (where it comes from)").arg(view.step, word), statements);
    }
}

} // namespace desktop
