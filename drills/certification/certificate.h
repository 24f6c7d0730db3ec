#pragma once

#include "drills/certification/coldtrial.h"

namespace drills {

/// One pass of a row of passes.
struct ColdPass {
    QDate date;
    /// Whether it is a pass only if the manager rules so.
    bool isWaiting = false;

    bool operator==(const ColdPass &) const = default;
};

/// All passes in a row, and how long that holds.
struct Certificate {
    /// As many as the rules want, then those that renewed it; oldest first.
    std::vector<QDate> passes;
    QDate validFrom;
    /// The last day on which it holds.
    QDate validUntil;

    bool operator==(const Certificate &) const = default;
};

enum class CertificateStanding { None, Holds, Lapsed };

/// A day that follows from the trials. The days of lapsing are the last ones on which something holds.
enum class CalendarMark { NextTrial, PassesLapse, CertificateLapses };

struct CalendarEntry {
    QDate date;
    std::variant<ColdOutcome, CalendarMark> what;

    bool operator==(const CalendarEntry &) const = default;
};

/// Where a person stands with one process on one day.
struct CertificateStatus {
    /// The present row, oldest first, as if the manager confirmed what waits.
    std::vector<ColdPass> passes;
    /// Whether what follows depends on a ruling; it is then only told as far as it holds for each.
    bool isWaiting = false;
    /// The first day, today or later, on which a trial counts, however the manager rules.
    QDate nextTrial;
    /// The first day on which the row can be complete, if every trial is passed as soon as it may be; none when it is.
    std::optional<QDate> earliestCertificate;
    /// The latest one, also when it has lapsed.
    std::optional<Certificate> certificate;
    CertificateStanding standing = CertificateStanding::None;
    /// Every trial and the days that follow, in order of date.
    std::vector<CalendarEntry> calendar;

    bool operator==(const CertificateStatus &) const = default;
};

/// Whether anything was practised on the day that is asked for; a trial must come before.
enum class PractisedToday { NotYet, Already };

/// Folds a person's trials of one process, given in any order.
/// The first try counts that is not too early: the first at any time, the second and third so many days after the
/// first pass as the rules say. A trial that does not count can be taken again the next day. A failed one may be
/// repeated after some days, and with it a row of passes starts again. Passes lapse some time after the last one, also
/// before the row is complete. A complete row is a certificate; another pass, before it lapses but not too soon after
/// the last, renews it; a failed one leaves it as it is. A trial that waits counts, once it is ruled, on its own date.
[[nodiscard]] CertificateStatus certificateStatus(const std::vector<ColdTrial> &trials, QDate today,
                                                  PractisedToday practised = PractisedToday::NotYet,
                                                  const ColdRules &rules = {});

/// The last day for the first pass of a row that is to be complete on the wished date, if no trial fails.
[[nodiscard]] QDate lastDayToStart(QDate wishedDate, const ColdRules &rules = {});

} // namespace drills
