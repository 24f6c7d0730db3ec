#include "tests/evaluation/modes.h"

#include "drills/grading/stemmer.h"
#include "drills/grading/text.h"
#include "tests/evaluation/evaluationdata.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace drills;

namespace evaluation {

/// In how many wordings each stem occurs.
void dumpStems(const QStringList &files, QTextStream &out)
{
    Stemmer stemmer;
    QMap<QString, int> counts;
    for (const QString &file : files) {
        for (const QJsonObject &line : linesOf(file)) {
            for (const QString &wording : stringsOf(line.value(u"accepted")) + stringsOf(line.value(u"lookalike"))) {
                QSet<QString> stems;
                for (const Word &word : readText(wording).words)
                    stems.insert(stemmer.stem(word.form));
                for (const QString &stem : stems)
                    ++counts[stem];
            }
        }
    }
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        out << it.key() << u'\t' << it.value() << u'\n';
}

} // namespace evaluation
