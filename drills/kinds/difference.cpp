#include "drills/kinds/difference.h"

#include "drills/grading/lexicon.h"
#include "drills/grading/stemmer.h"
#include "drills/grading/text.h"

#include <QSet>

namespace drills {

std::vector<Span> missingWords(const QString &expected, const QString &answer)
{
    Stemmer stemmer;
    QSet<QString> said;
    for (const Word &word : readText(answer).words)
        said.insert(stemmer.stem(word.form));
    std::vector<Span> missing;
    bool goesOn = false;
    for (const Word &word : readText(expected).words) {
        if (lexicon::isFunctionWord(word.form))
            continue;
        if (said.contains(stemmer.stem(word.form))) {
            goesOn = false;
            continue;
        }
        if (goesOn)
            missing.back().length = word.place.begin + word.place.length - missing.back().begin;
        else
            missing.push_back(word.place);
        goesOn = true;
    }
    return missing;
}

} // namespace drills
