#pragma once

#include "app/training/recallsession.h"
#include "app/training/walksession.h"
#include "drills/certification/certificate.h"

#include <optional>

namespace training {

/// Where a person stands with the cold certificate of a process.
struct CertificateView {
    drills::ProcessId process;
    drills::CertificateStatus status;
    bool hasPractisedToday = false;
    /// The first day on which a prospect is new for them; absent where no pack has one for the process.
    std::optional<QDate> newScenarioFrom;
    /// A trial of today is at its recital, or between recital and walk, and can still count.
    bool isUnderWay = false;

    /// The first day, today or later, on which a trial can count; absent where there is no prospect.
    [[nodiscard]] std::optional<QDate> nextTrial() const;
    [[nodiscard]] bool canBeginOn(QDate today) const { return nextTrial() == today; }
    /// The first day on which the certificate can be earned if no trial fails; absent once it is, or without a
    /// prospect.
    [[nodiscard]] std::optional<QDate> earliestCertificate() const;
};

/// What one trial came to, in the row of all.
struct TrialView {
    drills::AttemptId recital;
    drills::ProcessId process;
    QDate date;
    drills::ColdOutcome outcome;
    /// Its recital is faultless as far as the engine can tell, and its walk is still to come.
    bool wantsWalk = false;
    /// Steps of the recital whose results wait for the manager.
    std::vector<drills::StepId> waiting;
};

/// Errors: NotFound for an unknown process, those of the store; the same for all.
[[nodiscard]] drills::Result<CertificateView> certificateOf(Workspace &workspace, const storage::Person &person,
                                                            const drills::ProcessId &process);
/// The trial that an attempt, recital or walk, belongs to; absent for other attempts.
[[nodiscard]] drills::Result<std::optional<TrialView>> trialWith(Workspace &workspace, const storage::Person &person,
                                                                 const drills::AttemptId &attempt);

/// The first part of a trial: every step in order, its name and its result. Errors also: NotAllowed when a trial begun
/// now could not count.
[[nodiscard]] drills::Result<RecallRequest> coldRecitalFor(Workspace &workspace, const storage::Person &person,
                                                           const drills::ProcessId &process);
/// The second part: the whole chain with a prospect that is new. Errors also: NotAllowed when there is none, or the
/// recital does not lead to a walk.
[[nodiscard]] drills::Result<WalkRequest> coldWalkFor(Workspace &workspace, const storage::Person &person,
                                                      const TrialView &trial);

/// The process as it was in the last of the trials that the certificate stands on. Errors also: NotFound without one.
[[nodiscard]] drills::Result<drills::Process> certifiedProcess(Workspace &workspace, const storage::Person &person,
                                                               const CertificateView &view);

/// The scenarios that a daily walk of the process leaves alone, so that a trial finds a new one.
[[nodiscard]] drills::Result<std::vector<drills::ScenarioId>> keptScenarios(Workspace &workspace,
                                                                            const storage::Person &person,
                                                                            const drills::ProcessId &process);

} // namespace training
