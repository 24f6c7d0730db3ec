#pragma once

#include "app/desktop/shell/place.h"

#include <QWidget>

#include <functional>
#include <map>

class QStackedWidget;

namespace desktop {

class Banner;
class Page;
class Preferences;
class Sidebar;
class Theme;

/// The window: places at the left, the page of the chosen one beside them. It only switches pages.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    using PageFactory = std::function<Page *()>;

    MainWindow(Theme &theme, Preferences &preferences);

    /// How the page of a place is made, when it is shown for the first time.
    void setFactory(Place place, PageFactory factory);
    /// The page of a place, made now if it was not yet.
    [[nodiscard]] Page *page(Place place);
    void show(Place place);
    [[nodiscard]] Place place() const { return m_place; }
    /// Hides the places while the first run leads the way.
    void setSidebarVisible(bool visible);
    void addBanner(const QString &text);

    using QWidget::show;

signals:
    /// Somebody chose a place in the sidebar.
    void placeChosen(desktop::Place place);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void showKeys();
    void restore();

    Preferences &m_preferences;
    Sidebar *m_sidebar;
    Banner *m_banner;
    QStackedWidget *m_stack;
    std::map<Place, PageFactory> m_factories;
    std::map<Place, Page *> m_pages;
    Place m_place = Place::Today;
};

} // namespace desktop
