#pragma once

#include "drills/model/recall.h"
#include "tests/desktop/deskfixture.h"

#include <QWidget>

#include <vector>

namespace tests {

/// Shows it and waits until it has the keys.
bool showActive(QWidget &page);

/// Whether a label on the page holds these words.
[[nodiscard]] bool says(const QWidget &page, const QString &words);
/// Whether this text is painted on the page; such texts are known by their accessible name.
[[nodiscard]] bool quotes(const QWidget &page, const QString &text);
/// Whether the focus is where an answer is typed.
[[nodiscard]] bool isTyping(const QWidget &page);

/// Where a new card is shown, it was read: it is asked from now on.
void readWhatIsNew(QWidget &page);
/// A key where the focus is.
void press(QWidget &page, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// Types where the focus is, and sends.
void answer(QWidget &page, const QString &text);

/// What is right for the card that the plan asks next; empty where it asks none.
[[nodiscard]] QString rightNow(DeskFixture &fixture);
/// The first card of the plan is answered rightly, without a page; whether that worked.
bool answerFirst(DeskFixture &fixture);
/// So many right answers to the first link, after five milliseconds of thinking each; whether that worked.
bool answerQuickly(DeskFixture &fixture, int times);
/// What is typed on the card under way, as the store holds it.
[[nodiscard]] QString draftOf(DeskFixture &fixture);
/// All answers that stand in the store.
[[nodiscard]] std::vector<drills::Review> reviewsOf(DeskFixture &fixture);

} // namespace tests
