#pragma once

#include "drills/memory/reviewlog.h"
#include "drills/model/result.h"

#include <QByteArrayView>

namespace drills {

/// The largest time of a log, and the largest `firstMs`, in milliseconds to either side of 0.
inline constexpr qint64 farthestLogTime = 4'000'000'000'000'000;

/// Reads a review log: the line `card_id,t_ms,rating`, then one line a review. A card's id is any text without comma,
/// the time whole milliseconds, the rating 1 to 4. Cards come in the order of their first lines; the reviews of a card
/// may come in any order. Blank lines count for nothing. For `firstMs` see cardHistory.
/// Errors: InvalidInput, naming the line.
[[nodiscard]] Result<std::vector<CardHistory>> readReviewLog(QByteArrayView csv, qint64 firstMs);

} // namespace drills
