#include "tests/evaluation/evaluationdata.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace drills;

namespace evaluation {

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

namespace {

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

} // namespace

Known readKnown(const QStringList &arguments)
{
    Known known;
    if (!arguments.at(1).isEmpty())
        readGiven(arguments.at(1), known);
    for (qsizetype i = 2; i < arguments.size(); ++i) {
        if (arguments.at(i) != "--bank"_L1)
            readPack(arguments.at(i), known);
        else if (++i < arguments.size())
            readBank(arguments.at(i), known);
    }
    return known;
}

void write(QTextStream &out, const QJsonObject &line)
{
    out << QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)) << u'\n';
}

} // namespace evaluation
