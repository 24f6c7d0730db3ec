#pragma once

#include "drills/grading/stemmer.h"
#include "drills/grading/text.h"

#include <QHash>
#include <QString>

#include <vector>

namespace drills {

/// How strongly a word of the text stands for a stem of the wordings.
struct StemMatch {
    int stem = 0;
    /// 1 the very stem, less for a typing error, a kindred form or a synonym.
    float strength = 0.0F;
    /// The very stem or a typing error of it, so that phrases may count it.
    bool literal = false;
};

/// A text with its words looked up in the vocabulary.
struct ResolvedText {
    AnswerText text;
    /// For each word what it stands for, the very stem first.
    std::vector<std::vector<StemMatch>> matches;
    /// For each word: the number of its exact form, or -1.
    std::vector<int> forms;
    /// For each word: how much it says, 0..1.
    std::vector<float> weights;
    /// For each word a number that is the same for the same stem in this text.
    std::vector<int> groups;
    int groupCount = 0;
};

/// The stems of all prepared wordings, numbered, and what is near to them.
///
/// Whether a word of a text stands for a stem depends on these two alone: further stems never take a match away.
class Vocabulary {
public:
    Vocabulary();

    /// The number of the word's stem; adds it where it is new.
    int add(const QString &word);
    /// The number of an exact form, as `=a` in phrases asks for it.
    int addForm(const QString &form);
    [[nodiscard]] int stemCount() const { return static_cast<int>(m_weights.size()); }
    /// How much the stem says, 0..1: fixed for each stem, whatever has been added.
    [[nodiscard]] float weight(int stem) const { return m_weights[static_cast<size_t>(stem)]; }

    /// Adds every word of a wording and resolves it to exactly these.
    [[nodiscard]] ResolvedText take(AnswerText wording);
    /// Looks a text up without adding anything.
    [[nodiscard]] ResolvedText resolve(AnswerText text) const;

private:
    [[nodiscard]] std::vector<StemMatch> nearStems(const QString &word, const QString &stem) const;
    void addNearSpelling(const QString &word, const QString &stem, std::vector<StemMatch> &matches) const;
    void addSynonyms(const QString &stem, std::vector<StemMatch> &matches) const;

    Stemmer m_stemmer;
    QHash<QString, int> m_numbers;
    QHash<QString, int> m_forms;
    QStringList m_stems;
    std::vector<float> m_weights;
    /// By the first two letters.
    QHash<uint, std::vector<int>> m_byStart;
    /// The groups that a stem belongs to, and the stems of each group.
    QHash<QString, std::vector<int>> m_groupsOf;
    std::vector<QStringList> m_groups;
};

} // namespace drills
