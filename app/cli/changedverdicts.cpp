#include "app/cli/changedverdicts.h"

#include "app/cli/walkwords.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;
using training::ChangedVerdict;

namespace cli {

void ChangedVerdicts::print(const std::vector<ChangedVerdict> &changed, Terminal &terminal)
{
    for (const ChangedVerdict &verdict : changed)
        terminal.print(tr("%1 · %2: %3 → %4 · %5", "day, criterion, verdict before and after, what was said")
                           .arg(verdict.day.toString(Qt::ISODate), verdict.criterion.value,
                                WalkWords::of(verdict.before), WalkWords::of(verdict.after), verdict.said));
}

QJsonArray ChangedVerdicts::toJson(const std::vector<ChangedVerdict> &changed)
{
    QJsonArray all;
    for (const ChangedVerdict &verdict : changed)
        all.append(QJsonObject{{u"day"_s, verdict.day.toString(Qt::ISODate)},
                               {u"criterion"_s, verdict.criterion.value},
                               {u"said"_s, verdict.said},
                               {u"before"_s, verdict.probabilityBefore / 1000.0},
                               {u"after"_s, verdict.probabilityAfter / 1000.0}});
    return all;
}

} // namespace cli
