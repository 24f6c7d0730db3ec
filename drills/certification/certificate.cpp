#include "drills/certification/certificate.h"

#include "drills/certification/coldrow.h"

#include <algorithm>

namespace drills {

namespace {

/// Every row that the open rulings leave possible; the first takes each trial that waits as passed.
using PossibleRows = std::vector<ColdRow>;

using TrialOrder = std::vector<const ColdTrial *>;

TrialOrder inOrder(const std::vector<ColdTrial> &trials)
{
    TrialOrder order;
    order.reserve(trials.size());
    for (const ColdTrial &trial : trials)
        order.push_back(&trial);
    std::ranges::sort(order, {}, [](const ColdTrial *trial) { return std::pair(trial->date, trial->place); });
    return order;
}

void addNew(PossibleRows &rows, ColdRow row)
{
    if (std::ranges::find(rows, row) == rows.end())
        rows.push_back(std::move(row));
}

/// What a trial came to after the earlier ones.
ColdOutcome outcomeAfter(const ColdRow &row, const ColdTrial &trial, const ColdRules &rules)
{
    ColdOutcome outcome = outcomeOf(trial, rules);
    const QDate earliest = earliestTrial(row, rules);
    const bool isEarly = earliest.isValid() && trial.date < earliest;
    if (isEarly && !std::holds_alternative<ColdUncounted>(outcome))
        return ColdUncounted{ColdObstacle::TooEarly};
    return outcome;
}

/// Adds what a trial makes of a row; two rows where the manager has to rule.
void addAfter(PossibleRows &rows, const ColdRow &row, const ColdTrial &trial, const ColdRules &rules)
{
    const ColdOutcome outcome = outcomeAfter(row, trial, rules);
    if (std::holds_alternative<ColdUncounted>(outcome)) {
        addNew(rows, afterUncounted(row, trial.date));
        return;
    }
    if (std::holds_alternative<ColdPassed>(outcome))
        addNew(rows, afterCounted(row, trial.date, TrialVerdict::Passed, rules));
    if (std::holds_alternative<ColdWaiting>(outcome))
        addNew(rows, afterCounted(row, trial.date, TrialVerdict::PassedIfRuledSo, rules));
    if (!std::holds_alternative<ColdPassed>(outcome))
        addNew(rows, afterCounted(row, trial.date, TrialVerdict::Failed, rules));
}

/// What a trial came to in all rows, or that it depends on the ruling of an earlier one.
ColdOutcome commonOutcome(const PossibleRows &rows, const ColdTrial &trial, const ColdRules &rules)
{
    const ColdOutcome first = outcomeAfter(rows.front(), trial, rules);
    const bool isCommon = std::ranges::all_of(
        rows, [&](const ColdRow &row) { return outcomeAfter(row, trial, rules) == first; });
    return isCommon ? first : ColdWaiting{};
}

/// Adds every trial to the calendar as well.
PossibleRows folded(const TrialOrder &trials, const ColdRules &rules, std::vector<CalendarEntry> &calendar)
{
    PossibleRows rows{ColdRow{}};
    for (const ColdTrial *trial : trials) {
        for (ColdRow &row : rows)
            row = onDay(std::move(row), trial->date, rules);
        calendar.push_back({trial->date, commonOutcome(rows, *trial, rules)});
        PossibleRows after;
        for (const ColdRow &row : rows)
            addAfter(after, row, *trial, rules);
        rows = std::move(after);
    }
    return rows;
}

/// The certificate that holds for certain: that of the row where it ends first; none when a row has none.
std::optional<Certificate> certainCertificate(const PossibleRows &rows)
{
    const auto end = [](const ColdRow &row) { return row.certificate ? row.certificate->validUntil : QDate(); };
    return std::ranges::min_element(rows, {}, end)->certificate;
}

/// Sets the days on which something can be done, the latest that any ruling leaves.
void setDaysAhead(CertificateStatus &status, const PossibleRows &rows, QDate firstFree, const ColdRules &rules)
{
    status.nextTrial = firstFree;
    for (const ColdRow &row : rows)
        status.nextTrial = std::max(status.nextTrial, earliestTrial(row, rules));
    for (const ColdRow &row : rows) {
        const std::optional<QDate> complete = earliestComplete(row, status.nextTrial, rules);
        // Nothing is less than any day.
        status.earliestCertificate = std::max(status.earliestCertificate, complete);
    }
}

CertificateStanding standingOf(const std::optional<Certificate> &certificate, QDate today)
{
    if (!certificate)
        return CertificateStanding::None;
    return today <= certificate->validUntil ? CertificateStanding::Holds : CertificateStanding::Lapsed;
}

void addMarks(CertificateStatus &status, const ColdRow &row, const ColdRules &rules)
{
    const bool isIncomplete = !row.passes.empty() && row.passes.size() < rules.passAfter.size();
    if (isIncomplete)
        status.calendar.push_back({lastDayOf(row, rules), CalendarMark::PassesLapse});
    if (status.certificate)
        status.calendar.push_back({status.certificate->validUntil, CalendarMark::CertificateLapses});
    status.calendar.push_back({status.nextTrial, CalendarMark::NextTrial});
    std::ranges::stable_sort(status.calendar, {}, &CalendarEntry::date);
}

} // namespace

CertificateStatus certificateStatus(const std::vector<ColdTrial> &trials, QDate today, PractisedToday practised,
                                    const ColdRules &rules)
{
    CertificateStatus status;
    PossibleRows rows = folded(inOrder(trials), rules, status.calendar);
    for (ColdRow &row : rows)
        row = onDay(std::move(row), today, rules);

    status.passes = rows.front().passes;
    status.isWaiting = std::ranges::any_of(rows, [&](const ColdRow &row) { return row != rows.front(); });
    status.certificate = certainCertificate(rows);
    status.standing = standingOf(status.certificate, today);
    setDaysAhead(status, rows, practised == PractisedToday::Already ? today.addDays(1) : today, rules);
    addMarks(status, rows.front(), rules);
    return status;
}

QDate lastDayToStart(QDate wishedDate, const ColdRules &rules)
{
    return wishedDate.addDays(-rules.passAfter.back().count());
}

} // namespace drills
