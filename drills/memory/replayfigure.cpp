#include "drills/memory/replayfigure.h"

#include <array>

namespace drills {

QLatin1StringView nameOf(ReplayFigure figure)
{
    switch (figure) {
    case ReplayFigure::Weights:
        return QLatin1StringView("wEffective");
    case ReplayFigure::ElapsedDays:
        return QLatin1StringView("elapsedDays");
    case ReplayFigure::Recall:
        return QLatin1StringView("r");
    case ReplayFigure::Stability:
        return QLatin1StringView("s");
    case ReplayFigure::Fast:
        return QLatin1StringView("sFast");
    case ReplayFigure::Difficulty:
        return QLatin1StringView("d");
    case ReplayFigure::State:
        return QLatin1StringView("state");
    case ReplayFigure::Step:
        return QLatin1StringView("step");
    case ReplayFigure::Due:
        return QLatin1StringView("dueIn");
    case ReplayFigure::Days:
        return QLatin1StringView("days");
    case ReplayFigure::Reviews:
        return QLatin1StringView("reps");
    case ReplayFigure::Lapses:
        return QLatin1StringView("lapses");
    case ReplayFigure::PreviewDays:
        return QLatin1StringView("previewDays");
    case ReplayFigure::PreviewDue:
        return QLatin1StringView("previewDueIn");
    case ReplayFigure::Interval:
        return QLatin1StringView("interval");
    case ReplayFigure::Interval90:
        return QLatin1StringView("s90");
    }
    return {};
}

std::span<const ReplayFigure> figuresOf(ReplayModel model)
{
    using enum ReplayFigure;
    static constexpr std::array six{ElapsedDays, Recall, Stability, Difficulty, State,       Step,
                                    Due,         Days,   Reviews,   Lapses,     PreviewDays, PreviewDue};
    static constexpr std::array seven{Recall, Stability, Fast, Difficulty, Interval, Interval90};
    if (model == ReplayModel::Fsrs6)
        return six;
    return seven;
}

Tolerance toleranceOf(ReplayFigure figure, ReplayModel model)
{
    const bool isSix = model == ReplayModel::Fsrs6;
    switch (figure) {
    case ReplayFigure::Weights:
        return {1e-7, false};
    case ReplayFigure::Stability:
        return {isSix ? 1e-6 : 1e-9, true};
    case ReplayFigure::Recall:
    case ReplayFigure::Difficulty:
        return isSix ? Tolerance{1e-7, false} : Tolerance{1e-9, true};
    case ReplayFigure::Fast:
        return {1e-9, true};
    case ReplayFigure::Interval:
    case ReplayFigure::Interval90:
        return {1e-8, true};
    case ReplayFigure::ElapsedDays:
    case ReplayFigure::State:
    case ReplayFigure::Step:
    case ReplayFigure::Due:
    case ReplayFigure::Days:
    case ReplayFigure::Reviews:
    case ReplayFigure::Lapses:
    case ReplayFigure::PreviewDays:
    case ReplayFigure::PreviewDue:
        return {};
    }
    return {};
}

} // namespace drills
