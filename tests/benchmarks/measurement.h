#pragma once

#include <QElapsedTimer>
#include <QString>

#include <optional>
#include <vector>

namespace tests {

/// How long one thing took, again and again.
class Measurement {
public:
    /// `boundMs` is what the p99 is to stay below on the machine of a user.
    Measurement(QString what, std::optional<double> boundMs);

    /// Runs and times it; hands on what it returns.
    template <typename Work>
    auto time(Work &&work)
    {
        QElapsedTimer timer;
        timer.start();
        auto result = work();
        m_milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / nanosecondsAMillisecond);
        return result;
    }

    [[nodiscard]] static QString heading();
    /// One line of comma-separated values, in the order of the heading.
    [[nodiscard]] QString line() const;

private:
    static constexpr double nanosecondsAMillisecond = 1e6;

    QString m_what;
    std::optional<double> m_boundMs;
    std::vector<double> m_milliseconds;
};

} // namespace tests
