#include "app/training/enginereport.h"

#include "app/storage/attemptstore.h"
#include "app/storage/rulingstore.h"

#include <algorithm>
#include <map>
#include <tuple>

using namespace drills;

namespace training {

namespace {

/// One verdict of one turn.
using Place = std::tuple<AttemptId, int, CriterionId>;

/// What people said of a verdict.
struct Said {
    std::optional<bool> own;
    std::optional<bool> manager;
    bool isDisputed = false;

    [[nodiscard]] std::optional<bool> standing() const { return manager ? manager : own; }
};

std::map<Place, Said> saidOf(const std::vector<Ruling> &rulings)
{
    std::map<Place, Said> said;
    for (const Ruling &ruling : rulings) {
        Said &here = said[{ruling.attempt, ruling.event, ruling.criterion}];
        if (ruling.says == RulingSays::Disputed)
            here.isDisputed = !here.isDisputed;
        else
            (ruling.by == RulingBy::Manager ? here.manager : here.own) = ruling.says == RulingSays::Met;
    }
    return said;
}

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

} // namespace

Result<EngineReport> engineReport(Workspace &workspace)
{
    const auto rulings = workspace.store.rulings().all();
    if (!rulings)
        return tl::unexpected(rulings.error());
    std::map<AttemptId, Attempt> attempts;
    std::map<CriterionId, DisputedCriterion> disputed;
    std::vector<RuledVerdict> verdicts;
    for (const auto &[place, said] : saidOf(*rulings)) {
        const auto &[id, event, criterion] = place;
        if (!attempts.contains(id)) {
            auto loaded = workspace.store.attempts().load(id);
            if (!loaded)
                return tl::unexpected(loaded.error());
            attempts.emplace(id, std::move(*loaded));
        }
        const std::optional<bool> engine = engineSaid(attempts.at(id), event, criterion);
        const bool isOverruled = engine && said.standing() && *engine != *said.standing();
        if (engine && said.standing())
            verdicts.push_back({*engine, *said.standing()});
        if (!said.isDisputed && !isOverruled)
            continue;
        DisputedCriterion &entry = disputed[criterion];
        entry.id = criterion;
        entry.disputes += said.isDisputed ? 1 : 0;
        entry.overruled += isOverruled ? 1 : 0;
    }
    EngineReport report;
    report.agreement = agreementOf(verdicts);
    report.hasEnoughRulings = report.agreement.verdicts >= rulingsToCalibrate;
    for (auto &[id, entry] : disputed) {
        entry.statement = statementIn(workspace.content.library(), id);
        report.disputed.push_back(std::move(entry));
    }
    std::ranges::stable_sort(report.disputed, std::greater<>(),
                             [](const DisputedCriterion &each) { return each.disputes + each.overruled; });
    return report;
}

} // namespace training
