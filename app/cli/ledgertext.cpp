#include "app/cli/ledgertext.h"

#include "app/cli/walkwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using training::StepDebrief;

namespace cli {

namespace {

const QString indent = u"  "_s;

} // namespace

QString LedgerText::text() const
{
    QStringList parts{tr("-- The chain --"),
                      WalkWords::of(m_ledger.debrief.headline),
                      chain(m_ledger.debrief),
                      firstOpen(m_ledger.debrief),
                      QString(),
                      tr("What must be true:"),
                      criteria(),
                      QString(),
                      lead(),
                      QString()};
    const QString paid = madeUp(m_ledger.debrief, WalkWords::time);
    parts.append(paid.isEmpty() ? tr("Made up for: nothing.") : tr("Made up for (turns, own time):\n%1").arg(paid));
    parts.append({QString(), trust(), QString(), outcome()});
    return parts.join(u'\n');
}

QString LedgerText::chain(const training::Debrief &debrief)
{
    QList<QStringList> rows{{tr("step"), tr("state"), tr("musts met"), tr("turns"), tr("own time"), tr("target")}};
    for (const StepDebrief &step : debrief.steps) {
        const drills::StepFigures &figures = step.figures;
        rows.append({step.name, WalkWords::of(figures.state), tr("%1 of %2").arg(figures.met).arg(figures.musts),
                     QString::number(figures.turns), WalkWords::time(figures.own), WalkWords::time(figures.target)});
    }
    return tableOf(rows);
}

QString LedgerText::firstOpen(const training::Debrief &debrief)
{
    if (debrief.figures.firstOpen < 0)
        return tr("First open result: none.");
    const StepDebrief &step = debrief.steps[static_cast<size_t>(debrief.figures.firstOpen)];
    return tr("First open result: %1: %2").arg(step.name, step.result);
}

QString LedgerText::criteria() const
{
    QList<QStringList> rows;
    for (const StepDebrief &step : m_ledger.debrief.steps) {
        for (const training::CriterionDebrief &criterion : step.criteria) {
            QString outcome = WalkWords::of(criterion.outcome);
            if (!criterion.metIn.isEmpty())
                outcome = tr("%1, in %2").arg(outcome, criterion.metIn);
            const QString probability = criterion.event < 0 ? QString() : WalkWords::probability(criterion.probability);
            rows.append({criterion.id.value, criterion.must ? tr("must") : tr("should"), outcome, probability,
                         criterion.statement});
        }
    }
    return tableOf(rows);
}

QString LedgerText::lead() const
{
    if (m_ledger.leadGaps.empty())
        return tr("What came with the lead (%1): everything it needs.").arg(m_ledger.leadName);
    QStringList lines{tr("What came with the lead (%1) was not all it needs:").arg(m_ledger.leadName)};
    for (const LeadGap &gap : m_ledger.leadGaps) {
        const QString now = gap.madeUpIn.isEmpty() ? tr("still owed") : tr("made up for in %1").arg(gap.madeUpIn);
        lines.append(indent + u"%1: %2 (%3)"_s.arg(gap.criterion.value, WalkWords::bare(gap.statement), now));
    }
    return lines.join(u'\n');
}

QString LedgerText::madeUp(const training::Debrief &debrief, QString (*time)(drills::Milliseconds))
{
    QStringList earlier;
    for (const StepDebrief &step : debrief.steps) {
        for (const training::MadeUpView &view : step.madeUp) {
            if (!earlier.contains(view.forStep))
                earlier.append(view.forStep);
        }
    }
    if (earlier.isEmpty())
        return {};
    QList<QStringList> rows{QStringList{QString()} + earlier};
    for (const StepDebrief &step : debrief.steps) {
        if (step.madeUp.empty())
            continue;
        QStringList row{step.name};
        for (const QString &name : earlier) {
            const auto found = std::ranges::find(step.madeUp, name, &training::MadeUpView::forStep);
            row.append(found == step.madeUp.end() ? u"-"_s : tr("%1, %2").arg(found->turns).arg(time(found->time)));
        }
        rows.append(row);
    }
    return tableOf(rows);
}

QString LedgerText::trust() const
{
    if (m_ledger.trust.empty())
        return tr("Trust: no change.");
    QList<QStringList> rows;
    for (const TrustRow &row : m_ledger.trust)
        rows.append({row.change > 0 ? u"+%1"_s.arg(row.change) : QString::number(row.change),
                     tr("now %1").arg(row.balance), row.stepName, row.said.simplified()});
    return tr("Trust:\n%1").arg(tableOf(rows));
}

QString LedgerText::outcome() const
{
    if (!m_ledger.openIn.isEmpty())
        return tr("Outcome: none yet; the script ended in step %1.").arg(m_ledger.openIn);
    return tr("Outcome: %1.").arg(WalkWords::of(m_ledger.debrief.ended));
}

} // namespace cli
