#pragma once

#include "app/desktop/shell/place.h"

#include <QButtonGroup>
#include <QFrame>

class QVBoxLayout;

namespace desktop {

class Theme;

/// The places at the left: Ctrl+1 to Ctrl+6, one Tab stop, arrows move.
class Sidebar : public QFrame {
    Q_OBJECT

public:
    Sidebar(Theme &theme, QWidget *parent);

    /// Marks a place; none for those that are not in the sidebar.
    void mark(Place place);

signals:
    void chosen(desktop::Place place);
    void keysAsked();

private:
    void addPlace(Place place, const QString &name, const QString &icon);
    void addKeysButton();
    void updateIcons();

    Theme &m_theme;
    QButtonGroup m_group;
    QVBoxLayout *m_column;
};

} // namespace desktop
