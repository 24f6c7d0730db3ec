#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace drills {

/// What a part of a sentence can be without particular words.
enum class SlotKind { Number, Money, Date, Person, Question, Confirm, Offer };

/// What a speaker does with a sentence.
enum class SpeechAct { Ask, Tell, Confirm, Offer };

/// One thing that must be in the text: any of its phrasings or any of its kinds.
struct Slot {
    QString name;
    /// Words matched by stem, in order; `*` is a gap of up to three words, `a|b` either word, `=a` that very form.
    QStringList phrases;
    std::vector<SlotKind> kinds;

    bool operator==(const Slot &) const = default;
};

/// How to recognise that a text says a certain thing.
struct Concept {
    /// One to four; all must be there. Without any, likeness alone decides.
    std::vector<Slot> parts;
    /// Acts of which the sentence has to be one; empty means any.
    std::vector<SpeechAct> acts;
    /// Wordings that count.
    QStringList accepted;
    /// Wordings that look alike and do not count.
    QStringList lookalike;

    [[nodiscard]] bool hasWordings() const { return !accepted.isEmpty() || !parts.empty(); }
    bool operator==(const Concept &) const = default;
};

} // namespace drills
