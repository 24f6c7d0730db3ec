#include "tests/evaluation/modes.h"

#include "drills/grading/reference.h"
#include "tests/evaluation/evaluationdata.h"

using namespace Qt::StringLiterals;
using namespace drills;

namespace evaluation {

void dumpReferences(const QString &path, QTextStream &out)
{
    const QStringList lines = QString::fromUtf8(bytesOf(path)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        const QStringList fields = line.split(u'\t');
        if (fields.size() < 9)
            continue;
        const ReferenceFeatures features = compareWithReferences(fields[2], fields[3].split(u" ||| "_s), fields[4]);
        write(out,
              {{u"question"_s, fields[1]},
               {u"split"_s, fields[7]},
               {u"set"_s, fields[8]},
               {u"key"_s, fields[5].compare("correct"_L1, Qt::CaseInsensitive) == 0 ? 1 : 0},
               {u"features"_s, arrayOf(features)}});
    }
}

} // namespace evaluation
