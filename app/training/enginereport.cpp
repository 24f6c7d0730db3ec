#include "app/training/enginereport.h"

#include "app/storage/attemptstore.h"
#include "app/storage/rulingstore.h"
#include "app/training/standingrulings.h"
#include "drills/grading/grader.h"

#include <algorithm>
#include <map>

using namespace drills;

namespace training {

namespace {

/// What the engine said there, forced; absent where no engine graded.
std::optional<bool> engineSaid(const Attempt &attempt, int event, const CriterionId &criterion)
{
    constexpr int even = 500;
    const bool isIn = event >= 0 && event < static_cast<int>(attempt.events.size());
    const auto *graded = isIn ? std::get_if<Graded>(&attempt.events[static_cast<size_t>(event)].what) : nullptr;
    if (!graded || graded->grade.engineVersion == 0)
        return std::nullopt;
    const auto grade = std::ranges::find(graded->grade.criteria, criterion, &CriterionGrade::criterion);
    return grade == graded->grade.criteria.end() ? std::nullopt : std::optional(grade->probability >= even);
}

QString statementIn(const Library &library, const CriterionId &id)
{
    const Criterion *criterion = library.criterion(id);
    return criterion ? criterion->statement : id.value;
}

/// What the rulings add up to.
struct Tally {
    std::vector<RuledVerdict> verdicts;
    std::map<ProcessId, int> rulings;
    std::map<CriterionId, DisputedCriterion> disputed;

    void add(const Attempt &attempt, int event, const CriterionId &criterion, const Said &said)
    {
        const std::optional<bool> engine = engineSaid(attempt, event, criterion);
        const std::optional<bool> person = said.standing();
        const bool isRuled = engine && person;
        if (isRuled) {
            verdicts.push_back({*engine, *person});
            ++rulings[begunOf(attempt).process];
        }
        const bool isOverruled = isRuled && *engine != *person;
        if (!said.isDisputed && !isOverruled)
            return;
        DisputedCriterion &entry = disputed[criterion];
        entry.id = criterion;
        entry.disputes += said.isDisputed ? 1 : 0;
        entry.overruled += isOverruled ? 1 : 0;
    }
};

std::vector<ProcessRulings> processesIn(const Library &library, const std::map<ProcessId, int> &rulings)
{
    std::vector<ProcessRulings> processes;
    for (const Process *process : library.processes()) {
        const auto found = rulings.find(process->id);
        ProcessRulings entry{process->id, process->name, found == rulings.end() ? 0 : found->second, {}};
        if (process->calibration && process->calibration->engineVersion == engineVersion)
            entry.calibration = process->calibration;
        processes.push_back(std::move(entry));
    }
    return processes;
}

} // namespace

Result<EngineReport> engineReport(Workspace &workspace)
{
    const auto rulings = workspace.store.rulings().all();
    if (!rulings)
        return tl::unexpected(rulings.error());
    std::map<AttemptId, Attempt> attempts;
    Tally tally;
    for (const auto &[place, said] : standingRulings(*rulings)) {
        const auto &[id, event, criterion] = place;
        if (!attempts.contains(id)) {
            auto loaded = workspace.store.attempts().load(id);
            if (!loaded)
                return tl::unexpected(loaded.error());
            attempts.emplace(id, std::move(*loaded));
        }
        tally.add(attempts.at(id), event, criterion, said);
    }
    EngineReport report;
    report.agreement = agreementOf(tally.verdicts);
    report.processes = processesIn(workspace.content.library(), tally.rulings);
    for (auto &[id, entry] : tally.disputed) {
        entry.statement = statementIn(workspace.content.library(), id);
        report.disputed.push_back(std::move(entry));
    }
    std::ranges::stable_sort(report.disputed, std::greater<>(),
                             [](const DisputedCriterion &each) { return each.disputes + each.overruled; });
    return report;
}

} // namespace training
