#include "drills/grading/features.h"

#include <algorithm>
#include <cmath>

namespace drills {

namespace {

double &at(Features &features, Feature feature)
{
    return features[static_cast<std::size_t>(feature)];
}

} // namespace

Features featuresOf(const AnswerText &text, const ActReading &speech)
{
    Features features = {};
    at(features, Feature::Bias) = 1.0;
    // 1 at about sixty words; longer texts count no further.
    at(features, Feature::Length) = std::min(1.0, std::log1p(static_cast<double>(text.words.size())) / 4.1);
    const bool postponed = std::ranges::any_of(speech.cautions,
                                               [](Cautions cautions) { return cautions.has(Caution::Postponed); });
    at(features, Feature::Postponements) = postponed ? 1.0 : 0.0;
    return features;
}

void setMatches(Features &features, const SlotsFound &parts, const Likeness &accepted, double lookalike)
{
    at(features, Feature::AcceptedBest) = accepted.best;
    at(features, Feature::AcceptedTop) = accepted.top;
    at(features, Feature::AcceptedCover) = accepted.cover;
    at(features, Feature::AcceptedLetters) = accepted.letters;
    at(features, Feature::AcceptedProfile) = accepted.profile;
    at(features, Feature::LookalikeLead) = std::max(0.0, lookalike - accepted.best);
    at(features, Feature::SlotsShare) = parts.share;
    at(features, Feature::SlotsAll) = parts.all ? 1.0 : 0.0;
    at(features, Feature::SlotsWithAct) = parts.withAct ? 1.0 : 0.0;
    at(features, Feature::SlotsLooseWithAct) = parts.looseWithAct ? 1.0 : 0.0;
}

} // namespace drills
