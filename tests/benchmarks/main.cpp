#include "tests/benchmarks/benchmarks.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void print(const std::vector<tests::Measurement> &measurements)
{
    for (const tests::Measurement &measurement : measurements)
        std::puts(measurement.line().toUtf8().constData());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures what has a bound. The figures of a busy machine mean little."_s);
    parser.addHelpOption();
    const QCommandLineOption rounds(u"rounds"_s, u"How often each thing is done."_s, u"number"_s, u"20"_s);
    parser.addOption(rounds);
    parser.process(program);
    const int wanted = parser.value(rounds).toInt();

    std::puts(tests::Measurement::heading().toUtf8().constData());
    print(tests::measureLoading(wanted));
    print(tests::measureGrading(wanted));
    print(tests::measureTurns(wanted));
    return 0;
}
