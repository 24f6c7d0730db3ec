#pragma once

#include "app/training/debrief.h"

#include <QCoreApplication>

namespace desktop {

/// What came of a walk, in words.
class DebriefWords {
    Q_DECLARE_TR_FUNCTIONS(desktop::DebriefWords)

public:
    /// The sentence on top.
    static QString headline(const training::Debrief &debrief);
    static QString ending(drills::HowEnded how);
    static QString outcome(const training::CriterionDebrief &criterion);
    /// The picture that goes with the outcome.
    static QString icon(training::CriterionOutcome outcome);
    /// Own time against target, and what of it made up for earlier steps.
    static QString time(const training::StepDebrief &step);
    /// A statement as part of a sentence: without its full stop.
    static QString inSentence(const QString &statement);
    /// What comes after it are limits that matter to judges.
    static QString firstSentence(const QString &text);

private:
    static QString verdictOf(const training::CriterionDebrief &criterion);
};

} // namespace desktop
