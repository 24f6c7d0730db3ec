#pragma once

#include "drills/grading/likeness.h"

#include <array>

namespace drills {

/// What a short answer is judged by against reference answers.
enum class ReferenceFeature : std::size_t {
    Bias,
    Best,
    Cover,
    /// Runs of four letters in common, both ways.
    Letters,
    Precision,
    /// Overlap and cover with what the question did not say already.
    NewBest,
    NewCover,
    /// The answer denies what the likest reference does not, or the other way round.
    NegationDiffers,
    Length,
};

inline constexpr std::size_t referenceFeatureCount = static_cast<std::size_t>(ReferenceFeature::Length) + 1;
using ReferenceFeatures = std::array<double, referenceFeatureCount>;

/// Compares an answer with the references. A label in capitals before a reference ("BEST: ") is left out.
[[nodiscard]] ReferenceFeatures compareWithReferences(const QString &question, const QStringList &references,
                                                      const QString &answer);

/// The probability that the answer is right, in thousandths.
[[nodiscard]] int referenceProbability(const ReferenceFeatures &features);

} // namespace drills
