#include "app/desktop/shell/keysdialog.h"

#include "app/desktop/widgets/fittingscroll.h"
#include "app/desktop/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace desktop {

KeysDialog::KeysDialog(QWidget *parent) : QDialog(parent), m_grid(new QGridLayout)
{
    setWindowTitle(tr("Keys"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    auto *list = new QWidget(this);
    list->setLayout(m_grid);
    m_scroll = new FittingScroll(list, this);
    // Where it does not fit, the arrow keys scroll it.
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAccessibleName(tr("The keys"));
    column->addWidget(m_scroll, 1);
    addPlaces();
    addPractice();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(680);
}

void KeysDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    // Only now the type is known, and with it how many lines each text takes.
    const int wanted = layout()->totalHeightForWidth(width());
    const int room = screen()->availableGeometry().height() * 9 / 10;
    resize(width(), std::min(wanted, room));
}

void KeysDialog::addPlaces()
{
    addGroup(tr("Everywhere"));
    addKey(tr("Ctrl+1 … Ctrl+6"), tr("Today, Practice, Process, Progress, Library, Settings"));
    addKey(tr("Up, Down"), tr("The next place, with the focus in the list at the left"));
    addKey(tr("Tab, Shift+Tab"), tr("To the next or the previous control"));
    addKey(tr("Enter"), tr("The main button of the page"));
    addKey(tr("Ctrl+Z"), tr("Take back what the bar at the bottom names"));
    addKey(tr("F1"), tr("This list"));
}

void KeysDialog::addPractice()
{
    addGroup(tr("In a walk"));
    addKey(tr("Enter"), tr("Send your line; on an empty field after a reached result, go on"));
    addKey(tr("Shift+Enter"), tr("A new line in your text"));
    addKey(tr("1 … 4"), tr("Choose one of the four lines"));
    addKey(tr("Page Up, Page Down"), tr("Read what was said before"));
    addKey(tr("Ctrl+Enter"), tr("Go on owing what is still open"));
    addKey(tr("Ctrl+L"), tr("Open the lead card and what you sell"));
    addKey(tr("Ctrl+P, Escape"), tr("Pause: hides the lines and stops the clock"));
    addGroup(tr("By heart"));
    addKey(tr("Enter"), tr("Send your answer; after it, the next card"));
    addKey(tr("Y, N"), tr("Answer “Was that it?”"));
    addKey(tr("Ctrl+Z"), tr("Take the last answer back"));
    addKey(tr("Escape"), tr("Leave the cards; what is typed waits"));
    addGroup(tr("In the debrief"));
    addKey(tr("Y, N, M"), tr("Answer “Did you say this?”: yes, no, ask my manager"));
}

void KeysDialog::addGroup(const QString &name)
{
    const int row = m_grid->rowCount();
    m_grid->setRowMinimumHeight(row, 36);
    m_grid->addWidget(new TextLabel(name, TextRole::Title, this), row, 0, 1, 2, Qt::AlignBottom);
}

void KeysDialog::addKey(const QString &keys, const QString &what)
{
    const int row = m_grid->rowCount();
    auto *name = new TextLabel(keys, TextRole::Body, this);
    name->setWordWrap(false);
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addWidget(new TextLabel(what, TextRole::Muted, this), row, 1);
}

} // namespace desktop
