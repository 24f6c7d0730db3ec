#pragma once

#include <QHash>
#include <QString>

#include <compare>
#include <utility>

namespace drills {

/// A name that cannot be mistaken for another kind of name. The tag is only a type.
template <typename Tag>
struct Id {
    QString value;

    Id() = default;
    explicit Id(QString text) : value(std::move(text)) {}

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
    bool operator==(const Id &) const = default;
    bool operator<(const Id &other) const { return value < other.value; }
};

template <typename Tag>
size_t qHash(const Id<Tag> &id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

using PackId = Id<struct PackTag>;
using ProcessId = Id<struct ProcessTag>;
/// Unique within its process only.
using StepId = Id<struct StepTag>;
/// A criterion of the library, `group.name`, for instance `interview.cost`.
using CriterionId = Id<struct CriterionTag>;
using FaultId = Id<struct FaultTag>;
using ScenarioId = Id<struct ScenarioTag>;
using LeadStateId = Id<struct LeadStateTag>;
/// Something that the other side knows and may tell; unique within its scenario.
using FactId = Id<struct FactTag>;
/// What may happen in a walk and make a criterion count, for instance `concern-raised`.
using ConditionId = Id<struct ConditionTag>;
/// UUIDs in their 36-character lower-case form.
using AttemptId = Id<struct AttemptTag>;
using PersonId = Id<struct PersonTag>;
using DeviceId = Id<struct DeviceTag>;
using RecordId = Id<struct RecordTag>;

/// The part before the dot: the built-in step that a library criterion was written for.
inline QString groupOf(const CriterionId &criterion)
{
    return criterion.value.section(u'.', 0, 0);
}

} // namespace drills
