#pragma once

#include "drills/memory/memorystate.h"

#include <chrono>

namespace drills {

/// Where a card stands. Learning and Relearning have steps of minutes; in Review the model says when.
enum class CardState { New = 0, Learning = 1, Review = 2, Relearning = 3 };

/// What the latest review of a card came to; a new card is a default one.
struct CardSchedule {
    CardState state = CardState::New;
    /// Which learning or relearning step, from 0. A step of a day or more makes a card Review and is kept.
    int step = 0;
    MemoryState memory;
    /// Whole days until it is due.
    int days = 0;
    /// The same to the millisecond, counted from the review.
    std::chrono::milliseconds due{0};
    int reviews = 0;
    /// How often it was forgotten in Review.
    int lapses = 0;

    bool operator==(const CardSchedule &) const = default;
};

} // namespace drills
