#include "tests/drills/coldtrials.h"

#include <QStringList>

using drills::ColdTrial;
using drills::ColdWalk;

using namespace Qt::StringLiterals;

namespace tests {

namespace {

ColdTrial trialOf(const QString &text)
{
    ColdTrial trial;
    trial.date = dateOf(text.section(u' ', 0, 0));
    trial.walk = ColdWalk{};
    const QString how = text.section(u' ', 1);
    if (how == "failed"_L1)
        trial.walk->firstOpen = interviewStep();
    if (how == "waits"_L1)
        trial.walk->provisional = {interviewStep()};
    trial.wasClosed = how == "interrupted"_L1;
    trial.practisedBefore = how == "practised"_L1;
    if (how == "seen"_L1)
        trial.scenarioSeen = trial.date.addDays(-1);
    return trial;
}

} // namespace

drills::StepId interviewStep()
{
    return drills::StepId(u"interview"_s);
}

QDate dateOf(const QString &text)
{
    return QDate::fromString(text.size() == 5 ? u"2025-"_s + text : text, Qt::ISODate);
}

QString shortened(QDate date)
{
    return date.toString(date.year() == 2025 ? u"MM-dd"_s : u"yyyy-MM-dd"_s);
}

std::vector<ColdTrial> coldTrials(const QString &text)
{
    std::vector<ColdTrial> trials;
    for (const QString &trial : text.split(u", "_s, Qt::SkipEmptyParts))
        trials.push_back(trialOf(trial));
    return trials;
}

} // namespace tests
