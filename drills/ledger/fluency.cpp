#include "drills/ledger/fluency.h"

#include <algorithm>

namespace drills {

namespace {

constexpr double aMinute = 60'000.0;
/// Nobody reads and answers within less; it keeps one lucky answer from counting as hundreds a minute.
constexpr double leastTime = 500.0;

double timeOf(const TypedResult &result, double aKey)
{
    const double typing = static_cast<double>(result.typing.count()) - aKey * result.keystrokes;
    return std::max(leastTime, static_cast<double>(result.think.count()) + std::max(0.0, typing));
}

} // namespace

std::optional<double> fluencyOf(std::span<const TypedResult> results, double aKey)
{
    const auto right = std::ranges::count(results, true, &TypedResult::isRight);
    if (right == 0)
        return std::nullopt;
    double time = 0.0;
    for (const TypedResult &result : results)
        time += timeOf(result, aKey);
    return aMinute * static_cast<double>(right) / time;
}

} // namespace drills
