#pragma once

#include "drills/ledger/figures.h"
#include "drills/model/ruling.h"

#include <array>
#include <optional>
#include <utility>

namespace drills {

/// The names by which closed choices are written down for ever (docs/event-log.md): never renamed, only added to.
template <typename Choice>
struct ChoiceNames;

template <>
struct ChoiceNames<DrillKind> {
    static constexpr std::array names{std::pair{DrillKind::Walk, u"walk"},
                                      std::pair{DrillKind::Recite, u"recite"},
                                      std::pair{DrillKind::NextStep, u"next-step"},
                                      std::pair{DrillKind::SayResult, u"result"},
                                      std::pair{DrillKind::NameEvidence, u"evidence"},
                                      std::pair{DrillKind::AskQuestions, u"questions"},
                                      std::pair{DrillKind::SayPurpose, u"purpose"},
                                      std::pair{DrillKind::ColdRecital, u"cold-recital"}};
};

template <>
struct ChoiceNames<PromptShape> {
    static constexpr std::array names{std::pair{PromptShape::Choose, u"choose"}, std::pair{PromptShape::Type, u"type"},
                                      std::pair{PromptShape::Converse, u"converse"}};
};

template <>
struct ChoiceNames<Facet> {
    static constexpr std::array names{std::pair{Facet::NextStep, u"next-step"}, std::pair{Facet::Result, u"result"},
                                      std::pair{Facet::Evidence, u"evidence"},
                                      std::pair{Facet::Questions, u"questions"}, std::pair{Facet::Purpose, u"purpose"}};
};

template <>
struct ChoiceNames<RecallOutcome> {
    static constexpr std::array names{
        std::pair{RecallOutcome::Right, u"right"}, std::pair{RecallOutcome::DetailsMissing, u"details-missing"},
        std::pair{RecallOutcome::Wrong, u"wrong"}, std::pair{RecallOutcome::GivenUp, u"given-up"},
        std::pair{RecallOutcome::TimedOut, u"timed-out"}};
};

template <>
struct ChoiceNames<Rating> {
    static constexpr std::array names{std::pair{Rating::Again, u"again"}, std::pair{Rating::Hard, u"hard"},
                                      std::pair{Rating::Good, u"good"}, std::pair{Rating::Easy, u"easy"}};
};

template <>
struct ChoiceNames<HelpLevel> {
    static constexpr std::array names{std::pair{HelpLevel::WithList, u"with-list"},
                                      std::pair{HelpLevel::NameOnly, u"name-only"},
                                      std::pair{HelpLevel::Cold, u"cold"}};
};

template <>
struct ChoiceNames<ClockChoice> {
    static constexpr std::array names{std::pair{ClockChoice::On, u"on"}, std::pair{ClockChoice::Off, u"off"}};
};

template <>
struct ChoiceNames<Verdict> {
    static constexpr std::array names{std::pair{Verdict::Found, u"found"}, std::pair{Verdict::NotFound, u"not-found"},
                                      std::pair{Verdict::CannotTell, u"cannot-tell"}};
};

template <>
struct ChoiceNames<HowEnded> {
    static constexpr std::array names{std::pair{HowEnded::Won, u"won"},
                                      std::pair{HowEnded::Lost, u"lost"},
                                      std::pair{HowEnded::Returned, u"returned"},
                                      std::pair{HowEnded::Stopped, u"stopped"},
                                      std::pair{HowEnded::Completed, u"completed"},
                                      std::pair{HowEnded::Abandoned, u"abandoned"}};
};

template <>
struct ChoiceNames<StepState> {
    static constexpr std::array names{
        std::pair{StepState::Reached, u"reached"},   std::pair{StepState::ReachedLate, u"reached-late"},
        std::pair{StepState::Partly, u"partly"},     std::pair{StepState::Provisional, u"provisional"},
        std::pair{StepState::Open, u"open"},         std::pair{StepState::NotNeeded, u"not-needed"},
        std::pair{StepState::NotTried, u"not-tried"}};
};

template <>
struct ChoiceNames<RulingBy> {
    static constexpr std::array names{std::pair{RulingBy::Own, u"own"}, std::pair{RulingBy::Manager, u"manager"}};
};

template <>
struct ChoiceNames<RulingSays> {
    static constexpr std::array names{std::pair{RulingSays::Met, u"met"}, std::pair{RulingSays::NotMet, u"not-met"},
                                      std::pair{RulingSays::Disputed, u"disputed"}};
};

/// The name that stands in the log.
template <typename Choice>
QString logNameOf(Choice choice)
{
    for (const auto &[known, name] : ChoiceNames<Choice>::names) {
        if (known == choice)
            return QString::fromUtf16(name);
    }
    Q_UNREACHABLE();
}

/// The reverse; absent when no choice has that name.
template <typename Choice>
std::optional<Choice> fromLogName(const QString &name)
{
    for (const auto &[choice, known] : ChoiceNames<Choice>::names) {
        if (name == QStringView(known))
            return choice;
    }
    return std::nullopt;
}

} // namespace drills
