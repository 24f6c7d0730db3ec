#include "app/cli/memoryforecastcommand.h"

#include "app/cli/errorwords.h"
#include "app/training/cardcontent.h"
#include "app/training/profile.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

const QString byName = u"by"_s;
const QString minutesName = u"minutes"_s;
constexpr int mostMinutes = 240;
constexpr int runs = 200;

QString percent(double share)
{
    constexpr double hundred = 100.0;
    return QString::number(share * hundred, 'f', 1);
}

double minutesOf(std::chrono::milliseconds time)
{
    return std::chrono::duration<double, std::ratio<60>>(time).count();
}

/// The step that a link leads to, or the card's own.
QString nameOf(const drills::Card &card, const drills::Library &library)
{
    const auto content = training::contentOf(library, card);
    return content ? content->text() : card.to.value;
}

} // namespace

QString MemoryForecastCommand::summary() const
{
    return tr("Recall and the chance of a faultless recital on a date.");
}

QString MemoryForecastCommand::details() const
{
    return tr("Plays every day until then %1 times by your plan, each answer as likely right as the memory model says.")
        .arg(runs);
}

QList<QCommandLineOption> MemoryForecastCommand::options() const
{
    return {{byName, tr("The date, for instance 2027-01-31; at most a year ahead."), u"DATE"_s},
            {minutesName, tr("Minutes a day instead of your own."), u"N"_s}};
}

QStringList MemoryForecastCommand::required() const
{
    return {byName};
}

Exit MemoryForecastCommand::run(const QCommandLineParser &line, Terminal &terminal, WorkspaceSource &source) const
{
    const QDate date = QDate::fromString(line.value(byName), Qt::ISODate);
    bool isNumber = true;
    const int minutes = line.isSet(minutesName) ? line.value(minutesName).toInt(&isNumber) : 0;
    if (!date.isValid())
        return terminal.misuse(tr("--by takes a date as in 2027-01-31."), name());
    if (!isNumber || (line.isSet(minutesName) && minutes < 1) || minutes > mostMinutes)
        return terminal.misuse(tr("--minutes takes a number from 1 to %1.").arg(mostMinutes), name());
    const auto workspace = source.open(StoreUse::Content);
    if (!workspace)
        return terminal.fail(ErrorWords::of(workspace.error()));
    const auto person = training::personNamed(**workspace, line.value(u"person"_s));
    if (!person)
        return terminal.fail(ErrorWords::ofPerson(person.error(), line.value(u"person"_s)));
    if (training::presentMoment(**workspace).day.daysTo(date) > training::mostForecastDays)
        return terminal.misuse(tr("--by takes a date at most a year ahead."), name());
    const std::chrono::minutes aDay(minutes > 0 ? minutes : person->minutesADay);
    const auto task = training::forecastFor(**workspace, *person, date, aDay);
    if (!task)
        return terminal.fail(ErrorWords::of(task.error()));
    print(*task->run(runs), (*workspace)->content.library(), line.isSet(u"json"_s), terminal);
    return Exit::Done;
}

void MemoryForecastCommand::print(const drills::Forecast &forecast, const drills::Library &library, bool isJson,
                                  Terminal &terminal)
{
    QJsonArray weakest;
    QStringList names;
    for (const drills::WeakCard &weak : forecast.weakestLinks) {
        names.append(tr("%1 (%2 %)", "step, chance of recall").arg(nameOf(weak.card, library), percent(weak.recall)));
        weakest.append(QJsonObject{{u"step"_s, weak.card.to.value}, {u"recall"_s, weak.recall}});
    }
    if (isJson) {
        terminal.print(QJsonObject{{u"date"_s, forecast.date.toString(Qt::ISODate)},
                                   {u"recall"_s, forecast.meanRecall},
                                   {u"faultless_recital"_s, forecast.faultlessRecital},
                                   {u"minutes_a_day"_s, minutesOf(forecast.perDay)},
                                   {u"days"_s, forecast.daysToPractise},
                                   {u"not_begun"_s, forecast.notBegun},
                                   {u"weakest"_s, weakest}});
        return;
    }
    terminal.print(tr("On %1: recall %2 %, a faultless recital %3 %, at %4 minutes a day on %5 days.")
                       .arg(forecast.date.toString(Qt::ISODate), percent(forecast.meanRecall),
                            percent(forecast.faultlessRecital), QString::number(minutesOf(forecast.perDay), 'f', 1))
                       .arg(forecast.daysToPractise));
    if (!names.isEmpty())
        terminal.print(tr("Weakest links: %1").arg(names.join(u", "_s)));
}

} // namespace cli
