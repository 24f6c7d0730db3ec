#pragma once

#include "app/desktop/settings/preferences.h"
#include "app/desktop/shell/desk.h"
#include "app/desktop/theme/theme.h"
#include "tests/support/fixedclock.h"
#include "tests/support/seededentropy.h"

#include <QTemporaryDir>

#include <memory>

namespace tests {

/// A desk with a real store in a folder of its own, and the packs that come with the program.
class DeskFixture {
public:
    DeskFixture();
    ~DeskFixture();

    /// False when the store or the packs could not be opened.
    [[nodiscard]] bool isReady() const { return m_desk != nullptr; }
    [[nodiscard]] desktop::Desk &desk() { return *m_desk; }
    /// What is stored of the person now.
    [[nodiscard]] storage::Person storedPerson();
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    FixedClock clock;

private:
    QTemporaryDir m_folder;
    SeededEntropy m_entropy;
    std::unique_ptr<storage::Store> m_store;
    std::unique_ptr<training::Content> m_content;
    std::unique_ptr<training::Workspace> m_workspace;
    storage::Person m_person;
    desktop::Preferences m_preferences;
    desktop::Theme m_theme;
    std::unique_ptr<desktop::Desk> m_desk;
};

} // namespace tests
