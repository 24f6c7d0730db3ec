#include "tests/benchmarks/measurement.h"

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

constexpr double median = 0.5;
constexpr double nearlyAll = 0.99;

/// The smallest value that this share of all does not exceed.
double quantile(const std::vector<double> &sorted, double share)
{
    if (sorted.empty())
        return std::nan("");
    const auto place = static_cast<std::size_t>(std::ceil(share * static_cast<double>(sorted.size())));
    return sorted.at(std::max<std::size_t>(place, 1) - 1);
}

QString text(double milliseconds)
{
    return QString::number(milliseconds, 'f', 3);
}

} // namespace

Measurement::Measurement(QString what, std::optional<double> boundMs) : m_what(std::move(what)), m_boundMs(boundMs) {}

QString Measurement::heading()
{
    return u"what,n,p50_ms,p99_ms,max_ms,bound_ms"_s;
}

QString Measurement::line() const
{
    std::vector<double> sorted = m_milliseconds;
    std::ranges::sort(sorted);
    return QStringList{m_what,
                       QString::number(sorted.size()),
                       text(quantile(sorted, median)),
                       text(quantile(sorted, nearlyAll)),
                       text(quantile(sorted, 1)),
                       m_boundMs ? QString::number(*m_boundMs) : QString()}
        .join(u',');
}

} // namespace tests
