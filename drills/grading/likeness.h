#pragma once

#include "drills/grading/preparedwordings.h"

#include <utility>
#include <vector>

namespace drills {

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
    /// Each stretch that is somewhat like a look-alike, with the overlap.
    std::vector<std::pair<WordRange, double>> lookalikes;
    LikestPlace place;
    /// For each clause: cautions that it shares with an accepted wording which it is much like. They are meant so.
    std::vector<Cautions> released;
};

/// Compares every stretch of one to four clauses, every sentence and pair of sentences with the wordings of each task.
void compare(const ResolvedText &text, const ActReading &speech, std::vector<LikenessTask> &tasks);

/// The largest overlap with a look-alike where the evidence is; anywhere when there is none. What looks alike in one
/// sentence says nothing against another one.
[[nodiscard]] double lookalikeAt(const LikenessTask &task, const std::vector<WordRange> &evidence);

/// The words of the place that stand for the wording's stems, function words left out.
[[nodiscard]] std::vector<WordRange> sharedWords(const ResolvedText &text, const LikestPlace &place);

} // namespace drills
