#include "app/desktop/shell/mainwindow.h"

#include "app/desktop/settings/preferences.h"
#include "app/desktop/shell/keysdialog.h"
#include "app/desktop/shell/sidebar.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/page.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace desktop {

MainWindow::MainWindow(Theme &theme, Preferences &preferences)
    : m_preferences(preferences), m_sidebar(new Sidebar(theme, this)), m_banner(new Banner(theme, this)),
      m_stack(new QStackedWidget(this))
{
    setMinimumSize(800, 560);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);
    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::placeChosen);
    connect(m_sidebar, &Sidebar::keysAsked, this, &MainWindow::showKeys);
    connect(new QShortcut(QKeySequence::HelpContents, this), &QShortcut::activated, this, &MainWindow::showKeys);
    restore();
}

void MainWindow::restore()
{
    if (!restoreGeometry(m_preferences.windowGeometry()))
        resize(1000, 680);
}

void MainWindow::setFactory(Place place, PageFactory factory)
{
    m_factories[place] = std::move(factory);
}

Page *MainWindow::page(Place place)
{
    if (const auto known = m_pages.find(place); known != m_pages.end())
        return known->second;
    const auto factory = m_factories.find(place);
    Q_ASSERT(factory != m_factories.end());
    Page *made = factory->second();
    m_stack->addWidget(made);
    m_pages[place] = made;
    return made;
}

void MainWindow::show(Place place)
{
    Page *shown = page(place);
    m_place = place;
    m_sidebar->mark(place);
    m_stack->setCurrentWidget(shown);
    setWindowTitle(tr("%1 – Lockstep").arg(shown->title()));
    if (const QString key = keyOf(place); !key.isEmpty())
        m_preferences.setLastPlace(key);
    shown->enter();
}

void MainWindow::setSidebarVisible(bool visible)
{
    m_sidebar->setVisible(visible);
}

void MainWindow::addBanner(const QString &text)
{
    m_banner->add(text);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preferences.setWindowGeometry(saveGeometry());
    QWidget::closeEvent(event);
}

void MainWindow::showKeys()
{
    KeysDialog dialog(this);
    dialog.exec();
}

} // namespace desktop
