// Writes what the engine measures on keyed answers, one line of JSON each, for fit_weights.py.
//
//   dump_features answers ANSWERS.jsonl PROCESSES.json [--bank FOLDER] [PACK.json...]
//     (what a pack says takes the place of the bank's wordings)
//   dump_features grades ANSWERS.jsonl PROCESSES.json [--bank FOLDER] [PACK.json...]   (the grades themselves)
//   dump_features references SEMEVAL.tsv
//   dump_features stems FILE.jsonl...

#include "drills/grading/conceptmatcher.h"
#include "drills/grading/grader.h"
#include "drills/grading/reference.h"
#include "drills/grading/stemmer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace drills;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

std::vector<QJsonObject> linesOf(const QString &path)
{
    std::vector<QJsonObject> result;
    for (const QByteArray &line : bytesOf(path).split('\n')) {
        if (!line.trimmed().isEmpty())
            result.push_back(QJsonDocument::fromJson(line).object());
    }
    return result;
}

QStringList stringsOf(const QJsonValue &value)
{
    QStringList result;
    for (const QJsonValue &entry : value.toArray())
        result.append(entry.toString());
    return result;
}

Concept conceptOf(const QJsonObject &json)
{
    static const QMap<QString, SlotKind> kinds = {
        {u"number"_s, SlotKind::Number}, {u"money"_s, SlotKind::Money},       {u"date"_s, SlotKind::Date},
        {u"person"_s, SlotKind::Person}, {u"question"_s, SlotKind::Question}, {u"confirm"_s, SlotKind::Confirm},
        {u"offer"_s, SlotKind::Offer}};
    static const QMap<QString, SpeechAct> acts = {{u"ask"_s, SpeechAct::Ask},
                                                  {u"tell"_s, SpeechAct::Tell},
                                                  {u"confirm"_s, SpeechAct::Confirm},
                                                  {u"offer"_s, SpeechAct::Offer}};
    Concept idea;
    for (const QJsonValue &value : json.value(u"slots").toArray()) {
        const QJsonObject entry = value.toObject();
        Slot slot;
        slot.name = entry.value(u"name").toString();
        slot.phrases = stringsOf(entry.value(u"phrases"));
        for (const QString &kind : stringsOf(entry.value(u"kinds")))
            slot.kinds.push_back(kinds.value(kind));
        idea.parts.push_back(slot);
    }
    for (const QString &act : stringsOf(json.value(u"acts")))
        idea.acts.push_back(acts.value(act));
    idea.accepted = stringsOf(json.value(u"accepted"));
    idea.lookalike = stringsOf(json.value(u"lookalike"));
    return idea;
}

/// Concepts and given texts by key: "result|process|step|criterion", "move|…" or "fault|id".
struct Known {
    std::map<QString, Concept> ideas;
    QMap<QString, QStringList> given;
};

void readBank(const QString &folder, Known &known)
{
    const auto read = [&known, &folder](const QString &file, const QString &kind) {
        for (const QJsonObject &line : linesOf(folder + u'/' + file)) {
            const QString key = kind == "fault"_L1 ? u"fault|"_s + line.value(u"fault").toString()
                                                   : kind + u'|' + line.value(u"process").toString() + u'|'
                    + line.value(u"step").toString() + u'|' + line.value(u"criterion").toString();
            known.ideas[key] = conceptOf(line);
        }
    };
    read(u"result.jsonl"_s, u"result"_s);
    read(u"move-sales.jsonl"_s, u"move"_s);
    read(u"move-marketing.jsonl"_s, u"move"_s);
    read(u"faults.jsonl"_s, u"fault"_s);
}

void readPack(const QString &path, Known &known)
{
    const QJsonObject pack = QJsonDocument::fromJson(bytesOf(path)).object();
    QMap<QString, QJsonObject> library;
    for (const QJsonValue &value : pack.value(u"criteria").toArray())
        library.insert(value.toObject().value(u"id").toString(), value.toObject());
    for (const QJsonValue &value : pack.value(u"faults").toArray()) {
        const QJsonObject fault = value.toObject();
        known.ideas[u"fault|"_s + fault.value(u"id").toString()] = conceptOf(fault.value(u"turn").toObject());
    }
    for (const QJsonValue &process : pack.value(u"processes").toArray()) {
        for (const QJsonValue &step : process.toObject().value(u"steps").toArray()) {
            const QString place = process.toObject().value(u"id").toString() + u'|'
                + step.toObject().value(u"id").toString() + u'|';
            // The result as a whole goes by an empty criterion.
            known.ideas[u"result|"_s + place] = conceptOf(step.toObject().value(u"concept").toObject());
            for (const QJsonValue &use : step.toObject().value(u"criteria").toArray()) {
                const QString id = use.toObject().value(u"criterion").toString();
                const QString name = place + id.section(u'.', 1);
                known.ideas[u"result|"_s + name] = conceptOf(library.value(id).value(u"recall").toObject());
                known.ideas[u"move|"_s + name] = conceptOf(library.value(id).value(u"turn").toObject());
            }
        }
    }
}

void readGiven(const QString &path, Known &known)
{
    const QJsonObject all = QJsonDocument::fromJson(bytesOf(path)).object();
    for (const QJsonValue &process : all.value(u"processes").toArray()) {
        for (const QJsonValue &step : process.toObject().value(u"steps").toArray()) {
            for (const QJsonValue &criterion : step.toObject().value(u"criteria").toArray()) {
                const QString key = u"move|"_s + process.toObject().value(u"id").toString() + u'|'
                    + step.toObject().value(u"id").toString() + u'|' + criterion.toObject().value(u"id").toString();
                known.given[key] = {criterion.toObject().value(u"statement").toString(),
                                    criterion.toObject().value(u"move").toString()};
            }
        }
    }
}

template <typename Values>
QJsonArray arrayOf(const Values &values)
{
    QJsonArray result;
    for (const double value : values)
        result.append(value);
    return result;
}

void write(QTextStream &out, const QJsonObject &line)
{
    out << QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)) << u'\n';
}

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

Known readKnown(const QStringList &arguments)
{
    Known known;
    readGiven(arguments.at(1), known);
    for (qsizetype i = 2; i < arguments.size(); ++i) {
        if (arguments.at(i) != "--bank"_L1)
            readPack(arguments.at(i), known);
        else if (++i < arguments.size())
            readBank(arguments.at(i), known);
    }
    return known;
}

/// Whether the summary of the interview counts as confirmed at this step.
bool isConfirmed(const QJsonObject &answer)
{
    static const QStringList before = {u"take-over"_s, u"prepare"_s, u"open"_s, u"interview"_s};
    return answer.value(u"process").toString() != "sales"_L1 || !before.contains(answer.value(u"step").toString());
}

void dumpGrades(const QStringList &arguments, QTextStream &out)
{
    const Known known = readKnown(arguments);
    Grader grader;
    std::vector<GradableFault> faults;
    for (const auto &[key, idea] : known.ideas) {
        if (key.startsWith(u"fault|"))
            faults.push_back({FaultId(key.section(u'|', 1)), &idea});
    }
    grader.prepare(faults);
    for (const QJsonObject &answer : linesOf(arguments.at(0))) {
        const QString kind = answer.value(u"kind").toString();
        const AnswerKind answerKind = kind == "move"_L1 ? AnswerKind::Turn : AnswerKind::Recall;
        std::vector<Gradable> criteria;
        const QJsonObject keyed = answer.value(u"criteria").toObject();
        for (auto it = keyed.begin(); it != keyed.end(); ++it) {
            const QString key = kind + u'|' + answer.value(u"process").toString() + u'|'
                + answer.value(u"step").toString() + u'|' + it.key();
            const auto found = known.ideas.find(key);
            criteria.push_back(
                {CriterionId(it.key()), found == known.ideas.end() ? nullptr : &found->second, known.given.value(key)});
        }
        grader.prepare(criteria, answerKind);
        Situation situation;
        situation.kind = answerKind;
        situation.summaryConfirmed = isConfirmed(answer);
        const Grade grade = grader.grade(answer.value(u"text").toString(), criteria, faults, situation);
        QJsonObject verdicts;
        for (const CriterionGrade &criterion : grade.criteria)
            verdicts.insert(criterion.criterion.value,
                            QJsonArray{criterion.probability, static_cast<int>(criterion.verdict)});
        QJsonArray found;
        for (const FaultGrade &fault : grade.faults)
            found.append(fault.fault.value);
        write(out,
              {{u"id"_s, answer.value(u"id")},
               {u"kind"_s, kind},
               {u"keyed"_s, keyed},
               {u"keyedFaults"_s, answer.value(u"faults")},
               {u"verdicts"_s, verdicts},
               {u"faults"_s, found}});
    }
}

void dumpAnswers(const QStringList &arguments, QTextStream &out)
{
    const Known known = readKnown(arguments);
    ConceptMatcher matcher;
    for (const auto &[key, idea] : known.ideas)
        matcher.prepare(idea);
    for (const QJsonObject &answer : linesOf(arguments.at(0)))
        dumpAnswer(answer, known, matcher, out);
}

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
               {u"key"_s, fields[5] == "correct"_L1 ? 1 : 0},
               {u"features"_s, arrayOf(features)}});
    }
}

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

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QTextStream out(stdout);
    if (arguments.size() >= 4 && arguments.at(0) == "answers"_L1)
        dumpAnswers(arguments.mid(1), out);
    else if (arguments.size() >= 4 && arguments.at(0) == "grades"_L1)
        dumpGrades(arguments.mid(1), out);
    else if (arguments.size() == 2 && arguments.at(0) == "references"_L1)
        dumpReferences(arguments.at(1), out);
    else if (arguments.size() >= 2 && arguments.at(0) == "stems"_L1)
        dumpStems(arguments.mid(1), out);
    else
        return 2;
    return 0;
}
