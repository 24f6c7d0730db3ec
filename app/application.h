#pragma once

#include "app/desktop/shell/desk.h"
#include "app/storage/store.h"
#include "app/system/folders.h"
#include "app/system/systemclock.h"
#include "app/system/systementropy.h"

#include <QObject>

#include <memory>
#include <thread>
#include <vector>

namespace desktop {
class MainWindow;
class Navigator;
class Preferences;
class Theme;
class TroubleWindow;
} // namespace desktop

/// Makes every object of the desktop program once and hands it over.
class Application : public QObject {
    Q_OBJECT

public:
    explicit Application(const platform::Folders &folders);
    ~Application() override;

    /// Opens the data and shows the window; where that fails, a window that says why.
    void start();

private:
    drills::Result<void> open();
    void showWindow();
    void showTrouble(const drills::Error &error);
    /// Checks the file in a thread of its own: it takes longer every year.
    void lookAtStore();
    void showFindings(const drills::Result<std::vector<storage::StoreFinding>> &findings);
    void addBanners();

    platform::Folders m_folders;
    platform::SystemClock m_clock;
    platform::SystemEntropy m_entropy;
    std::unique_ptr<storage::Store> m_store;
    std::unique_ptr<training::Content> m_content;
    std::unique_ptr<training::Workspace> m_workspace;
    storage::Person m_person;
    std::unique_ptr<desktop::Preferences> m_preferences;
    std::unique_ptr<desktop::Theme> m_theme;
    std::unique_ptr<desktop::Desk> m_desk;
    std::unique_ptr<desktop::MainWindow> m_window;
    std::unique_ptr<desktop::Navigator> m_navigator;
    std::unique_ptr<desktop::TroubleWindow> m_trouble;
    // Last, so that it has ended before anything that it uses.
    std::jthread m_look;
};
