#pragma once

#include "drills/walk/speech.h"

namespace drills {

/// Works out how the other side takes a turn.
///
/// Faults weigh first, so that a pressed prospect grants less; then every move that is taken up is granted as soon as
/// its needs hold, in the order of the process and until nothing more is granted; what is left over is withheld. One
/// line says so, and a move ahead of its step is only answered when the turn made no other.
class Reply {
public:
    Reply(const WalkRules &rules, const Speech &speech, WalkState state)
        : m_rules(&rules), m_speech(&speech), m_state(std::move(state))
    {
    }

    /// `text` is the turn as it was said; the state must not have seen the grade yet.
    [[nodiscard]] Reacted to(const Grade &grade, const QString &text) &&;

private:
    [[nodiscard]] bool isWithProspect() const;
    void takeFaults(const Grade &grade);
    void grantFound(std::vector<CriterionId> found);
    bool grantOne(const CriterionId &id);
    void withhold(const std::vector<CriterionId> &left);
    void noticeRepetition(const std::vector<CriterionId> &again);
    void askBack(const Grade &grade);
    void answerNothing(const QString &text);
    void take(const LineNode &node);
    void raise(const std::vector<ConditionId> &conditions);
    void say(const QString &id, const QStringList &variants);

    const WalkRules *m_rules;
    const Speech *m_speech;
    WalkState m_state;
    Reacted m_reply;
};

} // namespace drills
