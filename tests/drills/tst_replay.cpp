#include "tests/drills/tst_replay.h"

#include "drills/memory/replay.h"
#include "drills/memory/replayjson.h"
#include "tests/support/jsonedit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using drills::ReplayDeviation;

namespace tests {

namespace {

template <size_t Count>
QJsonArray set(const std::array<double, Count> &weights)
{
    QJsonArray numbers;
    for (const double weight : weights)
        numbers.append(weight);
    return {QJsonObject{{u"id"_s, u"default"_s}, {u"w"_s, numbers}}};
}

/// Two reviews each, with some of the figures that ts-fsrs and the wiki of FSRS-7 give.
QByteArray conformance()
{
    const QJsonObject first{{u"t"_s, 0},     {u"rating"_s, 2},     {u"r"_s, QJsonValue()}, {u"s"_s, 1.2931},
                            {u"state"_s, 1}, {u"dueIn"_s, 360000}, {u"d"_s, 5.11217071}};
    const QJsonObject second{{u"t"_s, 543813},
                             {u"rating"_s, 4},
                             {u"elapsedDays"_s, 0},
                             {u"r"_s, 1},
                             {u"s"_s, 2.29815136},
                             {u"days"_s, 2},
                             {u"previewDays"_s, QJsonArray{0, 0, 0, 2}}};
    const QJsonObject byDays{{u"id"_s, u"6-0"_s},
                             {u"params"_s, u"default"_s},
                             {u"requestRetention"_s, 0.9},
                             {u"maximumInterval"_s, 36500},
                             {u"enableShortTerm"_s, true},
                             {u"learningSteps"_s, QJsonArray{u"1m"_s, u"10m"_s}},
                             {u"relearningSteps"_s, QJsonArray{u"10m"_s}},
                             {u"startMs"_s, 1767449460000.0},
                             {u"reviews"_s, QJsonArray{first, second}}};
    const QJsonObject byFractions{{u"id"_s, u"7-0"_s},
                                  {u"params"_s, u"default"_s},
                                  {u"desiredRetention"_s, 0.99},
                                  {u"reviews"_s,
                                   QJsonArray{QJsonObject{{u"dt"_s, 0}, {u"rating"_s, 1}, {u"s"_s, 0.1104}},
                                              QJsonObject{{u"dt"_s, 0.020833333333333332},
                                                          {u"rating"_s, 3},
                                                          {u"r"_s, 0.6782231208699238},
                                                          {u"sFast"_s, 25.187481757794934},
                                                          {u"interval"_s, 0.0010384538195034308}}}}};
    const QJsonObject six{{u"parameterSets"_s, set(drills::defaultFsrs6Weights())}, {u"cases"_s, QJsonArray{byDays}}};
    const QJsonObject seven{{u"parameterSets"_s, set(drills::defaultFsrs7Weights())},
                            {u"cases"_s, QJsonArray{byFractions}}};
    return QJsonDocument(QJsonObject{{u"fsrs6"_s, six}, {u"fsrs7"_s, seven}}).toJson();
}

} // namespace

void TestReplay::replaysBothModels()
{
    const auto histories = drills::readHistories(conformance());

    QVERIFY2(histories.has_value(), histories ? "" : qPrintable(histories.error().detail));
    QCOMPARE(histories->size(), size_t{2});
    QCOMPARE(histories->front().model(), drills::ReplayModel::Fsrs6);
    QCOMPARE(drills::replayed(histories->front()).reviews.size(), size_t{2});
    for (const ReplayDeviation &deviation : drills::deviationsOf(*histories))
        QVERIFY2(deviation.isWithin(), nameOf(deviation.figure).data());
}

void TestReplay::holdsFirstStabilitiesAsTheFileDoes()
{
    const auto histories = drills::readHistories(withChange(conformance(), u"/fsrs6/parameterSets/0/w/1"_s, "0.05"));

    QVERIFY(histories.has_value());
    QCOMPARE(drills::replayed(histories->front()).reviews[0][1].second, std::vector{0.1});
}

void TestReplay::findsDeviations_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("stability") << u"/fsrs6/cases/0/reviews/1/s"_s << QByteArray("2.29816");
    QTest::newRow("state") << u"/fsrs6/cases/0/reviews/0/state"_s << QByteArray("2");
    QTest::newRow("preview") << u"/fsrs6/cases/0/reviews/1/previewDays/3"_s << QByteArray("3");
    QTest::newRow("preview of three") << u"/fsrs6/cases/0/reviews/1/previewDays/3"_s << QByteArray();
    QTest::newRow("fast trace") << u"/fsrs7/cases/0/reviews/1/sFast"_s << QByteArray("25.18748");
    QTest::newRow("recall of a first review") << u"/fsrs7/cases/0/reviews/0/r"_s << QByteArray("1");
}

void TestReplay::findsDeviations()
{
    QFETCH(const QString, pointer);
    QFETCH(const QByteArray, value);

    const auto histories = drills::readHistories(withChange(conformance(), pointer, value));

    QVERIFY(histories.has_value());
    const auto deviations = drills::deviationsOf(*histories);
    QCOMPARE(std::ranges::count_if(deviations, [](const ReplayDeviation &each) { return !each.isWithin(); }), 1);
}

void TestReplay::placesFaults_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *name, const QString &pointer, const char *value) {
        QTest::newRow(name) << pointer << QByteArray(value);
    };
    row("rating of 5", u"/fsrs6/cases/0/reviews/0/rating"_s, "5");
    row("half a rating", u"/fsrs6/cases/0/reviews/0/rating"_s, "1.5");
    row("back in time", u"/fsrs6/cases/0/reviews/1/t"_s, "-1");
    row("no time", u"/fsrs6/cases/0/reviews/1/t"_s, "");
    row("text for a figure", u"/fsrs6/cases/0/reviews/1/s"_s, "\"2\"");
    row("step", u"/fsrs6/cases/0/learningSteps/1"_s, "\"10s\"");
    row("step of nothing", u"/fsrs6/cases/0/learningSteps/1"_s, "\"\"");
    row("retention", u"/fsrs6/cases/0/requestRetention"_s, "1.2");
    row("unknown weights", u"/fsrs7/cases/0/params"_s, "\"mine\"");
    row("weights of a word", u"/fsrs7/parameterSets/0/w/3"_s, "\"many\"");
    row("too few weights", u"/fsrs7/parameterSets/0/w"_s, "[1, 2]");
    row("no list", u"/fsrs7/cases"_s, "{}");
    row("no object", u"/fsrs7/cases/0/reviews/0"_s, "7");
}

void TestReplay::placesFaults()
{
    QFETCH(const QString, pointer);
    QFETCH(const QByteArray, value);

    const auto histories = drills::readHistories(withChange(conformance(), pointer, value));

    QVERIFY(!histories.has_value());
    QCOMPARE(histories.error().code, drills::ErrorCode::InvalidInput);
    QVERIFY2(histories.error().detail.startsWith(pointer + u' '), qPrintable(histories.error().detail));
    QVERIFY(!drills::readHistories("{\"fsrs6\": [").has_value());
    QVERIFY(!drills::readHistories("{}").has_value());
}

} // namespace tests
