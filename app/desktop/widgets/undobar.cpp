#include "app/desktop/widgets/undobar.h"

#include "app/desktop/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVariant>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace desktop {

UndoBar::UndoBar(QWidget *parent)
    : QFrame(parent), m_text(new TextLabel({}, TextRole::Body, this)), m_button(new QPushButton(tr("Undo"), this))
{
    setProperty("role", u"undo"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    m_button->setToolTip(tr("Ctrl+Z"));
    m_timer.setSingleShot(true);
    m_timer.setInterval(std::chrono::seconds(10));
    connect(m_button, &QPushButton::clicked, this, &UndoBar::undo);
    connect(&m_timer, &QTimer::timeout, this, &UndoBar::close);
    auto *shortcut = new QShortcut(QKeySequence::Undo, this);
    shortcut->setContext(Qt::WindowShortcut);
    connect(shortcut, &QShortcut::activated, this, &UndoBar::undo);
    hide();
}

void UndoBar::offer(const QString &done, std::function<void()> undo)
{
    m_text->setText(done);
    m_undo = std::move(undo);
    m_button->setVisible(m_undo != nullptr);
    m_timer.start();
    show();
}

void UndoBar::say(const QString &done)
{
    offer(done, {});
}

void UndoBar::undo()
{
    const auto undo = std::exchange(m_undo, {});
    close();
    if (undo)
        undo();
}

void UndoBar::close()
{
    m_timer.stop();
    m_undo = {};
    hide();
}

} // namespace desktop
