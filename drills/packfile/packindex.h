#pragma once

#include "drills/packfile/pack.h"

#include <QHash>
#include <QSet>

#include <span>

namespace drills {

/// What a pack may refer to: its own parts and those of the packs beside it. An earlier version of itself is not
/// beside it.
class PackIndex {
public:
    /// Points into both, which must outlive it.
    PackIndex(const Pack &pack, std::span<const Pack> others);

    /// Null when there is none; the same for the functions below.
    [[nodiscard]] const Criterion *criterion(const CriterionId &id) const { return m_criteria.value(id); }
    [[nodiscard]] const Process *process(const ProcessId &id) const { return m_processes.value(id); }
    /// Nothing is unknown for sure while a required pack is missing.
    [[nodiscard]] bool isUnknown(const CriterionId &id) const { return m_complete && !m_criteria.contains(id); }
    [[nodiscard]] bool isUnknown(const ProcessId &id) const { return m_complete && !m_processes.contains(id); }
    [[nodiscard]] bool isUnknown(const FaultId &id) const { return m_complete && !m_faults.contains(id); }
    /// The same for the built-in step, or the author's, that criteria were written for.
    [[nodiscard]] bool isUnknownGroup(const QString &group) const { return m_complete && !m_groups.contains(group); }
    [[nodiscard]] bool isRaised(const ConditionId &id) const { return m_raised.contains(id); }
    [[nodiscard]] const Pack *other(const PackId &id) const;
    /// Another pack that holds a part of that id already.
    [[nodiscard]] const Pack *otherWith(const CriterionId &id) const;
    [[nodiscard]] const Pack *otherWith(const FaultId &id) const;
    [[nodiscard]] const Pack *otherWith(const ProcessId &id) const;
    [[nodiscard]] const Pack *otherWith(const ScenarioId &id) const;

private:
    void add(const Pack &pack);

    std::vector<const Pack *> m_others;
    QHash<CriterionId, const Criterion *> m_criteria;
    QHash<ProcessId, const Process *> m_processes;
    QSet<FaultId> m_faults;
    QSet<QString> m_groups;
    QSet<ConditionId> m_raised;
    bool m_complete = true;
};

} // namespace drills
