#include "drills/walk/guided.h"

#include "drills/environment/randomsource.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace drills {

namespace {

constexpr int certain = 1000;

/// 2 when the round can bring a needed must, 1 when only a should, 0 when nothing that is missing.
int worth(const GuidedRound &round, const Step &step, const WalkState &state)
{
    int best = 0;
    for (const StepCriterion &criterion : step.criteria) {
        const bool missing = state.isNeeded(criterion) && !state.isMet(criterion.criterion);
        const bool offered = std::ranges::any_of(round, [&](const GuidedOption &option) {
            return std::ranges::find(option.meets, criterion.criterion) != option.meets.end();
        });
        if (missing && offered)
            best = std::max(best, criterion.must ? 2 : 1);
    }
    return best;
}

int timesShown(const GuidedRound &round, const WalkState &state)
{
    return state.timesSaid(optionKey(round.front().id));
}

const GuidedRound *nextRound(const Scene &scene, const Step &step, const WalkState &state)
{
    const GuidedRound *best = nullptr;
    int bestWorth = -1;
    for (const GuidedRound &round : scene.rounds) {
        const int now = worth(round, step, state);
        if (now > bestWorth || (now == bestWorth && timesShown(round, state) < timesShown(*best, state))) {
            best = &round;
            bestWorth = now;
        }
    }
    return best;
}

} // namespace

std::vector<ShownOption> guidedOptions(const WalkRules &rules, const Step &step, const WalkState &state, quint64 seed)
{
    const Scene *scene = rules.sceneOf(step);
    const GuidedRound *round = scene ? nextRound(*scene, step, state) : nullptr;
    if (!round)
        return {};
    std::vector<ShownOption> options;
    std::ranges::transform(*round, std::back_inserter(options), [&](const GuidedOption &option) {
        return ShownOption{option.id, option.text};
    });
    RandomSource random = RandomSource::of(seed, u"%1 %2"_s.arg(round->front().id).arg(timesShown(*round, state)));
    // Fisher-Yates, as std::shuffle draws differently from library to library.
    for (size_t i = options.size(); i > 1; --i)
        std::swap(options[i - 1], options[random.below(static_cast<quint32>(i))]);
    return options;
}

const GuidedOption *guidedOption(const Scenario &scenario, const QString &id)
{
    for (const Scene &scene : scenario.scenes) {
        for (const GuidedRound &round : scene.rounds) {
            const auto found = std::ranges::find(round, id, &GuidedOption::id);
            if (found != round.end())
                return &*found;
        }
    }
    return nullptr;
}

Grade gradeOfOption(const GuidedOption &option)
{
    Grade grade;
    const Span whole{0, option.text.size()};
    for (const CriterionId &id : option.meets)
        grade.criteria.push_back({id, Verdict::Found, certain, {whole}});
    for (const FaultId &id : option.faults)
        grade.faults.push_back({id, certain, {whole}});
    return grade;
}

} // namespace drills
