#include "app/cli/debrieftext.h"

#include "app/cli/ledgertext.h"
#include "app/cli/walkwords.h"

using namespace Qt::StringLiterals;
using training::CriterionOutcome;

namespace cli {

QString DebriefText::text() const
{
    QStringList lines{WalkWords::of(m_debrief.headline), tr("Outcome: %1.").arg(WalkWords::of(m_debrief.ended)),
                      QString(), chain(), LedgerText::firstOpen(m_debrief)};
    const QString madeUp = LedgerText::madeUp(m_debrief, WalkWords::clock);
    if (!madeUp.isEmpty())
        lines.append(tr("Made up for (turns, own time):\n%1").arg(madeUp));
    if (!m_debrief.owedByLead.isEmpty())
        lines.append(tr("Came with the lead and is still owed: %1").arg(m_debrief.owedByLead.join(u' ')));
    for (const training::StepDebrief &step : m_debrief.steps)
        lines.append(linesOf(step));
    return lines.join(u'\n');
}

QString DebriefText::chain() const
{
    QList<QStringList> rows{{tr("step"), tr("state"), tr("musts met"), tr("own time"), tr("target"), tr("turns")}};
    for (const training::StepDebrief &step : m_debrief.steps) {
        const drills::StepFigures &figures = step.figures;
        const QString typed = QString::number(figures.turns + step.askedBack);
        rows.append({step.name, WalkWords::of(figures.state), tr("%1 of %2").arg(figures.met).arg(figures.musts),
                     WalkWords::clock(figures.own), WalkWords::clock(figures.target),
                     step.askedBack == 0 ? typed : tr("%1 (%2 asked back about)").arg(typed).arg(step.askedBack)});
    }
    return tableOf(rows);
}

QStringList DebriefText::linesOf(const training::StepDebrief &step)
{
    QStringList lines{QString(), u"%1: %2"_s.arg(step.name, WalkWords::of(step.figures.state))};
    if (step.figures.state == drills::StepState::NotTried || step.figures.state == drills::StepState::NotNeeded)
        return lines;
    for (const training::CriterionDebrief &criterion : step.criteria)
        lines.append(linesOf(criterion));
    for (const training::FaultView &fault : step.faults)
        lines.append(tr("  %1: \"%2\"").arg(WalkWords::bare(fault.statement), fault.said.simplified()));
    return lines;
}

QStringList DebriefText::linesOf(const training::CriterionDebrief &criterion)
{
    QString outcome = WalkWords::of(criterion.outcome);
    if (!criterion.metIn.isEmpty())
        outcome = tr("%1, in %2").arg(outcome, criterion.metIn);
    QStringList lines{u"  %1: %2"_s.arg(outcome, criterion.statement)};
    // What was merely not told from something else shows nothing.
    if (criterion.evidence && criterion.outcome != CriterionOutcome::Open) {
        lines.append(tr("      you: %1").arg(criterion.evidence->said.simplified()));
        if (!criterion.evidence->answered.isEmpty())
            lines.append(criterion.evidence->namesSpeaker
                             ? u"      %1"_s.arg(criterion.evidence->answered.simplified())
                             : tr("      they: %1").arg(criterion.evidence->answered.simplified()));
    }
    const bool isMissing = criterion.outcome == CriterionOutcome::Open || criterion.outcome == CriterionOutcome::Tried
        || criterion.outcome == CriterionOutcome::Undecided;
    if (isMissing && !criterion.example.isEmpty())
        lines.append(tr("      would have done: %1").arg(criterion.example.simplified()));
    return lines;
}

} // namespace cli
