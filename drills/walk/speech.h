#pragma once

#include "drills/walk/walkstate.h"

#include <utility>

namespace drills {

/// Chooses among the variants of a line: by the seed where to start, then one after the other, so that nobody hears the
/// same words twice in a row.
class Speech {
public:
    Speech(const WalkRules &rules, QString salesperson, quint64 seed)
        : m_rules(&rules), m_salesperson(std::move(salesperson)), m_seed(seed)
    {
    }

    /// The line as it is said now. The variants must not be empty.
    [[nodiscard]] ShownLine say(const QString &id, const QStringList &variants, const WalkState &state) const;

    /// The text with the company card and the salesperson's name filled in.
    [[nodiscard]] QString filled(const QString &text) const;

private:
    const WalkRules *m_rules;
    QString m_salesperson;
    quint64 m_seed;
};

} // namespace drills
