#include "app/cli/ledgerjson.h"

#include "app/cli/walkwords.h"
#include "drills/model/eventnames.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QJsonValue number(drills::Milliseconds time)
{
    return static_cast<qint64>(time.count());
}

QJsonObject criteriaJson(const training::StepDebrief &step)
{
    QJsonObject criteria;
    for (const training::CriterionDebrief &criterion : step.criteria) {
        QJsonObject object{{u"outcome"_s, codeOf(criterion.outcome)},
                           {u"must"_s, criterion.must},
                           {u"probability"_s, criterion.probability}};
        if (!criterion.metIn.isEmpty())
            object[u"met_in"_s] = criterion.metIn;
        criteria[criterion.id.value] = object;
    }
    return criteria;
}

QJsonObject stepJson(const training::StepDebrief &step)
{
    QJsonArray madeUp;
    for (const training::MadeUpView &view : step.madeUp)
        madeUp.append(QJsonObject{{u"for"_s, view.forStep},
                                  {u"from_lead"_s, view.fromLead},
                                  {u"ms"_s, number(view.time)},
                                  {u"turns"_s, view.turns}});
    QJsonArray faults;
    for (const training::FaultView &fault : step.faults)
        faults.append(QJsonObject{{u"statement"_s, fault.statement}, {u"said"_s, fault.said}});
    const drills::StepFigures &figures = step.figures;
    return {{u"step"_s, figures.step.value},
            {u"name"_s, step.name},
            {u"state"_s, drills::logNameOf(figures.state)},
            {u"musts"_s, figures.musts},
            {u"met"_s, figures.met},
            {u"turns"_s, figures.turns},
            {u"own_ms"_s, number(figures.own)},
            {u"made_up_ms"_s, number(figures.madeUp)},
            {u"target_ms"_s, number(figures.target)},
            {u"criteria"_s, criteriaJson(step)},
            {u"made_up"_s, madeUp},
            {u"faults"_s, faults},
            {u"owed_lines"_s, QJsonArray::fromStringList(step.owedLines)}};
}

QJsonObject leadJson(const Ledger &ledger)
{
    QJsonArray gaps;
    for (const LeadGap &gap : ledger.leadGaps)
        gaps.append(QJsonObject{{u"criterion"_s, gap.criterion.value},
                                {u"statement"_s, gap.statement},
                                {u"made_up_in"_s, gap.madeUpIn.isEmpty() ? QJsonValue() : QJsonValue(gap.madeUpIn)}});
    return {{u"name"_s, ledger.leadName}, {u"lacks"_s, gaps}};
}

QJsonArray trustJson(const Ledger &ledger)
{
    QJsonArray rows;
    for (const TrustRow &row : ledger.trust)
        rows.append(QJsonObject{{u"step"_s, row.step.value},
                                {u"line"_s, row.said},
                                {u"change"_s, row.change},
                                {u"balance"_s, row.balance}});
    return rows;
}

} // namespace

QJsonObject toJson(const Ledger &ledger)
{
    const training::Debrief &debrief = ledger.debrief;
    QJsonArray steps;
    for (const training::StepDebrief &step : debrief.steps)
        steps.append(stepJson(step));
    const int first = debrief.figures.firstOpen;
    const bool isOver = ledger.openIn.isEmpty();
    return {{u"headline"_s, WalkWords::of(debrief.headline)},
            {u"outcome"_s, isOver ? QJsonValue(drills::logNameOf(debrief.ended.how)) : QJsonValue()},
            {u"ending"_s, debrief.ended.ending},
            {u"justified"_s, debrief.ended.justified},
            {u"unbroken"_s, first < 0},
            {u"first_open"_s,
             first < 0 ? QJsonValue() : QJsonValue(debrief.figures.steps[static_cast<size_t>(first)].step.value)},
            {u"steps"_s, steps},
            {u"lead"_s, leadJson(ledger)},
            {u"trust"_s, trustJson(ledger)}};
}

} // namespace cli
