#include "drills/memory/replayjson.h"

#include "drills/memory/placedjson.h"
#include "drills/memory/reviewday.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace drills {

namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;

/// The year 9999; reviews are expected between it and 1970.
constexpr double furthestInstant = 253'370'764'800'000.0;
constexpr double millisecondsPerDay = 86'400'000.0;
constexpr double longestGap = 1e6;
constexpr double leastRetention = 0.01;
constexpr double largestRetention = 0.9999;
constexpr double longestInterval = 1e6;
constexpr int longestStep = 1'000'000;

using WeightSets = QHash<QString, MemoryWeights>;

WeightSets weightSetsOf(const PlacedJson &part, ReplayModel model)
{
    const size_t wanted = model == ReplayModel::Fsrs6 ? 0 : 1;
    WeightSets sets;
    for (const PlacedJson &set : part.member(u"parameterSets"_s).items()) {
        const PlacedJson numbers = set.member(u"w"_s);
        const auto weights = memoryWeights(numbers.numbers());
        if (weights && weights->index() == wanted)
            sets.insert(set.member(u"id"_s).text(), *weights);
        else
            numbers.reject(u"%1 weights"_s.arg(wanted == 0 ? 21 : 34));
    }
    return sets;
}

MemoryWeights weightsOf(const PlacedJson &named, const WeightSets &sets)
{
    const auto found = sets.constFind(named.text());
    if (found != sets.cend())
        return *found;
    named.reject(u"the id of a parameter set"_s);
    return {};
}

/// A step is written like 10m, 1h or 2d.
minutes stepOf(const PlacedJson &written)
{
    const QString text = written.text();
    const QChar unit = text.isEmpty() ? QChar() : text.back();
    const int minutesOfUnit = unit == u'm' ? 1 : unit == u'h' ? 60 : unit == u'd' ? 1440 : 0;
    const int count = QStringView(text).chopped(text.isEmpty() ? 0 : 1).toInt();
    if (minutesOfUnit > 0 && count > 0 && count <= longestStep)
        return minutes(static_cast<qint64>(count) * minutesOfUnit);
    written.reject(u"a step of minutes, hours or days, like 10m, 1h or 2d"_s);
    return minutes(1);
}

std::vector<minutes> stepsOf(const PlacedJson &list)
{
    std::vector<minutes> steps;
    for (const PlacedJson &written : list.items())
        steps.push_back(stepOf(written));
    return steps;
}

SchedulerRules rulesOf(const PlacedJson &history)
{
    SchedulerRules rules;
    rules.retention = history.member(u"requestRetention"_s).number(leastRetention, largestRetention);
    rules.maximumDays = static_cast<int>(history.member(u"maximumInterval"_s).whole(1.0, longestInterval));
    rules.hasShortTerm = history.member(u"enableShortTerm"_s).flag();
    rules.learningSteps = stepsOf(history.member(u"learningSteps"_s));
    rules.relearningSteps = stepsOf(history.member(u"relearningSteps"_s));
    return rules;
}

void addExpected(ReplayFigures &figures, const PlacedJson &owner, ReplayFigure figure)
{
    const PlacedJson value = owner.member(nameOf(figure));
    if (!value.isPresent())
        return;
    using enum ReplayFigure;
    const bool isList = figure == Weights || figure == PreviewDays || figure == PreviewDue;
    figures.emplace_back(figure, isList ? value.numbers() : std::vector{value.number()});
}

HistoryReview reviewOf(const PlacedJson &written, ReplayModel model)
{
    HistoryReview review;
    review.rating = static_cast<Rating>(written.member(u"rating"_s).whole(1.0, 4.0));
    for (const ReplayFigure figure : figuresOf(model))
        addExpected(review.expected, written, figure);
    return review;
}

MemoryHistory historyByDays(const PlacedJson &written, const WeightSets &sets)
{
    MemoryHistory history;
    history.id = written.member(u"id"_s).text();
    history.weights = weightsOf(written.member(u"params"_s), sets);
    history.rules = rulesOf(written);
    addExpected(history.expected, written, ReplayFigure::Weights);
    const double start = written.member(u"startMs"_s).whole(0.0, furthestInstant);
    double latest = 0.0;
    int latestDay = 0;
    for (const PlacedJson &each : written.member(u"reviews"_s).items()) {
        HistoryReview review = reviewOf(each, ReplayModel::Fsrs6);
        // In the order of time.
        const double at = each.member(u"t"_s).whole(latest, furthestInstant);
        const int day = reviewDay(milliseconds(static_cast<qint64>(start + at)), milliseconds(0));
        review.recallDays = history.reviews.empty() ? 0.0 : std::floor((at - latest) / millisecondsPerDay);
        review.elapsedDays = history.reviews.empty() ? 0 : day - latestDay;
        latest = at;
        latestDay = day;
        history.reviews.push_back(std::move(review));
    }
    return history;
}

MemoryHistory historyByFractions(const PlacedJson &written, const WeightSets &sets)
{
    MemoryHistory history;
    history.id = written.member(u"id"_s).text();
    history.weights = weightsOf(written.member(u"params"_s), sets);
    history.rules.retention = written.member(u"desiredRetention"_s).number(leastRetention, largestRetention);
    for (const PlacedJson &each : written.member(u"reviews"_s).items()) {
        HistoryReview review = reviewOf(each, ReplayModel::Fsrs7);
        review.elapsedDays = each.member(u"dt"_s).number(0.0, longestGap);
        review.recallDays = review.elapsedDays;
        history.reviews.push_back(std::move(review));
    }
    return history;
}

} // namespace

Result<std::vector<MemoryHistory>> readHistories(const QByteArray &json)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (document.isNull())
        return failure(ErrorCode::InvalidInput, u"byte %1: %2"_s.arg(parsing.offset).arg(parsing.errorString()));
    QString fault;
    const PlacedJson root(document.object(), fault);
    const PlacedJson six = root.member(u"fsrs6"_s);
    const PlacedJson seven = root.member(u"fsrs7"_s);
    if (!six.isPresent() && !seven.isPresent())
        return failure(ErrorCode::InvalidInput, u"neither /fsrs6 nor /fsrs7 is there"_s);
    std::vector<MemoryHistory> histories;
    const auto read = [&histories](const PlacedJson &part, ReplayModel model, auto historyOf) {
        if (!part.isPresent())
            return;
        const WeightSets sets = weightSetsOf(part, model);
        for (const PlacedJson &written : part.member(u"cases"_s).items())
            histories.push_back(historyOf(written, sets));
    };
    read(six, ReplayModel::Fsrs6, historyByDays);
    read(seven, ReplayModel::Fsrs7, historyByFractions);
    if (!fault.isEmpty())
        return failure(ErrorCode::InvalidInput, fault);
    return histories;
}

} // namespace drills
