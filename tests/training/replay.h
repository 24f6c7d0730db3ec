#pragma once

#include "app/storage/attemptstore.h"
#include "app/storage/personstore.h"
#include "app/training/walkmaterial.h"

#include <QStringList>

namespace tests {

/// Goes through every attempt of a person once more: folds its log and compares the figures with those in the tables,
/// and grades typed answers again where this very engine graded them.
class Replay {
public:
    Replay(training::Workspace &workspace, const storage::Person &person);

    /// What came out otherwise than it is stored.
    [[nodiscard]] const QStringList &differences() const { return m_differences; }
    [[nodiscard]] int attempts() const { return m_attempts; }
    /// How many answers were graded again.
    [[nodiscard]] int regraded() const { return m_regraded; }

private:
    void look(const storage::AttemptRow &row);
    void regrade(const training::WalkMaterial &material, const drills::WalkState &before,
                 const drills::TypedAnswer &answer, const drills::Event &graded);

    training::Workspace &m_workspace;
    QString m_salesperson;
    QStringList m_differences;
    int m_attempts = 0;
    int m_regraded = 0;
};

} // namespace tests
