#include "app/desktop/certificate/certificatepanel.h"

#include "app/desktop/certificate/calendarmodel.h"
#include "app/desktop/certificate/certificatewords.h"
#include "app/desktop/settings/optionalday.h"
#include "app/desktop/widgets/actionbutton.h"
#include "app/desktop/widgets/errorwords.h"
#include "app/desktop/widgets/plaintable.h"
#include "app/desktop/widgets/textlabel.h"
#include "app/printing/certificatepdf.h"
#include "app/training/personmemory.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desktop {

CertificatePanel::CertificatePanel(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_calendar(new CalendarModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    createTop(column);
    createActions(column);
    createCalendar(column);
    column->addStretch();
}

void CertificatePanel::createTop(QBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *name = new TextLabel(tr("P&rocess"), TextRole::Body, this);
    name->setWordWrap(false);
    m_process = new QComboBox(this);
    name->setBuddy(m_process);
    row->addWidget(name);
    row->addWidget(m_process);
    row->addStretch();
    column->addLayout(row);
    m_standing = new TextLabel({}, TextRole::Title, this);
    m_next = new TextLabel({}, TextRole::Body, this);
    column->addWidget(m_standing);
    column->addWidget(m_next);
    column->addWidget(new TextLabel(CertificateWords::rule(), TextRole::Muted, this));
    connect(m_process, &QComboBox::currentIndexChanged, this, &CertificatePanel::showProcess);
}

void CertificatePanel::createActions(QBoxLayout *column)
{
    m_begin = new ActionButton(CertificateWords::begin({}), ButtonRole::Primary, this);
    m_save = new ActionButton(tr("&Save as PDF…"), ButtonRole::Plain, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_begin);
    row->addWidget(m_save);
    row->addStretch();
    column->addSpacing(4);
    column->addLayout(row);
    m_saved = new TextLabel({}, TextRole::Muted, this);
    m_saved->hide();
    column->addWidget(m_saved);
    const QDate today = training::presentMoment(m_desk.workspace).day;
    m_wished = new OptionalDay(tr("C&ertified by"), today, this);
    m_start = new TextLabel({}, TextRole::Body, this);
    m_start->hide();
    column->addWidget(m_wished);
    column->addWidget(m_start);
    connect(m_begin, &ActionButton::clicked, this, [this] { emit trialWanted(process()); });
    connect(m_save, &ActionButton::clicked, this, &CertificatePanel::chooseFile);
    connect(m_wished, &OptionalDay::changed, this, &CertificatePanel::showStart);
}

void CertificatePanel::createCalendar(QBoxLayout *column)
{
    column->addWidget(new TextLabel(tr("Trials, and the days that follow from them"), TextRole::Caption, this));
    m_table = new QTableView(this);
    makePlain(*m_table, tr("Calendar of the certificate"));
    m_table->setModel(m_calendar);
    m_table->horizontalHeader()->setSectionResizeMode(CalendarModel::Day, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(CalendarModel::What, QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setWordWrap(true);
    column->addWidget(m_table, 1);
}

void CertificatePanel::refresh()
{
    fillProcesses();
    showProcess();
}

void CertificatePanel::fillProcesses()
{
    const QString before = m_process->currentData().toString();
    const QSignalBlocker quiet(m_process);
    m_process->clear();
    // First those that can be walked.
    const drills::Library &library = m_desk.workspace.content.library();
    std::vector<const drills::Process *> processes = library.processes();
    const auto hasNoProspect = [&library](const drills::Process *each) {
        return std::ranges::none_of(library.scenarios(),
                                    [each](const drills::Scenario *scenario) { return scenario->process == each->id; });
    };
    std::ranges::stable_sort(processes, {}, hasNoProspect);
    for (const drills::Process *each : processes)
        m_process->addItem(each->name, each->id.value);
    m_process->setCurrentIndex(std::max(0, m_process->findData(before)));
}

drills::ProcessId CertificatePanel::process() const
{
    return drills::ProcessId(m_process->currentData().toString());
}

void CertificatePanel::showProcess()
{
    auto view = training::certificateOf(m_desk.workspace, m_desk.person, process());
    m_saved->hide();
    m_table->setVisible(view.has_value());
    m_next->setVisible(view.has_value());
    if (view) {
        m_view = std::move(*view);
        showView(*m_view);
        return;
    }
    m_view.reset();
    m_standing->setText(ErrorWords::of(view.error()));
    m_begin->setText(CertificateWords::begin({}));
    m_begin->setEnabled(false);
    m_save->setEnabled(false);
    m_start->hide();
}

void CertificatePanel::showView(const training::CertificateView &view)
{
    const QDate today = training::presentMoment(m_desk.workspace).day;
    m_standing->setText(CertificateWords::standing(view.status));
    m_next->setText(CertificateWords::next(view, today));
    const bool isReadOnly = training::isReadOnly(m_desk.workspace);
    m_begin->setText(CertificateWords::begin(view));
    m_begin->setEnabled((view.canBeginOn(today) || view.isUnderWay) && !isReadOnly);
    m_begin->setToolTip(isReadOnly ? tr("Nothing can be stored in this folder.")
                                   : (m_begin->isEnabled() ? QString() : m_next->text()));
    m_save->setEnabled(view.status.standing == drills::CertificateStanding::Holds);
    m_save->setToolTip(m_save->isEnabled() ? QString() : tr("Once the certificate holds"));
    m_calendar->setCalendar(view, *m_desk.workspace.content.library().process(view.process));
    m_table->resizeRowsToContents();
    m_table->setMaximumHeight(heightOfAll(*m_table));
    m_table->selectRow(0);
    showStart();
}

void CertificatePanel::showStart()
{
    const std::optional<QDate> wished = m_wished->day();
    m_start->setVisible(wished.has_value() && m_view.has_value());
    if (!wished || !m_view)
        return;
    const std::optional<QDate> earliest = m_view->earliestCertificate();
    const QDate start = drills::lastDayToStart(*wished);
    if (!m_view->nextTrial())
        m_start->hide();
    else if (!earliest)
        m_start->setText(tr("You are certified already."));
    else if (*earliest > *wished)
        m_start->setText(tr("Not possible by then: the earliest day is %1, if no trial fails.")
                             .arg(CertificateWords::day(*earliest)));
    else if (!m_view->status.passes.empty())
        m_start->setText(tr("Possible: if no trial fails, from %1 on.").arg(CertificateWords::day(*earliest)));
    else
        m_start->setText(tr("The last day to start is %1, if no trial fails.").arg(CertificateWords::day(start)));
}

void CertificatePanel::chooseFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = m_desk.person.name.isEmpty() ? tr("Certificate")
                                                      : tr("Certificate %1").arg(m_desk.person.name);
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the certificate"),
                                                      folder + u'/' + QString(name).replace(u'/', u' ') + u".pdf"_s,
                                                      tr("PDF (*.pdf)"));
    if (!file.isEmpty())
        save(file);
}

drills::Result<QByteArray> CertificatePanel::page() const
{
    if (!m_view || !m_view->status.certificate)
        return drills::failure(drills::ErrorCode::NotFound, u"no certificate"_s);
    const auto certified = training::certifiedProcess(m_desk.workspace, m_desk.person, *m_view);
    if (!certified)
        return tl::unexpected(certified.error());
    printing::CertificatePage page;
    page.person = m_desk.person.name;
    page.company = m_desk.workspace.content.library().companyCard().company;
    page.process = certified->name;
    page.product = certified->product;
    page.certificate = *m_view->status.certificate;
    for (const drills::Step &step : certified->steps)
        page.steps.push_back({step.name, step.result});
    return printing::certificatePdf(page);
}

void CertificatePanel::save(const QString &file)
{
    const auto pdf = page();
    m_saved->show();
    m_saved->setRole(TextRole::Bad);
    if (!pdf) {
        m_saved->setText(m_desk.person.name.isEmpty() ? tr("A certificate needs your name: it is set in Settings.")
                                                      : ErrorWords::of(pdf.error()));
        return;
    }
    QSaveFile to(file);
    if (!to.open(QIODevice::WriteOnly) || to.write(*pdf) != pdf->size() || !to.commit()) {
        m_saved->setText(ErrorWords::of({drills::ErrorCode::FileUnwritable, file}));
        return;
    }
    m_saved->setRole(TextRole::Good);
    m_saved->setText(tr("Saved: %1").arg(file));
}

void CertificatePanel::takeFocus()
{
    if (m_begin->isEnabled())
        m_begin->setFocus();
    else if (m_view)
        m_table->setFocus();
    else
        m_process->setFocus();
}

} // namespace desktop
