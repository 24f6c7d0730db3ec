#include "app/desktop/practice/choosecards.h"

#include "app/desktop/widgets/actionbutton.h"
#include "app/desktop/widgets/formlabels.h"
#include "app/desktop/widgets/textlabel.h"
#include "drills/session/curriculum.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QRadioButton>
#include <QSignalBlocker>

#include <algorithm>

using drills::Facet;

namespace desktop {

namespace {

/// Among the facets, of which it is none.
constexpr int recital = -1;

} // namespace

ChooseCards::ChooseCards(Desk &desk, QWidget *parent) : ChoiceArea(parent), m_desk(desk)
{
    createForm();
    m_lacking = new TextLabel({}, TextRole::Muted, widget());
    column()->addWidget(m_lacking);
    createActions();
    column()->addWidget(
        new TextLabel(tr("What is practised by choice counts like any other answer."), TextRole::Muted, widget()));
    column()->addStretch();
}

void ChooseCards::createForm()
{
    m_process = new QComboBox(widget());
    m_drill = new QComboBox(widget());
    m_drill->addItem(tr("Recite the chain"), recital);
    for (const auto &[name, facet] :
         {std::pair(tr("Next step"), Facet::NextStep), std::pair(tr("Say the result"), Facet::Result),
          std::pair(tr("Name the evidence"), Facet::Evidence), std::pair(tr("Ask the questions"), Facet::Questions),
          std::pair(tr("Say the purpose"), Facet::Purpose)})
        m_drill->addItem(name, static_cast<int>(facet));
    m_step = new QComboBox(widget());
    m_form = addForm();
    m_form->addRow(tr("P&rocess"), m_process);
    m_form->addRow(tr("&Drill"), m_drill);
    m_form->addRow(tr("Ste&ps"), m_step);
    createWay();
    alignLabels(*m_form);
    connect(m_process, &QComboBox::currentIndexChanged, this, &ChooseCards::showSteps);
    for (const QComboBox *box : {m_drill, m_step})
        connect(box, &QComboBox::currentIndexChanged, this, &ChooseCards::showChoice);
}

void ChooseCards::createWay()
{
    m_way = new QWidget(widget());
    auto *row = new QHBoxLayout(m_way);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_typed = new QRadioButton(tr("&Typed"), m_way);
    m_typed->setChecked(true);
    row->addWidget(m_typed);
    row->addWidget(new QRadioButton(tr("Pic&ked among a few"), m_way));
    row->addStretch();
    m_form->addRow(tr("Answer"), m_way);
}

void ChooseCards::createActions()
{
    m_start = new ActionButton(tr("&Start"), ButtonRole::Primary, widget());
    m_count = new TextLabel({}, TextRole::Muted, widget());
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_start);
    row->addWidget(m_count, 1);
    column()->addLayout(row);
    connect(m_start, &ActionButton::clicked, this, &ChooseCards::start);
}

void ChooseCards::refresh()
{
    const QString before = m_process->count() > 0 ? m_process->currentData().toString() : ownProcess();
    {
        const QSignalBlocker quiet(m_process);
        m_process->clear();
        for (const drills::Process *each : m_desk.workspace.content.library().processes())
            m_process->addItem(each->name, each->id.value);
        m_process->setCurrentIndex(std::max(0, m_process->findData(before)));
    }
    showSteps();
}

QString ChooseCards::ownProcess() const
{
    const drills::ProcessKind own = m_desk.person.role == storage::PersonRole::Markets ? drills::ProcessKind::Marketing
                                                                                       : drills::ProcessKind::Sales;
    const auto all = m_desk.workspace.content.library().processes();
    const auto found = std::ranges::find(all, own, &drills::Process::kind);
    return found == all.end() ? QString() : (*found)->id.value;
}

const drills::Process *ChooseCards::process() const
{
    return m_desk.workspace.content.library().process(drills::ProcessId(m_process->currentData().toString()));
}

std::optional<Facet> ChooseCards::facet() const
{
    const int kind = m_drill->currentData().toInt();
    return kind == recital ? std::nullopt : std::optional(static_cast<Facet>(kind));
}

std::vector<drills::Card> ChooseCards::cards() const
{
    const drills::Process *chosen = process();
    if (!chosen)
        return {};
    std::vector<drills::StepId> steps;
    if (facet() && m_step->currentIndex() > 0)
        steps.emplace_back(m_step->currentData().toString());
    return drills::chosenCards(*chosen, facet().value_or(Facet::NextStep), steps);
}

void ChooseCards::showSteps()
{
    const QString before = m_step->currentData().toString();
    {
        const QSignalBlocker quiet(m_step);
        m_step->clear();
        m_step->addItem(tr("All steps"));
        const drills::Process *chosen = process();
        for (const drills::Step &step : chosen ? chosen->steps : std::vector<drills::Step>())
            m_step->addItem(step.name, step.id.value);
        m_step->setCurrentIndex(std::max(0, m_step->findData(before)));
    }
    showChoice();
}

void ChooseCards::showChoice()
{
    const bool isRecital = !facet();
    m_form->setRowVisible(m_step, !isRecital);
    m_form->setRowVisible(m_way, isRecital);
    const int count = static_cast<int>(cards().size());
    m_count->setText(isRecital ? tr("%n step(s) in their order", nullptr, count) : tr("%n card(s)", nullptr, count));
    m_count->setVisible(count > 0);
    m_lacking->setText(count > 0 ? QString() : lacking());
    m_lacking->setVisible(count == 0);
    m_start->setEnabled(count > 0);
    m_start->setToolTip(m_lacking->text());
}

QString ChooseCards::lacking() const
{
    const QString whose = facet() && m_step->currentIndex() > 0 ? m_step->currentText() : m_process->currentText();
    switch (facet().value_or(Facet::NextStep)) {
    case Facet::Questions:
        return tr("%1 has no key questions. Choose another step or another drill.", "step or process").arg(whose);
    case Facet::Evidence:
        return tr("%1 has nothing that must be true. Choose another step or another drill.", "step or process")
            .arg(whose);
    case Facet::NextStep:
    case Facet::Result:
    case Facet::Purpose:
        break;
    }
    return tr("There are no steps here yet. Choose another process.");
}

void ChooseCards::start()
{
    const std::vector<drills::Card> chosen = cards();
    if (facet())
        emit cardsAsked(chosen);
    else
        emit recitalAsked(chosen.front().process,
                          m_typed->isChecked() ? drills::PromptShape::Type : drills::PromptShape::Choose);
}

void ChooseCards::takeFocus()
{
    if (m_start->isEnabled())
        m_start->setFocus();
    else
        m_process->setFocus();
}

void ChooseCards::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_start->click();
    else
        ChoiceArea::keyPressEvent(event);
}

} // namespace desktop
