#include "drills/grading/stemweights.h"

#include "drills/grading/commonstems.h"
#include "drills/grading/lexicon.h"

#include <QHash>
#include <QStringList>

namespace drills {

namespace {

constexpr float functionWordWeight = 0.15F;
constexpr float questionWordWeight = 0.3F;
constexpr float negatorWeight = 0.4F;

/// The common stems with their class: 0 the most frequent.
const QHash<QString, int> &classes()
{
    static const QHash<QString, int> table = [] {
        QHash<QString, int> result;
        int number = 0;
        for (const char16_t *list : commonStems) {
            for (const QString &stem : QString::fromUtf16(list).split(u' ', Qt::SkipEmptyParts))
                result.insert(stem, number);
            ++number;
        }
        return result;
    }();
    return table;
}

} // namespace

float stemWeight(const QString &stem)
{
    if (lexicon::isNegator(stem))
        return negatorWeight;
    if (lexicon::isQuestionWord(stem))
        return questionWordWeight;
    if (lexicon::isFunctionWord(stem))
        return functionWordWeight;
    const auto found = classes().constFind(stem);
    return found == classes().constEnd() ? 1.0F : commonStemWeights[static_cast<size_t>(found.value())];
}

bool isCommonStem(const QString &stem)
{
    return classes().contains(stem) || lexicon::isFunctionWord(stem);
}

int inThousandths(float weight)
{
    return qRound(1000.0F * weight);
}

} // namespace drills
