#pragma once

#include "drills/model/concept.h"
#include "drills/packfile/faultlist.h"

namespace drills {

/// Adds what a schema cannot tell of a concept: slots that nothing fits, phrases that are not well formed, wordings
/// that are blank or both count and do not.
void checkConcept(const Concept &idea, const Pointer &at, FaultList &faults);

/// Adds which of the wordings at `at` are blank or both count and do not.
void checkWordings(const QStringList &accepted, const QStringList &lookalike, const Pointer &at, FaultList &faults);

/// What is wrong with a phrase, as the end of a sentence; empty when it is well formed.
QString phraseFault(const QString &phrase);

} // namespace drills
