#include "tests/benchmarks/memorylog.h"

#include "app/cli/gzip.h"
#include "drills/memory/reviewlogcsv.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace drills;

namespace tests {

namespace {

constexpr qsizetype largestLog = qsizetype{64} * 1024 * 1024;

std::optional<QByteArray> contents(const QString &file)
{
    QFile source(QStringLiteral(LOCKSTEP_SOURCE_DIR) + u"/../shared/memory/"_s + file);
    if (!source.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "left out, not beside the repository: %s\n", qPrintable(file));
        return std::nullopt;
    }
    return source.readAll();
}

/// What a log came to; a damaged one ends the program.
template <typename Value>
Value valueOf(Result<Value> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return std::move(*result);
}

} // namespace

std::vector<CardHistory> memoryLog(const QString &name)
{
    const auto packed = contents(name + u".csv.gz"_s);
    const auto truth = packed ? contents(name + u".truth.json"_s) : std::nullopt;
    if (!truth)
        return {};
    const double firstMs = QJsonDocument::fromJson(*truth).object().value(u"firstReviewMs"_s).toDouble();
    return valueOf(readReviewLog(valueOf(cli::unpacked(*packed, largestLog)), static_cast<qint64>(firstMs)));
}

} // namespace tests
