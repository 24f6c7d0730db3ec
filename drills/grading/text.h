#pragma once

#include "drills/model/grade.h"

#include <QString>

#include <vector>

namespace drills {

/// Texts are graded on this many characters from their start.
inline constexpr qsizetype longestGradedText = 4000;

/// A word as it counts for grading. Both words of a contraction point at the same characters.
struct Word {
    /// Lower case, without apostrophes.
    QString form;
    Span place;
    /// Written with a capital, and not the first of its sentence.
    bool capitalised = false;
    /// Holds a digit.
    bool figure = false;
};

/// A range of words. Clauses are parts of sentences between commas and joining words.
struct WordRange {
    int begin = 0;
    int end = 0;

    [[nodiscard]] int size() const { return end - begin; }
    bool operator==(const WordRange &) const = default;
};

/// Ends at a full stop, a question or exclamation mark, a semicolon or the line's end.
struct Sentence {
    WordRange words;
    bool questionMark = false;
    /// Stands in quotation marks as a whole.
    bool quoted = false;
};

/// A text taken apart for grading.
struct AnswerText {
    QString source;
    std::vector<Word> words;
    std::vector<Sentence> sentences;
    /// In order, covering every word once, never across a sentence's end.
    std::vector<WordRange> clauses;
    /// Whether the text was longer than `longestGradedText`.
    bool cut = false;

    /// The characters from the first to the last word of the range.
    [[nodiscard]] Span place(WordRange range) const;
    /// The sentence that holds the word.
    [[nodiscard]] int sentenceOf(int word) const;
};

/// Takes a text apart: sentences, clauses, words; contractions are expanded, hyphens split words.
[[nodiscard]] AnswerText readText(const QString &source);

} // namespace drills
