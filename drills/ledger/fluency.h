#pragma once

#include <chrono>
#include <optional>
#include <span>

namespace drills {

/// A result that was typed by heart, and the time it took.
struct TypedResult {
    bool isRight = false;
    /// From the prompt to the first key, and from there to sending.
    std::chrono::milliseconds think{0};
    std::chrono::milliseconds typing{0};
    int keystrokes = 0;

    bool operator==(const TypedResult &) const = default;
};

/// Fluency: right results a minute, without the time that the person's fingers need for the same keys in ordinary
/// typing. `aKey`: milliseconds a key there, 0 where it is not known: then all the typing counts.
/// Wrong ones take time and count for nothing. Absent without right ones. It says nothing of how long they are
/// remembered.
[[nodiscard]] std::optional<double> fluencyOf(std::span<const TypedResult> results, double aKey);

} // namespace drills
