#pragma once

#include <QString>

namespace drills {

/// How much a stem says about what is meant, 0..1: little for function words, more the rarer a word is in talks
/// about selling. Fixed: it never depends on the wordings that happen to be loaded.
[[nodiscard]] float stemWeight(const QString &stem);

/// Whether the stem is one of the common ones, so that it is no typing error of another.
[[nodiscard]] bool isCommonStem(const QString &stem);

/// A weight of 0 to 1 in thousandths: sums of whole numbers are the same in whatever order.
[[nodiscard]] int inThousandths(float weight);

} // namespace drills
