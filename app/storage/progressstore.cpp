#include "app/storage/progressstore.h"

#include "app/storage/database.h"
#include "app/storage/stepfiguresrow.h"
#include "drills/model/eventnames.h"

using namespace Qt::StringLiterals;
using drills::Result;

namespace storage {

namespace {

QVariantList between(const drills::PersonId &person, QDate from, QDate to)
{
    return {uuidBytes(person.value), from.toString(Qt::ISODate), to.toString(Qt::ISODate)};
}

QDate dayIn(const Row &row, int column)
{
    return QDate::fromString(row.text(column), Qt::ISODate);
}

drills::PromptShape shapeIn(const Row &row, int column)
{
    return drills::fromLogName<drills::PromptShape>(row.text(column)).value_or(drills::PromptShape::Converse);
}

StepDayRow stepDayIn(const Row &row)
{
    return {.day = dayIn(row, 0),
            .process = drills::ProcessId(row.text(1)),
            .step = drills::StepId(row.text(2)),
            .shape = shapeIn(row, 3),
            .tried = row.count(4),
            .reached = row.count(5),
            .late = row.count(6),
            .partly = row.count(7),
            .open = row.count(8),
            .provisional = row.count(9),
            .turns = row.count(10),
            .ownMs = row.number(11)};
}

} // namespace

ProgressStore::ProgressStore(Database &database) : m_database(database) {}

Result<std::vector<StepDayRow>> ProgressStore::stepDays(const drills::PersonId &person, QDate from, QDate to)
{
    auto rows = m_database.connection().rows(
        u"SELECT day, process_id, step_id, shape, tried, reached, late, partly, open, provisional, turns, own_ms"
        " FROM step_day WHERE person_id = ? AND day BETWEEN ? AND ? ORDER BY day, process_id, step_id, shape"_s,
        between(person, from, to));
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<StepDayRow> days;
    for (const Row &row : *rows)
        days.push_back(stepDayIn(row));
    return days;
}

Result<std::vector<DayRow>> ProgressStore::days(const drills::PersonId &person, QDate from, QDate to)
{
    auto rows = m_database.connection().rows(
        u"SELECT day, sum(kind = 'walk'), sum(kind <> 'walk'), sum(iif(kind = 'walk', own_ms, duration_ms))"
        " FROM attempt WHERE person_id = ? AND day BETWEEN ? AND ?"
        " AND how IS NOT NULL AND retry = 0 GROUP BY day ORDER BY day"_s,
        between(person, from, to));
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<DayRow> days;
    for (const Row &row : *rows)
        days.push_back({.day = dayIn(row, 0), .drills = row.count(1), .recalls = row.count(2), .ownMs = row.number(3)});
    return days;
}

Result<std::vector<StepHistoryRow>> ProgressStore::stepHistory(const drills::PersonId &person,
                                                               const drills::ProcessId &process,
                                                               const drills::StepId &step, int limit)
{
    auto rows = m_database.connection().rows(
        u"SELECT a.attempt_id, a.day, a.shape, "_s + stepFiguresColumns()
            + u" FROM attempt_step AS s JOIN attempt AS a USING (attempt_key)"
              " WHERE s.step_id = ? AND a.person_id = ? AND a.process_id = ? AND a.retry = 0"
              " AND s.state NOT IN ('not-needed', 'not-tried') ORDER BY a.attempt_key DESC LIMIT ?"_s,
        {step.value, uuidBytes(person.value), process.value, limit});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<StepHistoryRow> history;
    for (const Row &row : *rows)
        history.push_back({.attempt = drills::AttemptId(uuidText(row.bytes(0))),
                           .day = dayIn(row, 1),
                           .shape = shapeIn(row, 2),
                           .figures = stepFiguresIn(row, 3)});
    return history;
}

} // namespace storage
