#include "tests/benchmarks/benchmarks.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

struct Group {
    QLatin1StringView name;
    std::vector<tests::Measurement> (*measure)(int rounds);
};

constexpr std::array<Group, 7> groups{{{"loading"_L1, tests::measureLoading},
                                       {"grading"_L1, tests::measureGrading},
                                       {"turns"_L1, tests::measureTurns},
                                       {"memory-schedules"_L1, tests::measureMemorySchedules},
                                       {"memory-fits"_L1, tests::measureMemoryFits},
                                       {"memory-sessions"_L1, tests::measureMemorySessions},
                                       {"stored-sessions"_L1, tests::measureStoredSessions}}};

void print(const std::vector<tests::Measurement> &measurements)
{
    for (const tests::Measurement &measurement : measurements)
        std::puts(measurement.line().toUtf8().constData());
}

QString groupNames()
{
    QStringList names;
    for (const Group &group : groups)
        names.append(group.name);
    return names.join(u", "_s);
}

/// How many groups were measured.
int measureGroups(const QString &beginning, int rounds)
{
    int measured = 0;
    for (const Group &group : groups) {
        if (!group.name.startsWith(beginning))
            continue;
        print(group.measure(rounds));
        ++measured;
    }
    return measured;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures what has a bound. The figures of a busy machine mean little."_s);
    parser.addHelpOption();
    const QCommandLineOption rounds(u"rounds"_s, u"How often each thing is done."_s, u"number"_s, u"20"_s);
    const QCommandLineOption only(u"only"_s, u"Only the groups that begin so, of %1."_s.arg(groupNames()), u"group"_s);
    parser.addOptions({rounds, only});
    parser.process(program);

    std::puts(tests::Measurement::heading().toUtf8().constData());
    if (measureGroups(parser.value(only), parser.value(rounds).toInt()) > 0)
        return 0;
    std::fprintf(stderr, "--only is the beginning of one of %s\n", qPrintable(groupNames()));
    return 2;
}
