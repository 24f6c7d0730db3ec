#include "drills/packfile/packcheck.h"

#include "drills/packfile/conceptcheck.h"
#include "drills/packfile/idcheck.h"
#include "drills/packfile/processcheck.h"
#include "drills/packfile/scenariocheck.h"

using namespace Qt::StringLiterals;

namespace drills {

namespace {

void checkRequirements(const Pack &pack, const PackIndex &known, FaultList &faults)
{
    for (std::size_t i = 0; i < pack.needs.size(); ++i) {
        const auto &[id, version] = pack.needs[i];
        const Pointer at = Pointer() / u"requires" / i;
        const Pack *const other = known.other(id);
        if (id == pack.id)
            faults.add(at / u"id", u"is the pack itself"_s, u"another pack"_s);
        else if (other == nullptr)
            faults.add(at / u"id", u"is \"%1\", which is not there"_s.arg(id.value), u"a pack that is installed"_s);
        else if (other->version < version)
            faults.add(at / u"version", u"is %1, but version %2 is there"_s.arg(version).arg(other->version),
                       u"at most %1, or a newer \"%2\""_s.arg(other->version).arg(id.value));
    }
}

/// Ids of parts are unique in the pack and among all packs.
template <typename Part, typename CheckPart>
void checkParts(const std::vector<Part> &parts, const Pointer &at, const PackIndex &known, FaultList &faults,
                CheckPart checkPart)
{
    IdSet ids;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto &id = parts[i].id;
        const Pointer place = at / i;
        ids.check(id.value, place / u"id", faults);
        if (const Pack *const other = known.otherWith(id); other != nullptr)
            faults.add(place / u"id", u"is \"%1\", which \"%2\" has already"_s.arg(id.value, other->id.value),
                       u"an id of its own"_s);
        checkPart(parts[i], place);
    }
}

void checkCriterion(const Criterion &criterion, const Pointer &at, FaultList &faults)
{
    if (groupOf(criterion.id).isEmpty() || criterion.id.value.section(u'.', 1).isEmpty())
        faults.add(at / u"id", u"is \"%1\""_s.arg(criterion.id.value),
                   u"the step and the criterion, as in interview.cost"_s);
    checkConcept(criterion.recall, at / u"recall", faults);
    checkConcept(criterion.turn, at / u"turn", faults);
}

} // namespace

void checkPack(const Pack &pack, const PackIndex &known, FaultList &faults)
{
    const Pointer root;
    checkId(pack.id.value, root / u"id", faults);
    checkRequirements(pack, known, faults);
    checkParts(pack.criteria, root / u"criteria", known, faults,
               [&](const Criterion &criterion, const Pointer &at) { checkCriterion(criterion, at, faults); });
    checkParts(pack.faults, root / u"faults", known, faults,
               [&](const Fault &fault, const Pointer &at) { checkConcept(fault.turn, at / u"turn", faults); });
    checkParts(pack.processes, root / u"processes", known, faults,
               [&](const Process &process, const Pointer &at) { checkProcess(process, at, known, faults); });
    checkParts(pack.scenarios, root / u"scenarios", known, faults,
               [&](const Scenario &scenario, const Pointer &at) { checkScenario(scenario, at, known, faults); });
}

} // namespace drills
