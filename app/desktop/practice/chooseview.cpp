#include "app/desktop/practice/chooseview.h"

#include "app/desktop/practice/optionbutton.h"
#include "app/desktop/settings/preferences.h"
#include "app/desktop/welcome/twocalls.h"
#include "app/desktop/widgets/actionbutton.h"
#include "app/desktop/widgets/errorwords.h"
#include "app/desktop/widgets/formlabels.h"
#include "app/desktop/widgets/textlabel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QRadioButton>

#include <algorithm>

namespace desktop {

namespace {

constexpr int longestStretch = 3;

} // namespace

ChooseView::ChooseView(Desk &desk, QWidget *parent) : ChoiceArea(parent), m_desk(desk)
{
    createForm();
    m_trouble = new TextLabel({}, TextRole::Bad, widget());
    m_trouble->hide();
    column()->addWidget(m_trouble);
    createActions();
    column()->addStretch();
}

void ChooseView::createActions()
{
    m_start = new ActionButton(tr("&Start"), ButtonRole::Primary, widget());
    m_time = new TextLabel({}, TextRole::Muted, widget());
    m_twoCalls = new ActionButton(tr("Two c&alls, five minutes"), ButtonRole::Quiet, widget());
    m_twoCalls->setToolTip(tr("The same guided stretch with a complete lead and with a half one"));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_start);
    row->addWidget(m_time, 1);
    row->addWidget(m_twoCalls);
    column()->addLayout(row);
    connect(m_start, &ActionButton::clicked, this, &ChooseView::start);
    connect(m_twoCalls, &ActionButton::clicked, this, &ChooseView::twoCallsAsked);
}

void ChooseView::createForm()
{
    m_form = addForm();
    QFormLayout *form = m_form;
    QWidget *card = form->parentWidget();
    m_process = new QComboBox(card);
    form->addRow(tr("P&rocess"), m_process);
    m_scenarioField = new QWidget(card);
    m_scenarioColumn = new QVBoxLayout(m_scenarioField);
    m_scenarioColumn->setContentsMargins(0, 0, 0, 0);
    m_scenarioColumn->setSpacing(8);
    form->addRow(tr("Prospect"), m_scenarioField);
    m_lead = new QComboBox(card);
    form->addRow(tr("&Lead"), m_lead);
    m_extent = new QComboBox(card);
    m_extent->addItem(tr("The whole chain"), 0);
    for (int count = 1; count <= longestStretch; ++count)
        m_extent->addItem(tr("%n step(s)", nullptr, count), count);
    m_extent->setCurrentIndex(longestStretch);
    form->addRow(tr("H&ow far"), m_extent);
    m_from = new QComboBox(card);
    form->addRow(tr("&From"), m_from);
    createWay(form);
    alignLabels(*form);
    connect(m_process, &QComboBox::currentIndexChanged, this, [this] {
        showSteps();
        showScenarios();
    });
    connect(m_extent, &QComboBox::currentIndexChanged, this,
            [this] { m_from->setEnabled(m_extent->currentData().toInt() > 0); });
    for (const QComboBox *box : {m_extent, m_from})
        connect(box, &QComboBox::currentIndexChanged, this, &ChooseView::showTime);
}

void ChooseView::createWay(QFormLayout *form)
{
    auto *way = new QWidget(widget());
    auto *row = new QHBoxLayout(way);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_typed = new QRadioButton(tr("&Typed: in my own words"), way);
    m_guided = new QRadioButton(tr("&Guided: choose among four lines"), way);
    m_typed->setChecked(true);
    row->addWidget(m_typed);
    row->addWidget(m_guided);
    row->addStretch();
    form->addRow(tr("Answer"), way);
    m_clock = new QCheckBox(tr("Against the &clock"), way);
    m_clock->setChecked(m_desk.preferences.isClockOn());
    form->addRow(QString(), m_clock);
}

void ChooseView::refresh()
{
    const QString before = m_process->currentData().toString();
    m_choices = training::practiceChoices(m_desk.workspace.content);
    {
        const QSignalBlocker quiet(m_process);
        m_process->clear();
        for (const training::ProcessChoice &choice : m_choices.processes)
            m_process->addItem(choice.name, choice.id.value);
        const int known = m_process->findData(before);
        m_process->setCurrentIndex(known < 0 ? firstWithProspect() : known);
    }
    m_clock->setChecked(m_desk.preferences.isClockOn());
    m_twoCalls->setVisible(TwoCalls::from(m_desk.workspace.content).has_value());
    showSteps();
    showScenarios();
}

int ChooseView::firstWithProspect() const
{
    const auto first = std::ranges::find_if(m_choices.processes, [this](const training::ProcessChoice &process) {
        return std::ranges::find(m_choices.scenarios, process.id, &training::ScenarioChoice::process)
            != m_choices.scenarios.end();
    });
    return first == m_choices.processes.end() ? 0 : static_cast<int>(first - m_choices.processes.begin());
}

const training::ProcessChoice *ChooseView::process() const
{
    const auto index = static_cast<std::size_t>(std::max(0, m_process->currentIndex()));
    return index < m_choices.processes.size() ? &m_choices.processes.at(index) : nullptr;
}

const training::ScenarioChoice *ChooseView::scenario() const
{
    const int index = m_scenarios ? m_scenarios->checkedId() : -1;
    return index < 0 ? nullptr : &m_choices.scenarios.at(static_cast<std::size_t>(index));
}

void ChooseView::showSteps()
{
    const int before = std::max(0, m_from->currentIndex());
    m_from->clear();
    if (!process())
        return;
    for (const training::StepChoice &step : process()->steps)
        m_from->addItem(step.name);
    m_from->setCurrentIndex(before < m_from->count() ? before : 0);
    showTime();
}

void ChooseView::showTime()
{
    const std::vector<drills::StepId> chosen = steps();
    std::chrono::seconds total{0};
    for (const training::StepChoice &step : process() ? process()->steps : std::vector<training::StepChoice>()) {
        const bool isIn = chosen.empty() || std::ranges::find(chosen, step.id) != chosen.end();
        total += isIn ? step.target : std::chrono::seconds{0};
    }
    m_time->setText(tr("about %n minute(s)", nullptr, training::wholeMinutes(total)));
}

void ChooseView::showScenarios()
{
    const drills::ScenarioId before = scenario() ? scenario()->id : drills::ScenarioId();
    while (QLayoutItem *item = m_scenarioColumn->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> gone(item);
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    if (m_scenarios)
        m_scenarios->deleteLater();
    m_scenarios = new QButtonGroup(this);
    for (std::size_t i = 0; process() && i < m_choices.scenarios.size(); ++i) {
        const training::ScenarioChoice &choice = m_choices.scenarios.at(i);
        if (choice.process != process()->id)
            continue;
        auto *button = new OptionButton(
            {}, tr("%1: %2", "title of a scenario: person").arg(choice.title, choice.prospect), m_scenarioField);
        button->setToolTip(tr("%1, %2", "role, company").arg(choice.role, choice.company));
        button->setCheckable(true);
        m_scenarios->addButton(button, static_cast<int>(i));
        m_scenarioColumn->addWidget(button);
        button->setChecked(choice.id == before || m_scenarios->buttons().size() == 1);
    }
    if (m_scenarios->buttons().isEmpty())
        m_scenarioColumn->addWidget(new TextLabel(tr("No scenario for this process yet. Import a pack in the library."),
                                                  TextRole::Muted, this));
    connect(m_scenarios, &QButtonGroup::idToggled, this, &ChooseView::showScenarioChoices);
    showScenarioChoices();
}

void ChooseView::showScenarioChoices()
{
    const training::ScenarioChoice *chosen = scenario();
    m_lead->clear();
    for (const training::LeadChoice &lead : chosen ? chosen->leads : std::vector<training::LeadChoice>())
        m_lead->addItem(lead.name, lead.id.value);
    const bool canGuide = chosen && chosen->hasGuided;
    // Without a prospect there is nothing more to choose.
    for (int row = m_form->rowCount() - 1; row > 0; --row) {
        if (m_form->itemAt(row, QFormLayout::FieldRole)->widget() != m_scenarioField)
            m_form->setRowVisible(row, chosen);
    }
    m_time->setVisible(chosen);
    m_guided->setEnabled(canGuide);
    m_guided->setToolTip(canGuide ? QString() : tr("This scenario has no lines to choose among"));
    if (!canGuide)
        m_typed->setChecked(true);
    m_start->setEnabled(chosen);
    m_start->setToolTip(chosen ? QString() : tr("There is no prospect for this process"));
    m_from->setEnabled(m_extent->currentData().toInt() > 0);
}

std::vector<drills::StepId> ChooseView::steps() const
{
    std::vector<drills::StepId> chosen;
    const int count = m_extent->currentData().toInt();
    if (!process())
        return chosen;
    const auto &all = process()->steps;
    const auto first = static_cast<std::size_t>(std::max(0, m_from->currentIndex()));
    for (std::size_t i = first; i < all.size() && chosen.size() < static_cast<std::size_t>(count); ++i)
        chosen.push_back(all.at(i).id);
    return chosen;
}

void ChooseView::start()
{
    training::WalkRequest request;
    request.process = process()->id;
    request.scenario = scenario()->id;
    request.lead = drills::LeadStateId(m_lead->currentData().toString());
    request.steps = steps();
    request.seed = training::drawSeed(m_desk.workspace);
    request.shape = m_guided->isChecked() ? drills::PromptShape::Choose : drills::PromptShape::Converse;
    request.clock = m_clock->isChecked() ? drills::ClockChoice::On : drills::ClockChoice::Off;
    if (request.shape == drills::PromptShape::Converse) {
        const auto level = training::nextHelpLevel(m_desk.workspace, m_desk.person, request.process, request.steps);
        if (!level)
            return showTrouble(ErrorWords::of(level.error()));
        request.level = *level;
    }
    emit startAsked(request);
}

void ChooseView::showTrouble(const QString &text)
{
    m_trouble->setText(text);
    m_trouble->setVisible(!text.isEmpty());
}

void ChooseView::takeFocus()
{
    m_start->setFocus();
}

} // namespace desktop
