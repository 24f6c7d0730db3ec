#include "drills/model/eventjson.h"
#include "drills/model/memberreader.h"

#include <map>

using namespace Qt::StringLiterals;

namespace drills {

namespace {

constexpr int mostThousandths = 1000;

int thousandths(MemberReader &reader)
{
    return static_cast<int>(reader.number(u"probability"_s, 0, mostThousandths));
}

/// Pairs of begin and length.
std::vector<Span> spans(MemberReader &reader)
{
    std::vector<Span> spans;
    const QJsonArray list = reader.array(u"evidence"_s);
    for (const auto &value : list) {
        const QJsonArray pair = value.toArray();
        const Span span{pair.at(0).toInteger(-1), pair.at(1).toInteger(-1)};
        if (pair.size() != 2 || span.begin < 0 || span.length < 0)
            reader.reject(u"evidence"_s);
        spans.push_back(span);
    }
    return spans;
}

template <typename Shown>
std::vector<Shown> shown(MemberReader &reader, const QString &member)
{
    return reader.items<Shown>(member, [](MemberReader &item) {
        return Shown{item.text(u"id"_s), item.text(u"text"_s)};
    });
}

/// The text that was moved out; empty where it has been erased.
QString movedText(MemberReader &reader, const QStringList &texts)
{
    return texts.value(reader.count(u"text"_s));
}

/// Reads an object inside an object.
template <typename Read>
auto inner(MemberReader &reader, const QString &member, const QJsonObject &object, Read read)
{
    MemberReader innerReader(object.value(member).toObject());
    auto value = read(innerReader);
    if (!innerReader.wrong().isEmpty())
        reader.reject(member + u'/' + innerReader.wrong());
    return value;
}

/// One event in the course of being read.
struct Reading {
    const QJsonObject &object;
    MemberReader &reader;
    const QStringList &texts;
};

quint64 seed(MemberReader &reader)
{
    bool whole = false;
    const quint64 seed = reader.text(u"seed"_s).toULongLong(&whole);
    if (!whole)
        reader.reject(u"seed"_s);
    return seed;
}

Happening begun(const Reading &reading)
{
    MemberReader &reader = reading.reader;
    Begun begun;
    begun.kind = reader.choice<DrillKind>(u"kind"_s);
    begun.process = reader.id<ProcessId>(u"process"_s);
    begun.scenario = reader.id<ScenarioId>(u"scenario"_s);
    begun.lead = reader.id<LeadStateId>(u"lead"_s);
    begun.steps = reader.ids<StepId>(u"steps"_s);
    begun.shape = reader.choice<PromptShape>(u"shape"_s);
    begun.level = reader.choice<HelpLevel>(u"level"_s);
    begun.clock = reader.choice<ClockChoice>(u"clock"_s);
    begun.seed = seed(reader);
    begun.packs = reader.texts(u"packs"_s);
    if (reader.has(u"from"_s))
        begun.from = inner(reader, u"from"_s, reading.object, [](MemberReader &from) {
            return Origin{from.id<AttemptId>(u"attempt"_s), from.count(u"events"_s)};
        });
    if (reader.has(u"recital"_s))
        begun.recital = reader.id<AttemptId>(u"recital"_s);
    return begun;
}

Happening prompted(const Reading &reading)
{
    MemberReader &reader = reading.reader;
    Prompted prompted;
    prompted.step = reader.id<StepId>(u"step"_s);
    prompted.lines = shown<ShownLine>(reader, u"lines"_s);
    prompted.options = shown<ShownOption>(reader, u"options"_s);
    prompted.told = reader.ids<FactId>(u"told"_s);
    prompted.raised = reader.ids<ConditionId>(u"raised"_s);
    prompted.trust = reader.balance(u"trust"_s);
    return prompted;
}

TypedAnswer typed(MemberReader &reader, const QStringList &texts)
{
    TypedAnswer typed;
    typed.text = movedText(reader, texts);
    typed.typing.toFirstKey = reader.milliseconds(u"to_first_key_ms"_s);
    typed.typing.toSending = reader.milliseconds(u"to_sending_ms"_s);
    typed.typing.keystrokes = reader.count(u"keystrokes"_s);
    typed.typing.deletions = reader.count(u"deletions"_s);
    return typed;
}

ChosenAnswer chosen(MemberReader &reader)
{
    ChosenAnswer chosen;
    chosen.option = reader.text(u"option"_s);
    chosen.text = reader.text(u"text"_s);
    chosen.toChoosing = reader.milliseconds(u"to_choosing_ms"_s);
    return chosen;
}

Happening answered(const Reading &reading)
{
    Answered answered;
    answered.step = reading.reader.id<StepId>(u"step"_s);
    if (reading.reader.has(u"chosen"_s)) {
        answered.answer = inner(reading.reader, u"chosen"_s, reading.object, chosen);
    } else {
        const auto readTyped = [&reading](MemberReader &reader) { return typed(reader, reading.texts); };
        answered.answer = inner(reading.reader, u"typed"_s, reading.object, readTyped);
    }
    return answered;
}

Happening graded(const Reading &reading)
{
    Graded graded;
    graded.grade.engineVersion = reading.reader.count(u"engine"_s);
    graded.grade.criteria = reading.reader.items<CriterionGrade>(u"criteria"_s, [](MemberReader &item) {
        return CriterionGrade{item.id<CriterionId>(u"criterion"_s), item.choice<Verdict>(u"verdict"_s),
                              thousandths(item), spans(item)};
    });
    graded.grade.faults = reading.reader.items<FaultGrade>(u"faults"_s, [](MemberReader &item) {
        return FaultGrade{item.id<FaultId>(u"fault"_s), thousandths(item), spans(item)};
    });
    return graded;
}

Happening hinted(const Reading &reading)
{
    MemberReader &reader = reading.reader;
    return Hinted{reader.id<StepId>(u"step"_s), reader.text(u"hint"_s), reader.flag(u"names"_s)};
}

Happening recalled(const Reading &reading)
{
    MemberReader &reader = reading.reader;
    Recall recall;
    recall.card.process = reader.id<ProcessId>(u"process"_s);
    recall.card.facet = reader.choice<Facet>(u"facet"_s);
    recall.card.step = reader.id<StepId>(u"step"_s);
    recall.card.to = reader.id<StepId>(u"to"_s);
    recall.card.revision = reader.count(u"revision"_s);
    recall.outcome = reader.choice<RecallOutcome>(u"outcome"_s);
    recall.hints = reader.count(u"hints"_s);
    recall.wasNamed = reader.flag(u"named"_s);
    recall.think = reader.milliseconds(u"think_ms"_s);
    recall.usual = reader.milliseconds(u"usual_ms"_s);
    recall.inRecital = reader.flag(u"recital"_s);
    recall.rating = reader.choice<Rating>(u"rating"_s);
    return Recalled{recall};
}

Happening reacted(const Reading &reading)
{
    MemberReader &reader = reading.reader;
    Reacted reacted;
    reacted.lines = shown<ShownLine>(reader, u"lines"_s);
    reacted.granted = reader.ids<CriterionId>(u"granted"_s);
    reacted.refused = reader.ids<CriterionId>(u"refused"_s);
    reacted.askedBack = reader.ids<CriterionId>(u"asked_back"_s);
    reacted.repeated = reader.ids<CriterionId>(u"repeated"_s);
    reacted.told = reader.ids<FactId>(u"told"_s);
    reacted.raised = reader.ids<ConditionId>(u"raised"_s);
    reacted.trustChange = reader.balance(u"trust_change"_s);
    reacted.trust = reader.balance(u"trust"_s);
    return reacted;
}

Happening movedOn(const Reading &reading)
{
    MovedOn moved;
    moved.from = reading.reader.id<StepId>(u"from"_s);
    if (reading.reader.has(u"to"_s))
        moved.to = reading.reader.id<StepId>(u"to"_s);
    moved.owed = reading.reader.ids<CriterionId>(u"owed"_s);
    return moved;
}

Happening ended(const Reading &reading)
{
    MemberReader &reader = reading.reader;
    Ended ended;
    ended.how = reader.choice<HowEnded>(u"how"_s);
    ended.ending = reader.text(u"ending"_s);
    ended.lines = shown<ShownLine>(reader, u"lines"_s);
    ended.justified = reader.flag(u"justified"_s);
    if (reader.has(u"text"_s))
        ended.reason = movedText(reader, reading.texts);
    return ended;
}

Happening happening(const Reading &reading)
{
    using Read = Happening (*)(const Reading &);
    static const std::map<QString, Read> reads{
        {u"begun"_s, begun},
        {u"prompted"_s, prompted},
        {u"answered"_s, answered},
        {u"hinted"_s, hinted},
        {u"graded"_s, graded},
        {u"recalled"_s, recalled},
        {u"reacted"_s, reacted},
        {u"moved-on"_s, movedOn},
        {u"paused"_s, [](const Reading &) -> Happening { return Paused{}; }},
        {u"resumed"_s, [](const Reading &) -> Happening { return Resumed{}; }},
        {u"ended"_s, ended},
    };
    const auto read = reads.find(reading.reader.text(u"type"_s));
    if (read == reads.end()) {
        reading.reader.reject(u"type"_s);
        return Paused{};
    }
    return read->second(reading);
}

} // namespace

Result<Event> eventFromJson(const QJsonObject &object, const QStringList &texts)
{
    MemberReader reader(object);
    Event event;
    event.at = reader.milliseconds(u"at_ms"_s);
    event.what = happening({object, reader, texts});
    if (!reader.wrong().isEmpty())
        return failure(ErrorCode::InvalidInput, reader.wrong());
    return event;
}

} // namespace drills
