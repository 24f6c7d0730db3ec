#pragma once

#include "drills/grading/actreader.h"

#include <cstdint>
#include <vector>

namespace drills {

/// A wording taken apart for comparing.
struct PreparedWording {
    struct Stem {
        int stem = 0;
        float weight = 0.0F;
    };
    std::vector<Stem> stems;
    /// Sum of the stems' weights.
    float total = 0.0F;
    Acts acts;
    Cautions cautions;
    /// Sorted hashes of its runs of four letters.
    std::vector<std::uint16_t> letters;
};

/// Wordings of one kind of one concept.
class PreparedWordings {
public:
    /// The text must have been resolved after its words were added to the vocabulary.
    void add(const ResolvedText &text, const ActReading &speech, const Vocabulary &vocabulary);

    [[nodiscard]] bool isEmpty() const { return m_wordings.empty(); }
    [[nodiscard]] const std::vector<PreparedWording> &wordings() const { return m_wordings; }
    /// All stems of the wordings; the weight grows with the number of wordings that hold the stem.
    [[nodiscard]] const std::vector<PreparedWording::Stem> &profile() const { return m_profile; }
    /// The cautions that any of the wordings has.
    [[nodiscard]] Cautions cautions() const { return m_cautions; }

private:
    std::vector<PreparedWording> m_wordings;
    std::vector<PreparedWording::Stem> m_profile;
    Cautions m_cautions;
};

/// How like the text is to a set of wordings. Every figure is 0..1 and can only grow when a wording is added.
struct Likeness {
    /// Overlap with the likest wording, both ways.
    double best = 0.0;
    /// Mean overlap with the three likest wordings.
    double top = 0.0;
    /// Largest part of a wording that is in the text.
    double cover = 0.0;
    /// Runs of four letters in common with the likest wording.
    double letters = 0.0;
    /// How much of a stretch of the text consists of words of the wordings.
    double profile = 0.0;
};

/// The place and the wording that are most alike.
struct LikestPlace {
    const PreparedWording *wording = nullptr;
    WordRange words;
};

/// What is compared for one criterion, and the outcome.
struct LikenessTask {
    const PreparedWordings *accepted = nullptr;
    const PreparedWordings *lookalike = nullptr;
    /// For each sentence: what calls for caution besides its own.
    const std::vector<Cautions> *barred = nullptr;

    Likeness acceptedAny;
    /// As above, but only where nothing calls for caution that the wording does not have too.
    Likeness acceptedSafe;
    /// Only `best` is filled in.
    Likeness lookalikeAny;
    LikestPlace place;
};

/// Compares every stretch of one to four clauses, every sentence and pair of sentences with the wordings of each task.
void compare(const ResolvedText &text, const ActReading &speech, int stemCount, std::vector<LikenessTask> &tasks);

/// The words of the place that stand for the wording's stems, function words left out.
[[nodiscard]] std::vector<WordRange> sharedWords(const ResolvedText &text, const LikestPlace &place);

} // namespace drills
