#include "drills/packfile/processcheck.h"

#include "drills/packfile/conceptcheck.h"
#include "drills/packfile/idcheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace drills {

namespace {

void checkStepCriteria(const Step &step, const Pointer &at, const PackIndex &known, FaultList &faults)
{
    IdSet ids;
    for (std::size_t i = 0; i < step.criteria.size(); ++i) {
        const StepCriterion &criterion = step.criteria[i];
        const Pointer place = at / i;
        ids.checkOnce(criterion.criterion.value, place / u"criterion", faults);
        if (known.isUnknown(criterion.criterion))
            faults.add(place / u"criterion", u"is \"%1\", which is not known"_s.arg(criterion.criterion.value),
                       u"a criterion of this pack or of one it requires"_s);
        if (criterion.when && !known.isRaised(*criterion.when))
            faults.add(place / u"when", u"is \"%1\", which nothing raises"_s.arg(criterion.when->value),
                       u"a condition that a scenario raises, as concern-raised"_s);
    }
    if (!std::ranges::any_of(step.criteria, &StepCriterion::must))
        faults.add(at, u"has no must"_s, u"a criterion that must be met"_s);
}

} // namespace

void checkProcess(const Process &process, const Pointer &at, const PackIndex &known, FaultList &faults)
{
    IdSet steps;
    for (std::size_t i = 0; i < process.steps.size(); ++i) {
        const Step &step = process.steps[i];
        const Pointer place = at / u"steps" / i;
        steps.check(step.id.value, place / u"id", faults);
        checkConcept(step.idea, place / u"concept", faults);
        checkStepCriteria(step, place / u"criteria", known, faults);
    }
}

} // namespace drills
