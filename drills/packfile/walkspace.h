#pragma once

#include "drills/packfile/nodelists.h"
#include "drills/packfile/scenarioscope.h"

#include <QHash>

#include <utility>
#include <vector>

namespace drills {

/// What can come about in walks through one scenario that start with one lead state.
class WalkSpace {
public:
    /// `lines` are those that are not hidden behind others, each with the criterion that it grants, if any.
    struct Line {
        const LineNode *node = nullptr;
        CriterionId grants;
    };

    /// All must outlive it.
    WalkSpace(const ScenarioScope &scope, const LeadState &lead, const std::vector<Line> &lines);

    [[nodiscard]] bool isReached(std::size_t line) const { return m_reached[line]; }
    [[nodiscard]] bool canHold(const Condition &condition) const;

private:
    void explore();
    void reach(std::size_t line);
    void waitFor(const Condition &condition, std::size_t line);
    void happen(const QString &event);
    void trust(int more);
    [[nodiscard]] bool canHold(const Needs &needs) const;
    [[nodiscard]] bool canBeMet(const CriterionId &criterion) const;
    [[nodiscard]] bool canBeOpen(const CriterionId &criterion) const;
    /// What nothing brings about is a fault of its own; it is not told again at every place that needs it.
    [[nodiscard]] bool canHappen(const QString &event) const
    {
        return !m_possible.contains(event) || m_happened.contains(event);
    }

    const ScenarioScope &m_scope;
    const LeadState &m_lead;
    const std::vector<Line> &m_lines;
    int m_trust;
    std::vector<bool> m_reached;
    QSet<QString> m_possible;
    QSet<QString> m_happened;
    /// Lines that may become possible with an event, so that no line is looked at over and over.
    QHash<QString, std::vector<std::size_t>> m_waiting;
    /// The same with the trust that they need, the least at the end.
    std::vector<std::pair<int, std::size_t>> m_waitingForTrust;
    std::vector<std::size_t> m_open;
};

} // namespace drills
