#pragma once

#include "app/training/walksession.h"
#include "tests/support/fixedclock.h"
#include "tests/support/seededentropy.h"

#include <QTemporaryDir>

#include <memory>

namespace tests {

/// A workspace on a real store, with the packs that come with the program.
class WorkspaceFixture {
public:
    WorkspaceFixture();
    ~WorkspaceFixture();

    [[nodiscard]] training::Workspace &workspace() const { return *m_workspace; }
    [[nodiscard]] const storage::Person &person() const { return m_person; }
    /// Closes everything and opens the file again, as after a crash.
    void reopen();
    /// The whole sales process with the first lead of this prospect.
    [[nodiscard]] training::WalkRequest request(const QString &scenario,
                                                const QString &lead = QStringLiteral("complete")) const;

    FixedClock clock;

private:
    void open();

    QTemporaryDir m_folder;
    SeededEntropy m_entropy;
    std::unique_ptr<storage::Store> m_store;
    std::unique_ptr<training::Content> m_content;
    std::unique_ptr<training::Workspace> m_workspace;
    storage::Person m_person;
};

} // namespace tests
