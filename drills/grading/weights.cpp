#include "drills/grading/weights.h"

// Where the figures come from: tests/evaluation/fit_weights.py, ridge .3, signs bound as the script says.
// - Recall, Turn: 281 simulated answers keyed per criterion (444 and 673 judgements), features by dump_features.
//   ...Slots against the built-in packs, ...Wordings against the first bank of wordings, which has no slots.
// - Fault: the same turns, three faults; empty talk is decided by a rule.
// - Reference: SemEval-2013 task 7, ScienceBank, training split (4,969 answers; CC BY-SA 3.0, Dzikovska et al.).
// Columns: bias; accepted best, top, cover, letters, profile; look-alike lead; slots share, all, with act, loose with
// act; length; postponements.
namespace drills {

namespace {

constexpr Features recallSlots = {-5.965, 1.526, 2.008, 0.000, 5.034, 2.081, -2.000, 2.145,
                                  0.000, 0.000, 1.520, 2.000, -0.869};
constexpr Features recallWordings = {-6.635, 2.803, 3.940, 1.597, 5.294, 4.248, -2.000, 0.000,
                                     0.000, 0.000, 0.000, 2.000, -1.032};
constexpr Features turnSlots = {-6.236, 2.777, 1.921, 1.764, 4.127, 1.728, -2.000, 0.509,
                                0.000, 0.711, 1.353, 2.000, -1.787};
constexpr Features turnWordings = {-6.495, 2.255, 2.325, 2.596, 5.180, 4.225, -2.000, 0.000,
                                   0.000, 0.000, 0.000, 2.000, -1.038};
constexpr Features faultSlots = {-5.002, 1.147, 1.031, 1.614, 1.279, 1.884, -2.000, 1.026,
                                 1.026, 1.498, 0.642, -0.800, -0.307};
constexpr Features faultWordings = {-6.288, 2.503, 1.989, 3.026, 3.593, 2.057, -2.000, 0.000,
                                    0.000, 0.000, 0.000, -0.447, -0.444};
constexpr ReferenceFeatures reference = {-2.087, 0.000, 2.025, 0.968, 0.000, 1.770, 0.854, -0.130, 0.551};

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

Thresholds thresholdsOf(Model model)
{
    switch (model) {
    case Model::RecallSlots:
    case Model::RecallWordings: return {600, 250};
    // Missing a good turn costs a walk more than asking back once, so little is said to be missing.
    case Model::TurnSlots:
    case Model::TurnWordings: return {600, 230};
    case Model::FaultSlots:
    case Model::FaultWordings: return {500, 500};
    }
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
