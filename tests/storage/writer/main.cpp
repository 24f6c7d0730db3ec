#include "app/storage/attemptstore.h"
#include "app/storage/personstore.h"
#include "app/storage/store.h"
#include "app/system/systemclock.h"
#include "app/system/systementropy.h"

#include <QCoreApplication>

#include <cstdio>
#include <string>

namespace {

drills::Event begun()
{
    drills::Begun begun;
    begun.process = drills::ProcessId(QStringLiteral("sales"));
    return {drills::Milliseconds(0), begun};
}

std::vector<drills::Event> turn(int number)
{
    const drills::StepId step(QStringLiteral("open"));
    const QString text = QStringLiteral("Line %1: what does that cost you per week?").arg(number);
    return {{drills::Milliseconds(number), drills::Answered{step, drills::TypedAnswer{text, {}}}},
            {drills::Milliseconds(number), drills::Graded{}},
            {drills::Milliseconds(number), drills::Reacted{}}};
}

/// Says that so many events of an attempt were reported as saved.
void acknowledge(const drills::AttemptId &attempt, size_t events)
{
    const std::string line = attempt.value.toStdString() + ' ' + std::to_string(events) + '\n';
    std::fputs(line.c_str(), stdout);
    std::fflush(stdout);
}

/// One attempt of some turns, ended.
drills::Result<void> practise(storage::AttemptStore &attempts, const drills::PersonId &person)
{
    constexpr int turns = 6;
    auto attempt = attempts.begin(person, {begun()});
    if (!attempt)
        return tl::unexpected(attempt.error());
    size_t events = 1;
    acknowledge(attempt->id, events);
    for (int number = 0; number < turns; ++number) {
        if (auto done = attempts.append(attempt->id, turn(number)); !done)
            return done;
        events += turn(number).size();
        acknowledge(attempt->id, events);
        if (auto done = attempts.saveDraft(attempt->id, {QStringLiteral("And th"), {}, {}, {}}); !done)
            return done;
    }
    drills::AttemptFigures figures;
    figures.steps.push_back({.step = drills::StepId(QStringLiteral("open")), .state = drills::StepState::Reached});
    if (auto done = attempts.end(attempt->id, {{drills::Milliseconds(turns), drills::Ended{}}}, figures); !done)
        return done;
    acknowledge(attempt->id, events + 1);
    return {};
}

drills::Result<drills::PersonId> somebody(storage::PersonStore &persons)
{
    auto all = persons.all();
    if (!all)
        return tl::unexpected(all.error());
    if (!all->empty())
        return all->front().id;
    auto added = persons.add(QStringLiteral("Ada"));
    if (!added)
        return tl::unexpected(added.error());
    return added->id;
}

drills::Result<void> writeUntilKilled(const QString &file)
{
    const platform::SystemClock clock;
    platform::SystemEntropy entropy;
    auto store = storage::Store::open(file, storage::OpenMode::Write, clock, entropy);
    if (!store)
        return tl::unexpected(store.error());
    auto person = somebody((*store)->persons());
    if (!person)
        return tl::unexpected(person.error());
    while (true) {
        if (auto done = practise((*store)->attempts(), *person); !done)
            return done;
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto done = writeUntilKilled(QCoreApplication::arguments().value(1));
    std::fputs(qPrintable(done ? QString() : done.error().detail), stderr);
    return 1;
}
