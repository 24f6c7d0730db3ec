#pragma once

#include "drills/grading/phraseset.h"
#include "drills/model/concept.h"

#include <vector>

namespace drills {

/// A set of speech acts.
class Acts {
public:
    constexpr Acts() = default;
    constexpr void add(SpeechAct act) { m_bits |= bit(act); }
    constexpr void add(Acts other) { m_bits |= other.m_bits; }
    [[nodiscard]] constexpr bool has(SpeechAct act) const { return (m_bits & bit(act)) != 0; }
    [[nodiscard]] constexpr bool meets(Acts other) const { return (m_bits & other.m_bits) != 0; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }

private:
    static constexpr unsigned bit(SpeechAct act) { return 1U << static_cast<unsigned>(act); }
    unsigned m_bits = 0;
};

/// Why words that match may still not mean it.
enum class Caution : unsigned {
    Negated = 1U << 0U,
    Postponed = 1U << 1U,
    Hypothetical = 1U << 2U,
    Reported = 1U << 3U,
    Jumbled = 1U << 4U,
    Copied = 1U << 5U,
    /// Said not to be said: unlike other negations, no wording with a "not" of its own lifts it.
    Refused = 1U << 6U,
};

/// A set of cautions.
class Cautions {
public:
    constexpr Cautions() = default;
    constexpr void add(Caution caution) { m_bits |= static_cast<unsigned>(caution); }
    constexpr void add(Cautions other) { m_bits |= other.m_bits; }
    constexpr void remove(Caution caution) { m_bits &= ~static_cast<unsigned>(caution); }
    [[nodiscard]] constexpr bool has(Caution caution) const { return (m_bits & static_cast<unsigned>(caution)) != 0; }
    /// Those that the other set has not.
    [[nodiscard]] constexpr Cautions without(Cautions other) const
    {
        Cautions result;
        result.m_bits = m_bits & ~other.m_bits;
        return result;
    }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }

private:
    unsigned m_bits = 0;
};

/// What is done with each sentence of a text, and which of its words call for caution.
struct ActReading {
    /// For each sentence.
    std::vector<Acts> acts;
    /// For each sentence: cautions that hold for the whole of it.
    std::vector<Cautions> cautions;
    /// For each word: whether it negates what is around it.
    std::vector<bool> negators;

    /// The acts of the sentences that the range touches.
    [[nodiscard]] Acts actsOf(const AnswerText &text, WordRange range) const;
    [[nodiscard]] Cautions cautionsOf(const AnswerText &text, WordRange range) const;
};

/// Whether the words open a question: "how much", "do you", after words like "well".
[[nodiscard]] bool opensQuestion(const AnswerText &text, WordRange range);

/// Recognises speech acts and cautions by English cues.
class ActReader {
public:
    explicit ActReader(Vocabulary &vocabulary);

    [[nodiscard]] ActReading read(const ResolvedText &text) const;

private:
    [[nodiscard]] Acts actsOf(const ResolvedText &text, const Sentence &sentence) const;
    [[nodiscard]] bool isReported(const ResolvedText &text, const Sentence &sentence) const;
    [[nodiscard]] Cautions cautionsOf(const ResolvedText &text, const Sentence &sentence) const;

    PhraseSet m_askOnly;
    PhraseSet m_findOut;
    PhraseSet m_confirm;
    PhraseSet m_offer;
    PhraseSet m_postpone;
    PhraseSet m_hypothesis;
    PhraseSet m_reported;
    PhraseSet m_refuse;
};

} // namespace drills
