#pragma once

#include "drills/ledger/figures.h"
#include "drills/model/event.h"
#include "drills/process/companycard.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace training {

/// How a criterion stands in a walk that goes on.
enum class CriterionStanding { Open, Tried, Undecided, Met, NotNeeded };

struct CriterionView {
    drills::CriterionId id;
    QString statement;
    bool must = true;
    CriterionStanding standing = CriterionStanding::Open;
};

struct StepView {
    drills::StepId id;
    QString name;
    QString purpose;
    QString result;
    QStringList keyQuestions;
    QString example;
    QString ifSkipped;
    /// As it stands now; NotTried for those ahead.
    drills::StepState state = drills::StepState::NotTried;
    bool isCurrent = false;
    std::vector<CriterionView> criteria;
    drills::Milliseconds own{0};
    drills::Milliseconds target{0};
};

enum class Speaker { Scene, Other, Person };

struct LineView {
    Speaker speaker = Speaker::Other;
    /// The name of who says it; empty for a scene.
    QString name;
    QString text;
    /// Said because something earlier is still owed.
    bool isOwed = false;
};

/// What is still owed of one step.
struct OwedView {
    QString step;
    QStringList statements;
    /// It came with the lead rather than being left open in this walk.
    bool fromLead = false;
};

/// Everything that the walk's screen and the terminal show.
struct WalkView {
    drills::AttemptId attempt;
    QString title;
    QString trade;
    QString prospect;
    QString prospectRole;
    QString prospectCompany;
    QString manner;
    QString leadName;
    QStringList leadCard;
    /// What the person sells in this walk.
    drills::CompanyCard offer;
    /// Of the present step.
    QString with;
    QString when;
    QString where;
    drills::Begun begun;
    std::vector<LineView> transcript;
    std::vector<drills::ShownOption> options;
    /// The steps that are walked, in order.
    std::vector<StepView> steps;
    int current = 0;
    /// Facts told so far, oldest first.
    QStringList facts;
    std::vector<OwedView> owed;
    /// The present step's result is reached: going on owes nothing.
    bool isReached = false;
    /// The last turn was typed, made no move that was heard, and was not asked back about.
    bool wasNothingHeard = false;
    /// Statements of the present step's needed musts that are not met.
    QStringList stillOpen;
    bool isPaused = false;
    std::optional<drills::Ended> ended;
};

} // namespace training
