#include "drills/model/eventjson.h"

#include "drills/model/eventnames.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace drills {

namespace {

/// Numbers are written as qint64, so that none turns into a fraction.
QJsonValue number(Milliseconds time)
{
    return static_cast<qint64>(time.count());
}

QJsonArray spans(const std::vector<Span> &evidence)
{
    QJsonArray list;
    for (const Span &span : evidence)
        list.append(QJsonArray{static_cast<qint64>(span.begin), static_cast<qint64>(span.length)});
    return list;
}

template <typename AnyId>
QJsonArray names(const std::vector<AnyId> &ids)
{
    QJsonArray list;
    for (const AnyId &id : ids)
        list.append(id.value);
    return list;
}

/// Lines and options: an id and a text of the pack.
template <typename Shown>
QJsonArray shown(const std::vector<Shown> &things)
{
    QJsonArray list;
    for (const Shown &thing : things)
        list.append(QJsonObject{{u"id"_s, thing.id}, {u"text"_s, thing.text}});
    return list;
}

qint64 moved(const QString &text, QStringList &texts)
{
    texts.append(text);
    return texts.size() - 1;
}

/// Adds the members of one kind of event to an object that has `at_ms` already.
class EventWriter {
public:
    EventWriter(QJsonObject &object, QStringList &texts) : m_object(object), m_texts(texts) {}

    void operator()(const Begun &begun)
    {
        type(u"begun"_s);
        m_object[u"kind"_s] = logNameOf(begun.kind);
        m_object[u"process"_s] = begun.process.value;
        m_object[u"scenario"_s] = begun.scenario.value;
        m_object[u"lead"_s] = begun.lead.value;
        m_object[u"steps"_s] = names(begun.steps);
        m_object[u"shape"_s] = logNameOf(begun.shape);
        m_object[u"level"_s] = logNameOf(begun.level);
        m_object[u"clock"_s] = logNameOf(begun.clock);
        // As a text: JSON numbers end at 2^53 for many readers.
        m_object[u"seed"_s] = QString::number(begun.seed);
        m_object[u"packs"_s] = QJsonArray::fromStringList(begun.packs);
        if (begun.from)
            m_object[u"from"_s] = QJsonObject{{u"attempt"_s, begun.from->attempt.value},
                                              {u"events"_s, begun.from->events}};
        if (begun.recital)
            m_object[u"recital"_s] = begun.recital->value;
    }

    void operator()(const Prompted &prompted)
    {
        type(u"prompted"_s);
        m_object[u"step"_s] = prompted.step.value;
        m_object[u"lines"_s] = shown(prompted.lines);
        m_object[u"options"_s] = shown(prompted.options);
        m_object[u"told"_s] = names(prompted.told);
        m_object[u"raised"_s] = names(prompted.raised);
        m_object[u"trust"_s] = prompted.trust;
    }

    void operator()(const Answered &answered)
    {
        type(u"answered"_s);
        m_object[u"step"_s] = answered.step.value;
        std::visit(*this, answered.answer);
    }

    void operator()(const TypedAnswer &typed)
    {
        m_object[u"typed"_s] = QJsonObject{{u"text"_s, moved(typed.text, m_texts)},
                                           {u"to_first_key_ms"_s, number(typed.typing.toFirstKey)},
                                           {u"to_sending_ms"_s, number(typed.typing.toSending)},
                                           {u"keystrokes"_s, typed.typing.keystrokes},
                                           {u"deletions"_s, typed.typing.deletions}};
    }

    void operator()(const ChosenAnswer &chosen)
    {
        m_object[u"chosen"_s] = QJsonObject{
            {u"option"_s, chosen.option}, {u"text"_s, chosen.text}, {u"to_choosing_ms"_s, number(chosen.toChoosing)}};
    }

    void operator()(const Graded &graded)
    {
        type(u"graded"_s);
        QJsonArray criteria;
        for (const CriterionGrade &grade : graded.grade.criteria)
            criteria.append(QJsonObject{{u"criterion"_s, grade.criterion.value},
                                        {u"verdict"_s, logNameOf(grade.verdict)},
                                        {u"probability"_s, grade.probability},
                                        {u"evidence"_s, spans(grade.evidence)}});
        QJsonArray faults;
        for (const FaultGrade &fault : graded.grade.faults)
            faults.append(QJsonObject{{u"fault"_s, fault.fault.value},
                                      {u"probability"_s, fault.probability},
                                      {u"evidence"_s, spans(fault.evidence)}});
        m_object[u"engine"_s] = graded.grade.engineVersion;
        m_object[u"criteria"_s] = criteria;
        m_object[u"faults"_s] = faults;
    }

    void operator()(const Hinted &hinted)
    {
        type(u"hinted"_s);
        m_object[u"step"_s] = hinted.step.value;
        m_object[u"hint"_s] = hinted.text;
        m_object[u"names"_s] = hinted.names;
    }

    void operator()(const Recalled &recalled)
    {
        const Recall &recall = recalled.recall;
        type(u"recalled"_s);
        m_object[u"process"_s] = recall.card.process.value;
        m_object[u"facet"_s] = logNameOf(recall.card.facet);
        m_object[u"step"_s] = recall.card.step.value;
        m_object[u"to"_s] = recall.card.to.value;
        m_object[u"revision"_s] = recall.card.revision;
        m_object[u"outcome"_s] = logNameOf(recall.outcome);
        m_object[u"hints"_s] = recall.hints;
        m_object[u"named"_s] = recall.wasNamed;
        m_object[u"think_ms"_s] = number(recall.think);
        m_object[u"usual_ms"_s] = number(recall.usual);
        m_object[u"recital"_s] = recall.inRecital;
        m_object[u"rating"_s] = logNameOf(recall.rating);
    }

    void operator()(const Reacted &reacted)
    {
        type(u"reacted"_s);
        m_object[u"lines"_s] = shown(reacted.lines);
        m_object[u"granted"_s] = names(reacted.granted);
        m_object[u"refused"_s] = names(reacted.refused);
        m_object[u"asked_back"_s] = names(reacted.askedBack);
        m_object[u"repeated"_s] = names(reacted.repeated);
        m_object[u"told"_s] = names(reacted.told);
        m_object[u"raised"_s] = names(reacted.raised);
        m_object[u"trust_change"_s] = reacted.trustChange;
        m_object[u"trust"_s] = reacted.trust;
    }

    void operator()(const MovedOn &moved)
    {
        type(u"moved-on"_s);
        m_object[u"from"_s] = moved.from.value;
        if (moved.to)
            m_object[u"to"_s] = moved.to->value;
        m_object[u"owed"_s] = names(moved.owed);
    }

    void operator()(const Paused &) { type(u"paused"_s); }
    void operator()(const Resumed &) { type(u"resumed"_s); }

    void operator()(const Ended &ended)
    {
        type(u"ended"_s);
        m_object[u"how"_s] = logNameOf(ended.how);
        m_object[u"ending"_s] = ended.ending;
        m_object[u"lines"_s] = shown(ended.lines);
        m_object[u"justified"_s] = ended.justified;
        if (!ended.reason.isEmpty())
            m_object[u"text"_s] = moved(ended.reason, m_texts);
    }

private:
    void type(const QString &name) { m_object[u"type"_s] = name; }

    QJsonObject &m_object;
    QStringList &m_texts;
};

} // namespace

QJsonObject eventToJson(const Event &event, QStringList &texts)
{
    QJsonObject object{{u"at_ms"_s, number(event.at)}};
    std::visit(EventWriter(object, texts), event.what);
    return object;
}

} // namespace drills
