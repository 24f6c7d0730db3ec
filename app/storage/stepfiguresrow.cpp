#include "app/storage/stepfiguresrow.h"

#include "drills/model/eventnames.h"

using namespace Qt::StringLiterals;

namespace storage {

QString stepFiguresColumns()
{
    return u"s.step_id, s.position, s.state, s.musts, s.met, s.turns, s.own_ms, s.made_up_ms, s.target_ms"_s;
}

drills::StepFigures stepFiguresIn(const Row &row, int first)
{
    const auto time = [&row](int column) { return drills::Milliseconds(row.number(column)); };
    return {.step = drills::StepId(row.text(first)),
            .position = row.count(first + 1),
            .state = drills::fromLogName<drills::StepState>(row.text(first + 2)).value_or(drills::StepState::NotTried),
            .musts = row.count(first + 3),
            .met = row.count(first + 4),
            .turns = row.count(first + 5),
            .own = time(first + 6),
            .madeUp = time(first + 7),
            .target = time(first + 8)};
}

} // namespace storage
