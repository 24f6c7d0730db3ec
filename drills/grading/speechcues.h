#pragma once

#include <QStringList>

/// Phrases (see Phrase) that show what is done with a sentence.
namespace drills::speechcues {

/// Announced or narrated asking, which states nothing: "I ask her whether".
[[nodiscard]] const QStringList &askOnly();
/// Wanting to know, which may also state an aim.
[[nodiscard]] const QStringList &findOut();
/// Asking whether what was said is right, or playing it back.
[[nodiscard]] const QStringList &confirm();
[[nodiscard]] const QStringList &offer();
/// Putting off: "I will ask later".
[[nodiscard]] const QStringList &postpone();
/// What was not done, only could have been.
[[nodiscard]] const QStringList &hypothesis();
/// What a third party said.
[[nodiscard]] const QStringList &reported();
/// What is said not to be said or asked, to the sentence's end.
[[nodiscard]] const QStringList &refuse();

} // namespace drills::speechcues
