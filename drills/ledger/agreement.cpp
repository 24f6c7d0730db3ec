#include "drills/ledger/agreement.h"

#include <algorithm>
#include <cmath>

namespace drills {

namespace {

int beyondChance(double observed, double chance)
{
    return chance < 1.0 ? static_cast<int>(std::lround(1000.0 * (observed - chance) / (1.0 - chance))) : 0;
}

} // namespace

Agreement agreementOf(const std::vector<RuledVerdict> &verdicts)
{
    Agreement agreement;
    if (verdicts.empty())
        return agreement;
    const auto share = [&verdicts](auto holds) {
        return static_cast<double>(std::ranges::count_if(verdicts, holds)) / static_cast<double>(verdicts.size());
    };
    const double observed = share([](const RuledVerdict &both) { return both.engine == both.person; });
    const double engine = share([](const RuledVerdict &both) { return both.engine; });
    const double person = share([](const RuledVerdict &both) { return both.person; });
    const double mean = (engine + person) / 2.0;
    agreement.verdicts = static_cast<int>(verdicts.size());
    agreement.agreed = static_cast<int>(std::lround(observed * agreement.verdicts));
    agreement.kappa = beyondChance(observed, engine * person + (1.0 - engine) * (1.0 - person));
    agreement.ac1 = beyondChance(observed, 2.0 * mean * (1.0 - mean));
    return agreement;
}

} // namespace drills
