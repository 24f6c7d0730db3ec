#include "app/desktop/shell/sidebar.h"

#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/textlabel.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desktop {

Sidebar::Sidebar(Theme &theme, QWidget *parent) : QFrame(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    setProperty("role", u"sidebar"_s);
    setAccessibleName(tr("Places"));
    setFixedWidth(184);
    m_column->setContentsMargins(12, 24, 12, 16);
    m_column->setSpacing(8);
    auto *name = new TextLabel(tr("Lockstep"), TextRole::Title, this);
    name->setIndent(12);
    m_column->addWidget(name);
    m_column->addSpacing(12);
    addPlace(Place::Today, tr("Today"), u"sun"_s);
    addPlace(Place::Practice, tr("Practice"), u"message-square"_s);
    addPlace(Place::Process, tr("Process"), u"route"_s);
    addPlace(Place::Progress, tr("Progress"), u"chart-line"_s);
    addPlace(Place::Library, tr("Library"), u"library"_s);
    addPlace(Place::Settings, tr("Settings"), u"settings"_s);
    m_column->addStretch();
    addKeysButton();
    updateIcons();
    connect(&m_group, &QButtonGroup::idClicked, this, [this](int id) { emit chosen(static_cast<Place>(id)); });
    connect(&theme, &Theme::changed, this, &Sidebar::updateIcons);
}

void Sidebar::addPlace(Place place, const QString &name, const QString &icon)
{
    auto *button = new QPushButton(name, this);
    const int id = static_cast<int>(place);
    const QKeySequence keys(u"Ctrl+%1"_s.arg(id + 1));
    button->setCheckable(true);
    button->setProperty("role", u"place"_s);
    button->setProperty("icon-name", icon);
    button->setToolTip(keys.toString(QKeySequence::NativeText));
    m_group.addButton(button, id);
    m_column->addWidget(button);
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WindowShortcut);
    connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
}

void Sidebar::addKeysButton()
{
    auto *button = new QPushButton(tr("Keys"), this);
    button->setProperty("role", u"place"_s);
    button->setProperty("icon-name", u"keyboard"_s);
    button->setToolTip(tr("F1"));
    m_column->addWidget(button);
    connect(button, &QPushButton::clicked, this, &Sidebar::keysAsked);
}

void Sidebar::mark(Place place)
{
    if (QAbstractButton *button = m_group.button(static_cast<int>(place))) {
        button->setChecked(true);
        return;
    }
    if (QAbstractButton *checked = m_group.checkedButton()) {
        // An exclusive group would keep its last choice.
        m_group.setExclusive(false);
        checked->setChecked(false);
        m_group.setExclusive(true);
    }
}

void Sidebar::updateIcons()
{
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setIcon(m_theme.icon(button->property("icon-name").toString()));
}

} // namespace desktop
