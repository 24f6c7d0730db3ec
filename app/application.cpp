#include "app/application.h"

#include "app/desktop/settings/preferences.h"
#include "app/desktop/shell/mainwindow.h"
#include "app/desktop/shell/navigator.h"
#include "app/desktop/shell/troublewindow.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/graphic.h"
#include "app/storage/quickcheck.h"
#include "app/training/leftover.h"
#include "app/training/walksession.h"

#include <QDir>
#include <QTimer>

#include <chrono>
#include <utility>

Application::Application(const platform::Folders &folders)
    : m_folders(folders), m_preferences(std::make_unique<desktop::Preferences>(folders.data)),
      m_theme(std::make_unique<desktop::Theme>(m_preferences->theme(), m_preferences->textSize()))
{
    desktop::installGraphicAccessibility();
}

Application::~Application() = default;

void Application::start()
{
    if (const auto opened = open(); !opened) {
        showTrouble(opened.error());
        return;
    }
    showWindow();
    // After the first picture, so that nobody waits for it.
    QTimer::singleShot(std::chrono::seconds(1), this, &Application::lookAtStore);
}

drills::Result<void> Application::open()
{
    if (!QDir().mkpath(m_folders.data))
        return drills::failure(drills::ErrorCode::FileUnwritable, m_folders.data);
    auto store = storage::Store::open(m_folders.store(), storage::OpenMode::Write, m_clock, m_entropy);
    if (!store)
        return tl::unexpected(store.error());
    m_store = std::move(*store);
    auto content = training::Content::load(m_store->packs());
    if (!content)
        return tl::unexpected(content.error());
    m_content = std::move(*content);
    m_workspace = std::make_unique<training::Workspace>(training::Workspace{*m_store, *m_content, m_clock, m_entropy});
    auto person = training::personNamed(*m_workspace, {});
    if (!person)
        return tl::unexpected(person.error());
    m_person = *std::move(person);
    if (m_store->isReadOnly())
        return {};
    const auto closed = training::closeLeftOver(*m_workspace, m_person);
    return closed ? drills::Result<void>() : drills::Result<void>(tl::unexpected(closed.error()));
}

void Application::showWindow()
{
    m_desk = std::make_unique<desktop::Desk>(desktop::Desk{*m_workspace, m_person, *m_theme, *m_preferences});
    m_window = std::make_unique<desktop::MainWindow>(*m_theme, *m_preferences);
    m_navigator = std::make_unique<desktop::Navigator>(*m_desk, *m_window);
    addBanners();
    m_navigator->start();
    m_window->show();
}

void Application::addBanners()
{
    if (training::isTemporaryCopy(*m_workspace))
        m_window->addBanner(tr("The data folder cannot be written, so a copy is shown: you can look at everything, but "
                               "nothing new is kept."));
    else if (training::isReadOnly(*m_workspace))
        m_window->addBanner(tr("The data is open for reading only: nothing new is kept."));
    for (const QString &pack : m_content->leftOut())
        m_window->addBanner(tr("A pack could not be read and is left out: %1").arg(pack));
}

void Application::lookAtStore()
{
    m_look = std::jthread([this, file = m_store->fileInUse()](const std::stop_token &stop) {
        auto findings = storage::quickCheck(file, stop);
        if (stop.stop_requested())
            return;
        QMetaObject::invokeMethod(
            this, [this, findings = std::move(findings)] { showFindings(findings); }, Qt::QueuedConnection);
    });
}

void Application::showFindings(const drills::Result<std::vector<storage::StoreFinding>> &findings)
{
    if (!findings) {
        m_window->addBanner(
            tr("Your data could not be checked (%1). It was not changed.").arg(findings.error().detail));
        return;
    }
    if (!findings->empty())
        m_window->addBanner(tr("Something is wrong with the data file (%1). Keep a copy of the data folder before you "
                               "go on.")
                                .arg(findings->front().wrong));
}

void Application::showTrouble(const drills::Error &error)
{
    m_trouble = std::make_unique<desktop::TroubleWindow>(error, QDir::toNativeSeparators(m_folders.data));
    // Queued: the window asks from within itself and is gone when it works.
    connect(
        m_trouble.get(), &desktop::TroubleWindow::retryAsked, this,
        [this] {
            const std::unique_ptr<desktop::TroubleWindow> former = std::move(m_trouble);
            start();
        },
        Qt::QueuedConnection);
    m_trouble->show();
}
