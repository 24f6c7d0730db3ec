#include "drills/memory/fit.h"
#include "drills/memory/fitmetrics.h"
#include "drills/memory/wideregisters.h"
#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/memorylog.h"

using namespace Qt::StringLiterals;
using namespace drills;

namespace tests {

namespace {

using Log = std::vector<CardHistory>;

/// Times one fit and returns its log loss.
double fitted(Measurement &measurement, const Log &log, const MemoryWeights &start)
{
    freeWideRegisters();
    const auto weights = measurement.time([&] { return fit(log, start, FitKind::Full); });
    return metricsOf(log, weights->weights, countedBy(start)).logLoss;
}

QString lossNote(double logLoss)
{
    return u"log loss %1"_s.arg(logLoss, 0, 'f', 5);
}

std::vector<Measurement> measureLog(const QString &name, const Log &log, int rounds)
{
    const std::size_t reviews = reviewCount(log);
    Measurement six(u"fit FSRS-6 to %1"_s.arg(name), std::nullopt, reviews);
    Measurement seven(u"fit FSRS-7 to %1"_s.arg(name), std::nullopt, reviews);
    for (int round = 0; round < rounds; ++round) {
        six.setNote(lossNote(fitted(six, log, defaultFsrs6Weights())));
        const QString loss = lossNote(fitted(seven, log, defaultFsrs7Weights()));
        const double ratio = seven.medianMs() / six.medianMs();
        seven.setNote(u"%1; %2 times FSRS-6"_s.arg(loss).arg(ratio, 0, 'f', 2));
    }
    return {six, seven};
}

} // namespace

std::vector<Measurement> measureMemoryFits(int rounds)
{
    std::vector<Measurement> all;
    for (const QString &name : {u"u1"_s, u"u2"_s, u"u4"_s}) {
        const Log log = memoryLog(name);
        if (log.empty())
            continue;
        const std::vector<Measurement> both = measureLog(name, log, rounds);
        all.insert(all.end(), both.begin(), both.end());
    }
    return all;
}

} // namespace tests
