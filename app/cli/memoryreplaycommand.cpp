#include "app/cli/memoryreplaycommand.h"

#include "app/cli/errorwords.h"
#include "drills/memory/replayjson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using drills::MemoryHistory;
using drills::ReplayDeviation;
using drills::ReplayFigures;
using drills::Result;

namespace cli {

namespace {

constexpr double largestWhole = 1e15;
constexpr qint64 largestFile = qint64{64} * 1024 * 1024;

Result<QByteArray> contents(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return drills::failure(drills::ErrorCode::FileUnreadable, u"%1: %2"_s.arg(name, file.errorString()));
    QByteArray bytes = file.read(largestFile + 1);
    if (bytes.isEmpty() && file.error() != QFileDevice::NoError)
        return drills::failure(drills::ErrorCode::FileUnreadable, u"%1: %2"_s.arg(name, file.errorString()));
    if (bytes.size() > largestFile)
        return drills::failure(drills::ErrorCode::TooLarge, u"%1 has more than 64 MiB"_s.arg(name));
    return bytes;
}

QString number(double value)
{
    // Whole numbers without an exponent.
    const bool isWhole = value == std::floor(value) && std::abs(value) < largestWhole;
    return QString::number(value, isWhole ? 'f' : 'g', isWhole ? 0 : QLocale::FloatingPointShortest);
}

QString numbers(const std::vector<double> &values)
{
    QStringList texts;
    for (const double value : values)
        texts.append(number(value));
    return texts.join(u'/');
}

void insert(QJsonObject &object, const ReplayFigures &figures)
{
    for (const auto &[figure, values] : figures) {
        QJsonArray list;
        for (const double value : values)
            list.append(value);
        object.insert(nameOf(figure), list.size() == 1 ? list.first() : QJsonValue(list));
    }
}

} // namespace

QString MemoryReplayCommand::summary() const
{
    return tr("Replays the reviews of a conformance file and prints what each came to.");
}

QString MemoryReplayCommand::details() const
{
    return tr(
        "The figures are called as in the file. FSRS-6: elapsedDays, r (recall before the review), s (stability),\n"
        "  d (difficulty), state (0 new, 1 learning, 2 review, 3 relearning), step, dueIn (ms), days, reps, lapses,\n"
        "  previewDays and previewDueIn (Again to Easy).\n"
        "  FSRS-7: r, s (slow trace), sFast, d, interval (days until the desired retention), s90 (until 0.9).");
}

QList<QCommandLineOption> MemoryReplayCommand::options() const
{
    return {{u"compare"_s,
             tr("Print how far each figure is from the one in the file instead; 1 beyond what is "
                "allowed.")}};
}

Exit MemoryReplayCommand::run(const QCommandLineParser &line, Terminal &terminal, WorkspaceSource &) const
{
    const QString file = line.positionalArguments().constFirst();
    const auto json = contents(file);
    if (!json)
        return terminal.fail(ErrorWords::of(json.error()));
    const auto histories = drills::readHistories(*json);
    if (!histories)
        return terminal.fail(ErrorWords::of({histories.error().code, file + u": "_s + histories.error().detail}));
    const bool isJson = line.isSet(u"json"_s);
    if (line.isSet(u"compare"_s))
        return compare(*histories, isJson, terminal);
    for (const MemoryHistory &history : *histories)
        print(history, isJson, terminal);
    return Exit::Done;
}

void MemoryReplayCommand::print(const MemoryHistory &history, bool isJson, Terminal &terminal)
{
    const auto reviews = drills::replayed(history).reviews;
    for (size_t at = 0; at < reviews.size(); ++at) {
        const int review = static_cast<int>(at) + 1;
        const int rating = static_cast<int>(history.reviews[at].rating);
        QJsonObject object{{u"id"_s, history.id},
                           {u"model"_s, static_cast<int>(history.model())},
                           {u"review"_s, review},
                           {u"rating"_s, rating}};
        QStringList figures;
        for (const auto &[figure, values] : reviews[at])
            figures.append(nameOf(figure) + u' ' + numbers(values));
        insert(object, reviews[at]);
        if (isJson)
            terminal.print(object);
        else
            terminal.print(tr("%1, review %2, rating %3: %4", "history, its figures at the end")
                               .arg(history.id)
                               .arg(review)
                               .arg(rating)
                               .arg(figures.join(u", "_s)));
    }
}

void MemoryReplayCommand::print(const ReplayDeviation &deviation, bool isJson, Terminal &terminal)
{
    const drills::Tolerance tolerance = toleranceOf(deviation.figure, deviation.model);
    const int model = static_cast<int>(deviation.model);
    if (isJson) {
        terminal.print(QJsonObject{{u"model"_s, model},
                                   {u"figure"_s, nameOf(deviation.figure)},
                                   {u"largest"_s, deviation.largest},
                                   {u"allowed"_s, tolerance.limit},
                                   {u"relative"_s, tolerance.isRelative},
                                   {u"compared"_s, deviation.compared},
                                   {u"id"_s, deviation.history},
                                   {u"review"_s, deviation.review},
                                   {u"within"_s, deviation.isWithin()}});
        return;
    }
    const QString form = tolerance.isRelative
        ? tr("FSRS-%1 %2: at most %3 off, relative; %4 allowed; %5 compared; the largest is at %6, review %7")
        : tr("FSRS-%1 %2: at most %3 off; %4 allowed; %5 compared; the largest is at %6, review %7");
    terminal.print(
        form.arg(model)
            .arg(nameOf(deviation.figure), QString::number(deviation.largest, 'g', 3), number(tolerance.limit))
            .arg(deviation.compared)
            .arg(deviation.history)
            .arg(deviation.review));
}

Exit MemoryReplayCommand::compare(const std::vector<MemoryHistory> &histories, bool isJson, Terminal &terminal)
{
    const auto deviations = drills::deviationsOf(histories);
    if (deviations.empty())
        return terminal.fail(tr("The file holds nothing to compare with. Leave out --compare."));
    for (const ReplayDeviation &deviation : deviations)
        print(deviation, isJson, terminal);
    const auto beyond = std::ranges::count_if(deviations, [](const ReplayDeviation &each) { return !each.isWithin(); });
    if (beyond == 0)
        return Exit::Done;
    return terminal.fail(tr("%1 of %2 figures are further off than is allowed. Look at the reviews that are named.")
                             .arg(beyond)
                             .arg(deviations.size()));
}

} // namespace cli
