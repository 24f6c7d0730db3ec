#include "tests/evaluation/modes.h"

#include "drills/grading/conceptmatcher.h"
#include "tests/evaluation/evaluationdata.h"

using namespace Qt::StringLiterals;
using namespace drills;

namespace evaluation {

namespace {

void dumpAnswer(const QJsonObject &answer, const Known &known, const ConceptMatcher &matcher, QTextStream &out)
{
    const QString kind = answer.value(u"kind").toString();
    const QString place = kind + u'|' + answer.value(u"process").toString() + u'|' + answer.value(u"step").toString();
    std::vector<MatchRequest> requests;
    QStringList names;
    QList<int> keys;
    const QJsonObject criteria = answer.value(u"criteria").toObject();
    for (auto it = criteria.begin(); it != criteria.end(); ++it) {
        const QString key = place + u'|' + it.key();
        const auto found = known.ideas.find(key);
        requests.push_back({found == known.ideas.end() ? nullptr : &found->second, known.given.value(key)});
        names.append(it.key());
        keys.append(it.value().toInt());
    }
    const QStringList made = stringsOf(answer.value(u"faults"));
    for (const auto &[key, idea] : known.ideas) {
        if (kind != "move"_L1 || !key.startsWith(u"fault|"))
            continue;
        requests.push_back({&idea, {}});
        names.append(key);
        keys.append(made.contains(key.section(u'|', 1)) ? 1 : 0);
    }
    const PreparedText text = matcher.read(answer.value(u"text").toString());
    const std::vector<ConceptFound> found = matcher.match(text, requests);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto index = static_cast<size_t>(i);
        write(out,
              {{u"id"_s, answer.value(u"id")},
               {u"kind"_s, names[i].startsWith(u"fault|") ? u"fault"_s : kind},
               {u"step"_s, answer.value(u"process").toString() + u'/' + answer.value(u"step").toString()},
               {u"criterion"_s, names[i]},
               {u"key"_s, keys[i]},
               {u"slots"_s, requests[index].idea && !requests[index].idea->parts.empty()},
               {u"known"_s, requests[index].idea && requests[index].idea->hasWordings()},
               {u"any"_s, arrayOf(found[index].any)},
               {u"safe"_s, arrayOf(found[index].safe)}});
    }
}

} // namespace

void dumpAnswers(const QStringList &arguments, QTextStream &out)
{
    const Known known = readKnown(arguments);
    ConceptMatcher matcher;
    for (const auto &[key, idea] : known.ideas)
        matcher.prepare(idea);
    for (const QJsonObject &answer : linesOf(arguments.at(0)))
        dumpAnswer(answer, known, matcher, out);
}

} // namespace evaluation
