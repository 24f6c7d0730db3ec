#include "tests/drills/tst_eventjson.h"

#include "drills/model/eventjson.h"
#include "drills/model/eventnames.h"
#include "tests/support/sampleevents.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

std::vector<drills::Event> everyEvent()
{
    std::vector<drills::Event> events{sampleBegun()};
    drills::Event retry = sampleBegun();
    std::get<drills::Begun>(retry.what).from = drills::Origin{drills::AttemptId(u"a-parent"_s), 12};
    events.push_back(retry);
    for (const drills::Event &event : sampleTurn())
        events.push_back(event);
    events.push_back(sampleEnded());
    events.push_back({drills::Milliseconds(7), drills::Ended{}});
    drills::Event trial = sampleBegun();
    std::get<drills::Begun>(trial.what).recital = drills::AttemptId(u"a-recital"_s);
    events.push_back(trial);
    return events;
}

QByteArray written(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

template <typename Choice>
bool namesDiffer()
{
    QSet<QString> names;
    for (const auto &[choice, name] : drills::ChoiceNames<Choice>::names) {
        names.insert(QString::fromUtf16(name));
        if (drills::fromLogName<Choice>(drills::logNameOf(choice)) != choice)
            return false;
    }
    return static_cast<size_t>(names.size()) == drills::ChoiceNames<Choice>::names.size();
}

} // namespace

void TestEventJson::readsWhatItWrote_data()
{
    QTest::addColumn<int>("place");
    const std::vector<drills::Event> events = everyEvent();
    for (size_t place = 0; place < events.size(); ++place) {
        QStringList texts;
        const QString type = drills::eventToJson(events[place], texts).value(u"type"_s).toString();
        QTest::addRow("%zu %s", place, qPrintable(type)) << static_cast<int>(place);
    }
}

void TestEventJson::readsWhatItWrote()
{
    QFETCH(const int, place);
    const drills::Event event = everyEvent().at(static_cast<size_t>(place));

    QStringList texts;
    const QByteArray bytes = written(drills::eventToJson(event, texts));
    const auto read = drills::eventFromJson(QJsonDocument::fromJson(bytes).object(), texts);

    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail));
    QCOMPARE(*read, event);
}

void TestEventJson::movesTypedTextsOut()
{
    QStringList texts{u"one before"_s};
    const QByteArray typed = written(drills::eventToJson(sampleTurn().at(1), texts));
    const QByteArray ended = written(drills::eventToJson(sampleEnded(), texts));

    QCOMPARE(texts.size(), 3);
    QVERIFY(!typed.contains("cost you"));
    QVERIFY(typed.contains("\"text\":1"));
    QVERIFY(!ended.contains("marketing"));
    QVERIFY(ended.contains("\"text\":2"));
}

void TestEventJson::readsAnErasedTextAsEmpty()
{
    QStringList texts;
    const QJsonObject object = drills::eventToJson(sampleTurn().at(1), texts);

    const auto read = drills::eventFromJson(object, {});

    QVERIFY(read.has_value());
    const auto &answered = std::get<drills::Answered>(read->what);
    QVERIFY(std::get<drills::TypedAnswer>(answered.answer).text.isEmpty());
}

void TestEventJson::keepsTheFormat()
{
    QStringList texts;
    QCOMPARE(written(drills::eventToJson(sampleTurn().at(1), texts)),
             QByteArray(R"({"at_ms":9310,"step":"interview","type":"answered","typed":{"deletions":4,"keystrokes":61,)"
                        R"("text":0,"to_first_key_ms":1200,"to_sending_ms":9300}})"));
    QCOMPARE(written(drills::eventToJson(sampleTurn().at(2), texts)),
             QByteArray(R"({"at_ms":9310,"criteria":[{"criterion":"interview.cost","evidence":[[0,4],[10,12]],)"
                        R"("probability":987,"verdict":"found"},{"criterion":"interview.wish","evidence":[],)"
                        R"("probability":512,"verdict":"cannot-tell"},{"criterion":"fit.proof","evidence":[],)"
                        R"("probability":0,"verdict":"not-found"}],"engine":3,"faults":[{"evidence":[[3,7]],)"
                        R"("fault":"pitching","probability":1000}],"type":"graded"})"));
    QCOMPARE(written(drills::eventToJson(sampleTurn().at(6), texts)),
             QByteArray(R"({"at_ms":9500,"from":"open","owed":["open.reason"],"to":"interview","type":"moved-on"})"));
    QVERIFY(written(drills::eventToJson(sampleBegun(), texts)).contains(R"("seed":"18446744073709551615")"));
}

void TestEventJson::rejectsWrongMembers_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("wrong");
    const auto row = [](const char *name, int place, const QString &member, const QJsonValue &value,
                        const QString &wrong) { QTest::newRow(name) << place << member << value << wrong; };
    row("unknown type", 0, u"type"_s, u"begin"_s, u"type"_s);
    row("negative time", 0, u"at_ms"_s, -1, u"at_ms"_s);
    row("fraction", 0, u"at_ms"_s, 1.5, u"at_ms"_s);
    row("time as text", 0, u"at_ms"_s, u"5"_s, u"at_ms"_s);
    row("unknown shape", 0, u"shape"_s, u"sing"_s, u"shape"_s);
    row("seed as number", 0, u"seed"_s, 7, u"seed"_s);
    row("seed too large", 0, u"seed"_s, u"18446744073709551616"_s, u"seed"_s);
    row("origin without events", 0, u"from"_s, QJsonObject{{u"attempt"_s, u"x"_s}}, u"from/events"_s);
    row("steps no list", 0, u"steps"_s, u"open"_s, u"steps"_s);
    row("step no text", 0, u"steps"_s, QJsonArray{1}, u"steps"_s);
    row("line without id", 2, u"lines"_s, QJsonArray{QJsonObject{{u"text"_s, u"x"_s}}}, u"lines/id"_s);
    row("no answer", 3, u"typed"_s, QJsonValue(), u"typed/text"_s);
    row("evidence no pair", 4, u"faults"_s,
        QJsonArray{
            QJsonObject{{u"fault"_s, u"x"_s}, {u"probability"_s, 1}, {u"evidence"_s, QJsonArray{QJsonArray{1}}}}},
        u"faults/evidence"_s);
    row("probability above 1000", 4, u"faults"_s,
        QJsonArray{QJsonObject{{u"fault"_s, u"x"_s}, {u"probability"_s, 1001}, {u"evidence"_s, QJsonArray()}}},
        u"faults/probability"_s);
    row("trust too large", 5, u"trust"_s, 2'147'483'648.0, u"trust"_s);
    row("justified no flag", 13, u"justified"_s, 1, u"justified"_s);
}

void TestEventJson::rejectsWrongMembers()
{
    QFETCH(const int, place);
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, wrong);
    QStringList texts;
    QJsonObject object = drills::eventToJson(everyEvent().at(static_cast<size_t>(place)), texts);
    object[member] = value;

    const auto read = drills::eventFromJson(object, texts);

    QVERIFY(!read.has_value());
    QCOMPARE(read.error(), (drills::Error{drills::ErrorCode::InvalidInput, wrong}));
}

void TestEventJson::namesEveryChoiceOnce()
{
    QVERIFY(namesDiffer<drills::DrillKind>());
    QVERIFY(namesDiffer<drills::PromptShape>());
    QVERIFY(namesDiffer<drills::HelpLevel>());
    QVERIFY(namesDiffer<drills::ClockChoice>());
    QVERIFY(namesDiffer<drills::Verdict>());
    QVERIFY(namesDiffer<drills::HowEnded>());
    QVERIFY(namesDiffer<drills::StepState>());
    QVERIFY(namesDiffer<drills::RulingBy>());
    QVERIFY(namesDiffer<drills::RulingSays>());
}

} // namespace tests
