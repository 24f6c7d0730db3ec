#include "app/desktop/process/processpage.h"

#include "app/desktop/widgets/actionbutton.h"
#include "app/desktop/widgets/textlabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

constexpr int mapWidth = 240;
/// Above and below the chosen step, so that its neighbours are seen.
constexpr int seenAround = 60;

QScrollArea *makeScrollArea(QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

} // namespace

ProcessPage::ProcessPage(Desk &desk, QWidget *parent)
    : Page(PageFlow::Fills, parent), m_desk(desk), m_map(makeScrollArea(this)), m_details(makeScrollArea(this))
{
    createTop();
    m_map->setFocusPolicy(Qt::NoFocus);
    m_map->setFixedWidth(mapWidth);
    m_details->setProperty("reading", true);
    m_details->setAccessibleName(tr("About the chosen step"));
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    row->addWidget(m_map);
    row->addWidget(m_details, 1);
    column()->addLayout(row, 1);
}

void ProcessPage::createTop()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new TextLabel(title(), TextRole::Display, this), 1);
    auto *recite = new ActionButton(tr("&Recite it"), ButtonRole::Plain, this);
    auto *pick = new ActionButton(tr("Pick its s&teps"), ButtonRole::Plain, this);
    auto *warmUp = new ActionButton(tr("&Warm up for a call"), ButtonRole::Plain, this);
    recite->setToolTip(tr("Type the steps of this process in their order"));
    pick->setToolTip(tr("Choose each next step among a few"));
    warmUp->setToolTip(tr("A minute on the chosen step"));
    for (ActionButton *button : {recite, pick, warmUp})
        row->addWidget(button);
    column()->addLayout(row);
    for (const auto &[button, shape] :
         {std::pair(recite, drills::PromptShape::Type), std::pair(pick, drills::PromptShape::Choose)}) {
        connect(button, &ActionButton::clicked, this, [this, shape = shape] {
            if (const Place *place = chosen())
                emit recitalWanted(place->process->id, shape);
        });
    }
    connect(warmUp, &ActionButton::clicked, this, [this] {
        if (const Place *place = chosen())
            emit warmUpWanted(place->process->id, place->step->id);
    });
}

const ProcessPage::Place *ProcessPage::chosen() const
{
    const int place = m_steps ? m_steps->checkedId() : -1;
    return place < 0 ? nullptr : &m_places.at(static_cast<std::size_t>(place));
}

QString ProcessPage::title() const
{
    return tr("Process");
}

void ProcessPage::enter()
{
    const int former = m_steps ? m_steps->checkedId() : -1;
    showMap();
    const int before = former < 0 ? firstOfOwn() : former;
    if (QAbstractButton *button = m_steps->button(before)) {
        button->setChecked(true);
        button->setFocus();
        showStep(before);
    }
}

int ProcessPage::firstOfOwn() const
{
    const drills::ProcessKind own = m_desk.person.role == storage::PersonRole::Markets ? drills::ProcessKind::Marketing
                                                                                       : drills::ProcessKind::Sales;
    const auto first = std::ranges::find_if(m_places, [own](const auto &place) { return place.process->kind == own; });
    return first == m_places.end() ? 0 : static_cast<int>(first - m_places.begin());
}

void ProcessPage::showMap()
{
    m_places.clear();
    auto *field = new QWidget(m_map);
    auto *map = new QVBoxLayout(field);
    map->setContentsMargins(2, 2, 10, 2);
    map->setSpacing(2);
    if (m_steps)
        m_steps->deleteLater();
    m_steps = new QButtonGroup(this);
    // The product of marketing is what sales starts from.
    for (const drills::ProcessKind kind : {drills::ProcessKind::Marketing, drills::ProcessKind::Sales}) {
        for (const drills::Process *process : m_desk.workspace.content.library().processes()) {
            if (process->kind == kind)
                addProcess(map, *process);
        }
    }
    map->addStretch();
    m_map->setWidget(field);
    connect(m_steps, &QButtonGroup::idToggled, this, [this](int place, bool on) {
        if (!on)
            return;
        m_map->ensureWidgetVisible(m_steps->button(place), 0, seenAround);
        showStep(place);
    });
}

void ProcessPage::addProcess(QVBoxLayout *map, const drills::Process &process)
{
    map->addWidget(new TextLabel(process.name, TextRole::Title, m_map));
    for (const drills::Step &step : process.steps) {
        const int place = static_cast<int>(m_places.size());
        m_places.push_back({&process, &step});
        auto *button = new ActionButton(tr("%1  %2", "number, step").arg(process.position(step.id) + 1).arg(step.name),
                                        ButtonRole::Plain, m_map);
        button->setProperty("role", u"place"_s);
        button->setCheckable(true);
        button->setAccessibleName(tr("%1, %2", "process, step").arg(process.name, step.name));
        m_steps->addButton(button, place);
        map->addWidget(button);
    }
    map->addWidget(new TextLabel(tr("↓ %1", "what a process leads to").arg(process.product), TextRole::Caption, m_map));
    map->addSpacing(16);
}

void ProcessPage::showStep(int place)
{
    const auto [process, step] = m_places.at(static_cast<std::size_t>(place));
    auto *field = new QWidget(m_details);
    auto *details = new QVBoxLayout(field);
    details->setContentsMargins(0, 0, 12, 0);
    details->setSpacing(6);
    details->addWidget(new TextLabel(step->name, TextRole::Title, field));
    addPart(details, tr("Purpose"), {step->purpose});
    addPart(details, tr("Result"), {step->result});
    addCriteria(details, *step, true);
    addCriteria(details, *step, false);
    addPart(details, tr("Key questions"), step->keyQuestions);
    addPart(details, tr("An example"), {step->example});
    addPart(details, tr("What shows up later if it is skipped"), {step->ifSkipped});
    details->addStretch();
    m_details->setWidget(field);
}

void ProcessPage::addCriteria(QVBoxLayout *details, const drills::Step &step, bool must)
{
    QStringList statements;
    for (const drills::StepCriterion &criterion : step.criteria) {
        if (criterion.must == must)
            statements.append(m_desk.workspace.content.library().statement(criterion));
    }
    addPart(details, must ? tr("What must be true") : tr("What should be true"), statements);
}

void ProcessPage::addPart(QVBoxLayout *details, const QString &heading, const QStringList &texts)
{
    if (texts.join(QString()).isEmpty())
        return;
    details->addSpacing(8);
    details->addWidget(new TextLabel(heading, TextRole::Caption, m_details));
    for (const QString &text : texts) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        if (texts.size() > 1)
            row->addWidget(new TextLabel(u"•"_s, TextRole::Muted, m_details), 0, Qt::AlignTop);
        row->addWidget(new TextLabel(text, TextRole::Body, m_details), 1);
        details->addLayout(row);
    }
}

} // namespace desktop
