#include "app/cli/memoryfitcommand.h"

#include "app/cli/errorwords.h"
#include "app/cli/gzip.h"
#include "drills/memory/reviewlogcsv.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using drills::Counted;
using drills::FitMetrics;
using drills::MemoryWeights;
using drills::Result;

namespace cli {

namespace {

constexpr qsizetype largestLog = qsizetype{256} * 1024 * 1024;

Result<QByteArray> contents(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return drills::failure(drills::ErrorCode::FileUnreadable, u"%1: %2"_s.arg(name, file.errorString()));
    const QByteArray bytes = file.read(largestLog + 1);
    if (bytes.isEmpty() && file.error() != QFileDevice::NoError)
        return drills::failure(drills::ErrorCode::FileUnreadable, u"%1: %2"_s.arg(name, file.errorString()));
    if (bytes.size() > largestLog)
        return drills::failure(drills::ErrorCode::TooLarge, u"%1: more than 256 MiB"_s.arg(name));
    return isGzip(bytes) ? unpacked(bytes, largestLog) : bytes;
}

std::vector<double> numbersOf(const MemoryWeights &weights)
{
    return std::visit([](const auto &each) { return std::vector<double>(each.begin(), each.end()); }, weights);
}

QString fixed(double value)
{
    return QString::number(value, 'f', 5);
}

QJsonObject metricsToJson(const FitMetrics &metrics)
{
    return {{u"logLoss"_s, metrics.logLoss}, {u"rmseBins"_s, metrics.rmseBins}, {u"auc"_s, metrics.auc}};
}

QString kindName(drills::FitKind kind)
{
    switch (kind) {
    case drills::FitKind::Start:
        return u"start"_s;
    case drills::FitKind::FirstStabilities:
        return u"firstStabilities"_s;
    case drills::FitKind::Full:
        return u"full"_s;
    }
    return {};
}

QString reasonName(drills::ChoiceReason reason)
{
    switch (reason) {
    case drills::ChoiceReason::TooFewReviews:
        return u"tooFewReviews"_s;
    case drills::ChoiceReason::StartForetellsBest:
        return u"startForetellsBest"_s;
    case drills::ChoiceReason::FirstStabilitiesForetellBest:
        return u"firstStabilitiesForetellBest"_s;
    case drills::ChoiceReason::FullForetellsBest:
        return u"fullForetellsBest"_s;
    }
    return {};
}

QJsonObject choiceToJson(const drills::FitChoice &choice)
{
    const QJsonObject losses{
        {u"start"_s, choice.logLoss[0]}, {u"firstStabilities"_s, choice.logLoss[1]}, {u"full"_s, choice.logLoss[2]}};
    return {{u"kind"_s, kindName(choice.fit.kind)},
            {u"reason"_s, reasonName(choice.reason)},
            {u"reviews"_s, static_cast<qint64>(choice.reviews)},
            {u"judges"_s, static_cast<qint64>(choice.judges)},
            {u"logLoss"_s, losses}};
}

/// Milliseconds since the beginning of a day; absent where the text is none.
std::optional<qint64> firstMsIn(const QCommandLineParser &line)
{
    if (!line.isSet(u"first-ms"_s))
        return 0;
    bool isNumber = false;
    const qint64 milliseconds = line.value(u"first-ms"_s).toLongLong(&isNumber);
    const bool isNear = milliseconds >= -drills::farthestLogTime && milliseconds <= drills::farthestLogTime;
    return isNumber && isNear ? std::optional(milliseconds) : std::nullopt;
}

} // namespace

QString MemoryFitCommand::summary() const
{
    return tr("Fits the weights of a memory model to a review log.");
}

QString MemoryFitCommand::details() const
{
    return tr("The log has the line card_id,t_ms,rating and a line a review, and may be packed with gzip. Ratings:\n"
              "  1 Again, 2 Hard, 3 Good, 4 Easy. FSRS-6 counts reviews at least a day after the last one, FSRS-7 all\n"
              "  but a card's first. A smaller log loss is better, as is a smaller RMSE(bins) and a larger AUC.");
}

QList<QCommandLineOption> MemoryFitCommand::options() const
{
    return {{u"model"_s, tr("6 for FSRS-6, 7 for FSRS-7."), u"6|7"_s},
            {u"first-ms"_s,
             tr("When time 0 of the log was, in ms since the beginning of a day: where days change. 0 without it."),
             u"N"_s},
            {u"choose"_s, tr("Fit only as far as later reviews are foretold better by it.")}};
}

Exit MemoryFitCommand::run(const QCommandLineParser &line, Terminal &terminal, WorkspaceSource &) const
{
    const QString model = line.value(u"model"_s);
    if (model != u"6"_s && model != u"7"_s)
        return terminal.misuse(tr("--model is 6 or 7, not '%1'.").arg(model), name());
    const std::optional<qint64> firstMs = firstMsIn(line);
    if (!firstMs)
        return terminal.misuse(
            tr("--first-ms is a whole number of milliseconds, not '%1'.").arg(line.value(u"first-ms"_s)), name());
    const QString file = line.positionalArguments().constFirst();
    const auto csv = contents(file);
    if (!csv)
        return terminal.fail(ErrorWords::of(csv.error()));
    const auto histories = drills::readReviewLog(*csv, *firstMs);
    if (!histories)
        return terminal.fail(ErrorWords::of({histories.error().code, file + u": "_s + histories.error().detail}));
    const MemoryWeights start = model == u"6"_s ? MemoryWeights(drills::defaultFsrs6Weights())
                                                : MemoryWeights(drills::defaultFsrs7Weights());
    const Report report = reportOf(*histories, start, line.isSet(u"choose"_s));
    if (line.isSet(u"json"_s))
        terminal.print(toJson(report));
    else
        print(report, terminal);
    return Exit::Done;
}

MemoryFitCommand::Report MemoryFitCommand::reportOf(const std::vector<drills::CardHistory> &histories,
                                                    const MemoryWeights &start, bool chooses)
{
    Report report;
    report.weights = start;
    QElapsedTimer timer;
    timer.start();
    if (chooses)
        report.choice = drills::chosenFit(histories, start);
    if (report.choice)
        report.weights = report.choice->fit.weights;
    else if (const auto fitted = drills::fit(histories, start, drills::FitKind::Full))
        report.weights = fitted->weights;
    report.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    const auto compared = [&](Counted counted) {
        return Comparison{metricsOf(histories, start, counted), metricsOf(histories, report.weights, counted)};
    };
    report.all = compared(drills::countedBy(start));
    report.model = 6;
    if (std::holds_alternative<drills::Fsrs7Weights>(start)) {
        report.model = 7;
        report.longGaps = compared(Counted::LongGaps);
    }
    return report;
}

void MemoryFitCommand::print(const Report &report, Terminal &terminal)
{
    terminal.print(tr("FSRS-%1 in %2 seconds").arg(report.model).arg(report.seconds, 0, 'f', 3));
    if (report.choice)
        print(*report.choice, terminal);
    print(report.all, terminal);
    if (report.longGaps) {
        terminal.print(tr("Of these, at least a day after the last review:"));
        print(*report.longGaps, terminal);
    }
    terminal.print(tr("Weights:"));
    QStringList weights;
    for (const double weight : numbersOf(report.weights))
        weights.append(QString::number(weight, 'g', 6));
    terminal.print(weights.join(u", "_s));
}

void MemoryFitCommand::print(const Comparison &comparison, Terminal &terminal)
{
    const auto line = [](const QString &form, const FitMetrics &metrics) {
        return form.arg(fixed(metrics.logLoss), fixed(metrics.rmseBins), fixed(metrics.auc));
    };
    terminal.print(tr("Reviews foretold: %1").arg(comparison.after.items));
    terminal.print(line(tr("before: log loss %1, RMSE(bins) %2, AUC %3"), comparison.before));
    terminal.print(line(tr("after:  log loss %1, RMSE(bins) %2, AUC %3"), comparison.after));
}

void MemoryFitCommand::print(const drills::FitChoice &choice, Terminal &terminal)
{
    terminal.print(reasonOf(choice));
    if (choice.judges > 0)
        terminal.print(tr("log loss of %1 later reviews: %2 unfitted, %3 with fitted first stabilities, %4 fitted")
                           .arg(choice.judges)
                           .arg(fixed(choice.logLoss[0]), fixed(choice.logLoss[1]), fixed(choice.logLoss[2])));
}

QString MemoryFitCommand::reasonOf(const drills::FitChoice &choice)
{
    switch (choice.reason) {
    case drills::ChoiceReason::TooFewReviews:
        return tr("The weights stay: the log has %1 reviews, and a fit takes %2.")
            .arg(choice.reviews)
            .arg(drills::reviewsToChoose);
    case drills::ChoiceReason::StartForetellsBest:
        return tr("The weights stay: no fit to earlier reviews foretold later ones better.");
    case drills::ChoiceReason::FirstStabilitiesForetellBest:
        return tr("Only the first stabilities were fitted: that foretold later reviews best.");
    case drills::ChoiceReason::FullForetellsBest:
        return tr("All weights were fitted: that foretold later reviews best.");
    }
    return {};
}

QJsonObject MemoryFitCommand::toJson(const Report &report)
{
    QJsonArray weights;
    for (const double weight : numbersOf(report.weights))
        weights.append(weight);
    QJsonObject json{{u"model"_s, report.model},
                     {u"items"_s, report.all.after.items},
                     {u"weights"_s, weights},
                     {u"before"_s, metricsToJson(report.all.before)},
                     {u"after"_s, metricsToJson(report.all.after)},
                     {u"seconds"_s, report.seconds}};
    if (report.longGaps)
        json.insert(u"longGaps"_s,
                    QJsonObject{{u"items"_s, report.longGaps->after.items},
                                {u"before"_s, metricsToJson(report.longGaps->before)},
                                {u"after"_s, metricsToJson(report.longGaps->after)}});
    if (report.choice)
        json.insert(u"choice"_s, choiceToJson(*report.choice));
    return json;
}

} // namespace cli
