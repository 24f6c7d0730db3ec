#include "app/desktop/progress/progresspage.h"

#include "app/desktop/certificate/certificatepanel.h"
#include "app/desktop/progress/daysprogress.h"
#include "app/desktop/progress/drillsmodel.h"
#include "app/desktop/progress/heartprogress.h"
#include "app/desktop/progress/stepsmodel.h"
#include "app/desktop/progress/triesstrip.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/actionbutton.h"
#include "app/desktop/widgets/errorwords.h"
#include "app/desktop/widgets/plaintable.h"
#include "app/desktop/widgets/segments.h"
#include "app/desktop/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace desktop {

ProgressPage::ProgressPage(Desk &desk, QWidget *parent)
    : Page(PageFlow::Fills, parent), m_desk(desk), m_steps(new StepsModel(this)), m_drills(new DrillsModel(this))
{
    column()->setSpacing(12);
    createTop();
    m_trouble = new TextLabel({}, TextRole::Bad, this);
    m_trouble->hide();
    column()->addWidget(m_trouble);
    m_full = new QWidget(this);
    auto *full = new QVBoxLayout(m_full);
    full->setContentsMargins(0, 0, 0, 0);
    full->setSpacing(8);
    createFilters();
    createTables();
    column()->addWidget(m_full, 1);
    createEmpty();
    m_heart = new HeartProgress(desk, this);
    m_heart->hide();
    column()->addWidget(m_heart, 1);
    m_practised = new DaysProgress(desk, this);
    m_practised->hide();
    column()->addWidget(m_practised, 1);
    m_certificate = new CertificatePanel(desk, this);
    m_certificate->hide();
    column()->addWidget(m_certificate, 1);
    connect(m_certificate, &CertificatePanel::trialWanted, this, &ProgressPage::trialWanted);
    column()->addStretch();
}

void ProgressPage::createTop()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(new TextLabel(title(), TextRole::Display, this), 1);
    m_parts = new Segments({tr("In &walks"), tr("By &heart"), tr("Da&ys"), tr("Certif&icate")}, this);
    row->addWidget(m_parts);
    column()->addLayout(row);
    connect(m_parts, &Segments::chosen, this, [this](int part) { showPart(static_cast<Part>(part)); });
}

void ProgressPage::showPart(Part part)
{
    m_part = part;
    m_heart->setVisible(part == Heart);
    m_practised->setVisible(part == Days);
    m_certificate->setVisible(part == Certificate);
    if (part != Walks) {
        m_full->hide();
        m_empty->hide();
        m_trouble->hide();
    }
    switch (part) {
    case Walks:
        showProgress();
        break;
    case Heart:
        m_heart->refresh();
        break;
    case Days:
        m_practised->refresh();
        break;
    case Certificate:
        m_certificate->refresh();
        break;
    }
}

void ProgressPage::showCertificate()
{
    m_parts->choose(Certificate);
    m_certificate->takeFocus();
}

QString ProgressPage::title() const
{
    return tr("Progress");
}

void ProgressPage::createFilters()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_process = new QComboBox(m_full);
    m_days = new QComboBox(m_full);
    for (const int days : {7, 30, 90})
        m_days->addItem(tr("Last %n day(s)", nullptr, days), days);
    m_days->setCurrentIndex(1);
    m_typedOnly = new QCheckBox(tr("&Typed only"), m_full);
    for (const auto &[name, box] : {std::pair(tr("P&rocess"), m_process), std::pair(tr("D&ays"), m_days)}) {
        auto *label = new TextLabel(name, TextRole::Body, m_full);
        label->setWordWrap(false);
        label->setBuddy(box);
        row->addWidget(label);
        row->addWidget(box);
    }
    row->addWidget(m_typedOnly);
    row->addStretch();
    m_full->layout()->addItem(row);
    connect(m_process, &QComboBox::currentIndexChanged, this, &ProgressPage::showProgress);
    connect(m_days, &QComboBox::currentIndexChanged, this, &ProgressPage::showProgress);
    connect(m_typedOnly, &QCheckBox::toggled, this, &ProgressPage::showProgress);
}

void ProgressPage::createTables()
{
    auto *full = qobject_cast<QVBoxLayout *>(m_full->layout());
    m_stepTable = new QTableView(m_full);
    makePlain(*m_stepTable, tr("Steps"));
    m_stepTable->setModel(m_steps);
    m_stepTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_stepTable->horizontalHeader()->setStretchLastSection(true);
    m_stepTable->setMinimumHeight(150);
    full->addWidget(m_stepTable, 3);
    m_triesName = new TextLabel({}, TextRole::Caption, m_full);
    m_tries = new TriesStrip(m_desk.theme, m_full);
    m_triesName->setWordWrap(false);
    auto *tries = new QHBoxLayout;
    tries->setSpacing(12);
    tries->addWidget(m_triesName);
    tries->addWidget(m_tries);
    tries->addStretch();
    full->addLayout(tries);
    full->addWidget(new TextLabel(tr("All past drills: Enter opens the debrief"), TextRole::Caption, m_full));
    m_drillTable = new QTableView(m_full);
    makePlain(*m_drillTable, tr("Past drills"));
    m_drillTable->setModel(m_drills);
    m_drillTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_drillTable->horizontalHeader()->setSectionResizeMode(DrillsModel::Title, QHeaderView::Stretch);
    m_drillTable->setMinimumHeight(110);
    full->addWidget(m_drillTable, 1);
    connect(m_stepTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProgressPage::showTries);
    connect(m_drillTable, &QTableView::activated, this, &ProgressPage::openDrill);
}

void ProgressPage::createEmpty()
{
    m_empty = new QWidget(this);
    auto *empty = new QVBoxLayout(m_empty);
    empty->setContentsMargins(0, 0, 0, 0);
    empty->setSpacing(12);
    empty->addWidget(new TextLabel(tr("After your first drill you see here how often each step was tried and reached, "
                                      "and every past drill with its debrief."),
                                   TextRole::Body, m_empty));
    m_practise = new ActionButton(tr("&Do a drill"), ButtonRole::Primary, m_empty);
    auto *row = new QHBoxLayout;
    row->addWidget(m_practise);
    row->addStretch();
    empty->addLayout(row);
    column()->addWidget(m_empty);
    connect(m_practise, &ActionButton::clicked, this, &ProgressPage::practiceWanted);
}

void ProgressPage::enter()
{
    const QString before = m_process->currentData().toString();
    {
        const QSignalBlocker quiet(m_process);
        m_process->clear();
        std::vector<const drills::Process *> processes;
        std::ranges::copy(m_desk.workspace.content.library().processes(), std::back_inserter(processes));
        std::ranges::stable_sort(processes, {}, [](const drills::Process *process) {
            return process->kind == drills::ProcessKind::Sales ? 0 : 1;
        });
        for (const drills::Process *process : processes)
            m_process->addItem(process->name, process->id.value);
        m_process->setCurrentIndex(std::max(0, m_process->findData(before)));
    }
    showPart(m_part);
    if (m_part == Heart)
        m_heart->takeFocus();
    else if (m_part == Days)
        m_practised->takeFocus();
    else if (m_part == Certificate)
        m_certificate->takeFocus();
    else if (m_empty->isVisibleTo(this))
        m_practise->setFocus();
    else
        m_stepTable->setFocus();
}

void ProgressPage::showProgress()
{
    auto progress = training::progressOf(m_desk.workspace, m_desk.person.id,
                                         drills::ProcessId(m_process->currentData().toString()),
                                         m_days->currentData().toInt(), m_typedOnly->isChecked());
    m_trouble->setVisible(!progress);
    if (!progress) {
        m_trouble->setText(ErrorWords::of(progress.error()));
        return;
    }
    m_full->setVisible(!progress->drills.empty());
    m_empty->setVisible(progress->drills.empty());
    // Of the chosen process only: an id of a step is its own just there.
    std::vector<training::PastDrill> ofProcess = progress->drills;
    const drills::ProcessId chosen(m_process->currentData().toString());
    std::erase_if(ofProcess, [&](const training::PastDrill &drill) {
        return drill.process != chosen || drill.isRetry || drill.day < progress->from
            || (m_typedOnly->isChecked() && drill.shape != drills::PromptShape::Converse);
    });
    m_steps->setRows(std::move(progress->steps), ofProcess);
    m_stepTable->setMaximumHeight(heightOfAll(*m_stepTable));
    m_drills->setDrills(std::move(progress->drills));
    m_stepTable->selectRow(0);
    m_drillTable->selectRow(0);
    showTries();
}

void ProgressPage::showTries()
{
    const int row = m_stepTable->currentIndex().row();
    const std::vector<drills::StepState> tries = m_steps->tries(row);
    const QString step = m_steps->index(std::max(0, row), StepsModel::Step).data().toString();
    m_triesName->setText(tries.empty() ? tr("%1: not tried yet").arg(step)
                                       : tr("%1: the last tries, the newest last").arg(step));
    m_tries->setTries(step, tries);
    m_tries->setVisible(!tries.empty());
}

void ProgressPage::openDrill(const QModelIndex &index)
{
    const training::PastDrill *drill = m_drills->drill(index.row());
    if (drill && drill->figures)
        emit debriefWanted(drill->attempt);
    else if (drill)
        emit practiceWanted();
}

} // namespace desktop
