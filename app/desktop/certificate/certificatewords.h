#pragma once

#include "app/training/certification.h"

#include <QCoreApplication>

namespace desktop {

/// What there is to say of cold trials and of the certificate.
class CertificateWords {
    Q_DECLARE_TR_FUNCTIONS(desktop::CertificateWords)

public:
    /// Where the person stands, for instance "1 of 3 trials passed".
    [[nodiscard]] static QString standing(const drills::CertificateStatus &status);
    /// When the next trial counts, seen from today.
    [[nodiscard]] static QString next(const training::CertificateView &view, const QDate &today);
    /// What the button that leads to the trial says.
    [[nodiscard]] static QString begin(const training::CertificateView &view);
    /// What a trial is, in a sentence.
    [[nodiscard]] static QString rule();
    /// What a trial came to; the process tells the names of the steps.
    [[nodiscard]] static QString outcome(const drills::ColdOutcome &outcome, const drills::Process &process);
    /// A line of the calendar.
    [[nodiscard]] static QString entry(const drills::CalendarEntry &entry, const drills::Process &process);
    [[nodiscard]] static QString day(const QDate &day);
    [[nodiscard]] static QString names(const std::vector<drills::StepId> &steps, const drills::Process &process);

private:
    [[nodiscard]] static QString failed(const drills::ColdFailed &failed, const drills::Process &process);
    [[nodiscard]] static QString uncounted(drills::ColdObstacle why);
    [[nodiscard]] static QString mark(drills::CalendarMark mark);
};

} // namespace desktop
