#include "drills/grading/weights.h"

namespace drills {

namespace {

constexpr Features recallSlots = {-3, 3, 3, 1, 1, 1, -1, 1, 1, 1, 1, 0, 0};
constexpr Features recallWordings = recallSlots;
constexpr Features turnSlots = recallSlots;
constexpr Features turnWordings = recallSlots;
constexpr Features faultSlots = recallSlots;
constexpr Features faultWordings = recallSlots;
constexpr ReferenceFeatures reference = {-3, 3, 1, 1, 1, 1, 1, -1, 0};

} // namespace

const Features &weightsOf(Model model)
{
    switch (model) {
    case Model::RecallSlots: return recallSlots;
    case Model::RecallWordings: return recallWordings;
    case Model::TurnSlots: return turnSlots;
    case Model::TurnWordings: return turnWordings;
    case Model::FaultSlots: return faultSlots;
    case Model::FaultWordings: return faultWordings;
    }
    return recallSlots;
}

Thresholds thresholdsOf(Model /*model*/)
{
    return {};
}

Thresholds referenceThresholds()
{
    return {700, 300};
}

const ReferenceFeatures &referenceWeights()
{
    return reference;
}

} // namespace drills
