#include "app/desktop/library/enginecard.h"

#include "app/desktop/library/packchange.h"
#include "app/desktop/library/testbench.h"
#include "app/desktop/widgets/actionbutton.h"
#include "app/desktop/widgets/errorwords.h"
#include "app/desktop/widgets/textlabel.h"
#include "drills/ledger/agreement.h"

#include <QHBoxLayout>
#include <QLocale>

#include <memory>

namespace desktop {

namespace {

QString fraction(int thousandths)
{
    constexpr double thousandth = 0.001;
    return QLocale().toString(thousandths * thousandth, 'f', 2);
}

} // namespace

EngineCard::EngineCard(Desk &desk, QWidget *parent)
    : Card(parent), m_desk(desk), m_agreement(new TextLabel({}, TextRole::Title, this)),
      m_figures(new TextLabel({}, TextRole::Muted, this)), m_disputed(new TextLabel({}, TextRole::Body, this)),
      m_processes(new QVBoxLayout), m_bench(new TestBench(desk, this))
{
    for (TextLabel *label : {m_agreement, m_figures, m_disputed})
        column()->addWidget(label);
    m_processes->setSpacing(4);
    column()->addLayout(m_processes);
    column()->addSpacing(12);
    column()->addWidget(m_bench);
}

void EngineCard::refresh()
{
    showReport();
    m_bench->refresh();
}

void EngineCard::showReport()
{
    const auto report = training::engineReport(m_desk.workspace);
    m_disputed->setVisible(report && !report->disputed.empty());
    if (!report) {
        m_agreement->setText(ErrorWords::of(report.error()));
        m_figures->clear();
        return;
    }
    const drills::Agreement &agreement = report->agreement;
    m_agreement->setText(
        agreement.verdicts == 0
            ? tr("Nobody has ruled on a verdict yet")
            : tr("You and the program agreed in %1 of %2").arg(agreement.agreed).arg(agreement.verdicts));
    m_figures->setText(agreement.verdicts == 0
                           ? tr("Where the program cannot tell, the debrief asks you.")
                           : tr("Kappa %1, AC1 %2.").arg(fraction(agreement.kappa), fraction(agreement.ac1)));
    showProcesses(report->processes);
    QStringList lines;
    for (const training::DisputedCriterion &each : report->disputed)
        lines.append(tr("Perhaps badly worded: %1").arg(each.statement));
    m_disputed->setText(lines.join(QLatin1Char('\n')));
}

void EngineCard::showProcesses(const std::vector<training::ProcessRulings> &processes)
{
    while (QLayoutItem *item = m_processes->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> owned(item);
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (const training::ProcessRulings &process : processes) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(new TextLabel(stateOf(process), TextRole::Body, line), 1);
        if (process.rulings >= drills::rulingsToCalibrate) {
            auto *button = new ActionButton(tr("Calibrate…"), ButtonRole::Plain, line);
            button->setAccessibleName(tr("Calibrate %1", "a process").arg(process.name));
            row->addWidget(button);
            connect(button, &ActionButton::clicked, this,
                    [this, id = process.id] { PackChange::calibrate(m_desk, this, id, [this] { refresh(); }); });
        }
        m_processes->addWidget(line);
    }
}

QString EngineCard::stateOf(const training::ProcessRulings &process)
{
    if (process.calibration)
        return tr("%1: calibrated by %2 rulings").arg(process.name).arg(process.calibration->rulings);
    if (process.rulings >= drills::rulingsToCalibrate)
        return tr("%1: not yet calibrated, with %2 rulings").arg(process.name).arg(process.rulings);
    return tr("%1: not yet calibrated, with %2 of the %3 rulings that takes")
        .arg(process.name)
        .arg(process.rulings)
        .arg(drills::rulingsToCalibrate);
}

} // namespace desktop
