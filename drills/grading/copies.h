#pragma once

#include "drills/grading/actreader.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace drills {

/// Recognises sentences that only copy a wording that was given.
class Copies {
public:
    /// The stems of a wording or sentence, each once, with their weights in thousandths.
    struct Stems {
        QHash<QString, int> weights;
        int total = 0;
    };

    /// Remembers the stems of a wording, so that looking for it is quick.
    void prepare(const QString &given);
    /// For each sentence: `Caution::Copied` where it is one of the given texts, in whatever order, nearly word for
    /// word.
    [[nodiscard]] std::vector<Cautions> find(const std::vector<Stems> &sentences, const QStringList &given) const;
    /// The stems of each sentence, for `find`.
    [[nodiscard]] static std::vector<Stems> stemsOf(const AnswerText &text);

private:
    QHash<QString, Stems> m_known;
};

} // namespace drills
