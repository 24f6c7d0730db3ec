#include "drills/memory/reviewday.h"

namespace drills {

int reviewDay(std::chrono::milliseconds instant, std::chrono::milliseconds boundary)
{
    return static_cast<int>(std::chrono::floor<std::chrono::days>(instant - boundary).count());
}

} // namespace drills
