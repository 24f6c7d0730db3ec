#include "tests/benchmarks/measurement.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

constexpr double median = 0.5;
constexpr double nearlyAll = 0.99;

/// The smallest value that this share of all does not exceed.
double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return std::nan("");
    std::ranges::sort(values);
    const auto place = static_cast<std::size_t>(std::ceil(share * static_cast<double>(values.size())));
    return values.at(std::max<std::size_t>(place, 1) - 1);
}

QString text(double milliseconds)
{
    return QString::number(milliseconds, 'f', 3);
}

} // namespace

Measurement::Measurement(QString what, std::optional<double> boundMs, std::size_t items)
    : m_what(std::move(what)), m_boundMs(boundMs), m_items(items)
{
}

double Measurement::medianMs() const
{
    return quantile(m_milliseconds, median);
}

QString Measurement::itemsPerSecond() const
{
    constexpr double millisecondsASecond = 1e3;
    if (m_items == 0)
        return {};
    return QString::number(static_cast<double>(m_items) / medianMs() * millisecondsASecond, 'f', 0);
}

QString Measurement::heading()
{
    return u"what,n,p50_ms,p99_ms,max_ms,bound_ms,per_s,note"_s;
}

QString Measurement::line() const
{
    return QStringList{m_what,
                       QString::number(m_milliseconds.size()),
                       text(medianMs()),
                       text(quantile(m_milliseconds, nearlyAll)),
                       text(quantile(m_milliseconds, 1)),
                       m_boundMs ? QString::number(*m_boundMs) : QString(),
                       itemsPerSecond(),
                       m_note}
        .join(u',');
}

} // namespace tests
