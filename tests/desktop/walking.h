#pragma once

#include "app/desktop/practice/practicepage.h"
#include "app/desktop/shell/desk.h"
#include "app/training/walksession.h"

#include <QPushButton>
#include <QWidget>

#include <memory>

namespace tests {

/// The first button with this text, without its mnemonic; null without one.
template <typename Button = QPushButton>
Button *buttonWith(const QWidget &page, const QString &text)
{
    for (Button *button : page.findChildren<Button *>()) {
        if (button->text().remove(u'&') == text && button->isVisibleTo(&page))
            return button;
    }
    return nullptr;
}

/// A typed walk through the first steps with the prospect of the bakery.
training::WalkRequest firstSteps(const desktop::Desk &desk, int count, drills::PromptShape shape);

/// Plays the typed turns of a script of tests/data/walks; null when it could not be played.
std::unique_ptr<training::WalkSession> play(desktop::Desk &desk, const QString &scenario, const QString &script);

/// Enter, where the focus is.
void pressFocused(QWidget &page, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

/// Shows the page, begins the walk and closes its lead card by Enter; whether the clock runs then.
bool beginOn(desktop::PracticePage &page, const training::WalkRequest &request);

} // namespace tests
