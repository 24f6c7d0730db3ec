#include "app/training/progress.h"

#include "app/storage/attemptstore.h"

#include <algorithm>

using namespace drills;

namespace training {

namespace {

constexpr int drillsListed = 200;

void add(ProgressRow &row, const storage::StepDayRow &day)
{
    row.tried += day.tried;
    row.reached += day.reached;
    row.late += day.late;
    row.partly += day.partly;
    row.open += day.open;
    row.provisional += day.provisional;
    row.ownMs += day.ownMs;
}

PastDrill pastDrillOf(const Library &library, const storage::AttemptRow &row)
{
    const Scenario *scenario = library.scenario(row.begun.scenario);
    const Process *process = library.process(row.begun.process);
    PastDrill drill;
    drill.attempt = row.id;
    drill.process = row.begun.process;
    drill.day = row.day;
    drill.begunUtcMs = row.begunUtcMs;
    drill.title = scenario ? scenario->title : row.begun.scenario.value;
    drill.prospect = scenario ? scenario->persona.name : QString();
    drill.shape = row.begun.shape;
    drill.steps = static_cast<int>(row.begun.steps.size());
    drill.isRetry = row.begun.from.has_value();
    drill.figures = row.figures;
    if (row.figures && row.figures->firstOpen >= 0 && process) {
        const StepId &open = row.figures->steps[static_cast<size_t>(row.figures->firstOpen)].step;
        const Step *step = process->step(open);
        drill.firstOpen = step ? step->name : open.value;
    }
    return drill;
}

std::vector<ProgressRow> rowsOf(const Process &process, const std::vector<storage::StepDayRow> &days)
{
    std::vector<ProgressRow> rows;
    for (const Step &step : process.steps) {
        ProgressRow row;
        row.process = process.id;
        row.step = step.id;
        row.stepName = step.name;
        row.targetMs = std::chrono::duration_cast<Milliseconds>(step.target).count();
        for (const storage::StepDayRow &day : days) {
            if (day.step == step.id)
                add(row, day);
        }
        rows.push_back(row);
    }
    return rows;
}

} // namespace

Result<Progress> progressOf(Workspace &workspace, const PersonId &person, const ProcessId &process, int days,
                            bool typedOnly)
{
    const QDate today = practiceDay(workspace.clock.now());
    const QDate from = today.addDays(1 - days);
    auto stepDays = workspace.store.progress().stepDays(person, from, today);
    if (!stepDays)
        return tl::unexpected(stepDays.error());
    std::erase_if(*stepDays, [&](const storage::StepDayRow &row) {
        return row.process != process || (typedOnly && row.shape != PromptShape::Converse);
    });
    const auto drills = workspace.store.attempts().walks(person, drillsListed);
    if (!drills)
        return tl::unexpected(drills.error());
    Progress progress;
    progress.from = from;
    if (const Process *known = workspace.content.library().process(process))
        progress.steps = rowsOf(*known, *stepDays);
    progress.days = std::move(*stepDays);
    for (const storage::AttemptRow &row : *drills)
        progress.drills.push_back(pastDrillOf(workspace.content.library(), row));
    return progress;
}

} // namespace training
