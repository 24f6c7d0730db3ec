#pragma once

#include "app/training/walkmaterial.h"
#include "drills/ledger/figures.h"
#include "drills/model/attempt.h"
#include "drills/model/ruling.h"

#include <optional>
#include <vector>

namespace training {

/// How a criterion came out of a walk.
enum class CriterionOutcome { Met, MetLate, Tried, Undecided, Open, NotNeeded, GivenBefore };

/// The two lines that show a verdict.
struct EvidenceView {
    QString said;
    /// The words that show it, in `said`.
    std::vector<drills::Span> spans;
    QString answered;
    /// The answer says itself whose it is, as in `Ruth: Yes.`
    bool namesSpeaker = false;
};

struct CriterionDebrief {
    drills::CriterionId id;
    QString statement;
    QString move;
    bool must = true;
    CriterionOutcome outcome = CriterionOutcome::Open;
    /// Thousandths, of the best try; 0 when never tried.
    int probability = 0;
    std::optional<EvidenceView> evidence;
    /// Where it was made up for; empty unless MetLate.
    QString metIn;
    /// A turn that would have done.
    QString example;
    /// The Graded event a ruling is about: the one that decided, else the turn that came nearest, else the last turn of
    /// the step. -1 when nothing was said that could be ruled on.
    int event = -1;
    /// Only what the engine could not tell may be ruled by the person.
    bool canRule = false;
    std::optional<drills::RulingSays> ruling;
    bool isDisputed = false;
};

/// Time and turns of a step that made up for an earlier one.
struct MadeUpView {
    QString forStep;
    bool fromLead = false;
    drills::Milliseconds time{0};
    int turns = 0;
};

struct FaultView {
    QString statement;
    QString said;
    std::vector<drills::Span> spans;
    bool noteOnly = false;
};

struct StepDebrief {
    drills::StepFigures figures;
    /// Turns to which the other side only asked back; the figures count them neither as turns nor as time.
    int askedBack = 0;
    QString name;
    QString result;
    QString ifSkipped;
    QString example;
    std::vector<CriterionDebrief> criteria;
    std::vector<MadeUpView> madeUp;
    std::vector<FaultView> faults;
    /// Lines heard in this step because something was owed.
    QStringList owedLines;
    /// What they were about, by criterion group.
    QStringList owedGroups;
};

/// One sentence on top: what was left first, and what paid for it.
struct Headline {
    /// Empty when the chain is unbroken.
    QString leftStep;
    QString leftStatement;
    QStringList paidBy;
    bool cameWithLead = false;
    /// Provisional: nothing is open, something waits for a ruling.
    bool isProvisional = false;
};

struct Debrief {
    drills::AttemptId attempt;
    QDate day;
    QString title;
    QString prospect;
    drills::Begun begun;
    drills::Ended ended;
    QStringList closingLines;
    drills::AttemptFigures figures;
    std::vector<StepDebrief> steps;
    /// What came with the lead and was never made up for.
    QStringList owedByLead;
    Headline headline;
    /// For a retry: what it was tried again from.
    std::optional<drills::AttemptId> parent;
};

/// Folds an attempt, with the rulings so far. Errors: NotFound, store errors.
drills::Result<Debrief> debriefOf(Workspace &workspace, const drills::AttemptId &attempt);
/// The same for an attempt in the hand, stored or not.
Debrief debriefOf(const WalkMaterial &material, const drills::Attempt &attempt,
                  const std::vector<drills::Ruling> &rulings);

/// The person's own word on a cannot-tell, or that a verdict is disputed. Errors: NotAllowed for a verdict that may not
/// be ruled, store errors.
drills::Result<void> rule(Workspace &workspace, const drills::PersonId &person, const drills::Ruling &ruling);

} // namespace training
