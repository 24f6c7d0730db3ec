#include "app/cli/todaycommand.h"

#include "app/cli/cardwords.h"
#include "app/cli/errorwords.h"
#include "app/cli/walkwords.h"
#include "app/training/profile.h"
#include "drills/model/eventnames.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

const QString minutesName = u"minutes"_s;
constexpr int mostMinutes = 240;

QString kindOf(const drills::PlannedItem &item)
{
    if (std::holds_alternative<drills::RecitalItem>(item.what))
        return u"recite"_s;
    if (const auto *card = std::get_if<drills::Card>(&item.what))
        return drills::logNameOf(card->facet);
    return u"walk"_s;
}

} // namespace

QString TodayCommand::summary() const
{
    return tr("What is due now and why, in the order of the session.");
}

QString TodayCommand::details() const
{
    return tr("To practise it: lockstep-cli drill --kind daily");
}

QList<QCommandLineOption> TodayCommand::options() const
{
    return {{minutesName, tr("So many minutes for the day instead of your own."), u"N"_s}};
}

Exit TodayCommand::run(const QCommandLineParser &line, Terminal &terminal, WorkspaceSource &source) const
{
    training::DailyOptions options;
    if (line.isSet(minutesName)) {
        bool isNumber = false;
        const int minutes = line.value(minutesName).toInt(&isNumber);
        if (!isNumber || minutes < 1 || minutes > mostMinutes)
            return terminal.misuse(tr("--minutes takes a number from 1 to %1.").arg(mostMinutes), name());
        options.budget = std::chrono::minutes(minutes);
    }
    const auto workspace = source.open(StoreUse::Content);
    if (!workspace)
        return terminal.fail(ErrorWords::of(workspace.error()));
    const auto person = training::personNamed(**workspace, line.value(u"person"_s));
    if (!person)
        return terminal.fail(ErrorWords::ofPerson(person.error(), line.value(u"person"_s)));
    const auto plan = training::planDaily(**workspace, *person, options);
    if (!plan)
        return terminal.fail(ErrorWords::of(plan.error()));
    if (line.isSet(u"json"_s))
        terminal.print(toJson(*plan));
    else
        print(*plan, terminal);
    return Exit::Done;
}

void TodayCommand::print(const training::DailyPlan &plan, Terminal &terminal)
{
    if (plan.plan.isAway)
        terminal.print(tr("You are away: nothing is due."));
    for (const training::DailyItem &item : plan.items)
        terminal.print(
            tr("%1 · %2 · %3", "what, why, minutes:seconds")
                .arg(CardWords::what(item), CardWords::why(item.planned.why), WalkWords::clock(item.planned.expected)));
    if (plan.items.empty() && !plan.plan.isAway)
        terminal.print(tr("Nothing more today."));
    if (plan.plan.leftForLater > 0)
        terminal.print(tr("Left for the days to come: %1. Today is no longer than usual.").arg(plan.plan.leftForLater));
    terminal.print(tr("%1 of %2 cards begun.").arg(plan.begunCards).arg(plan.allCards));
}

QJsonObject TodayCommand::toJson(const training::DailyPlan &plan)
{
    QJsonArray items;
    for (const training::DailyItem &item : plan.items)
        items.append(QJsonObject{{u"kind"_s, kindOf(item.planned)},
                                 {u"what"_s, CardWords::what(item)},
                                 {u"why"_s, CardWords::why(item.planned.why)},
                                 {u"recall"_s, item.planned.recall},
                                 {u"expected_ms"_s, static_cast<qint64>(item.planned.expected.count())}});
    return {{u"items"_s, items},
            {u"expected_ms"_s, static_cast<qint64>(plan.plan.expected.count())},
            {u"away"_s, plan.plan.isAway},
            {u"left_for_later"_s, plan.plan.leftForLater},
            {u"later_days"_s, plan.plan.laterDays},
            {u"begun"_s, plan.begunCards},
            {u"cards"_s, plan.allCards}};
}

} // namespace cli
