#pragma once

#include <QElapsedTimer>
#include <QString>

#include <optional>
#include <vector>

namespace tests {

/// How long one thing took, again and again.
class Measurement {
public:
    /// `boundMs` is what the p99 is to stay below on the machine of a user. `items`: so many like things are done each
    /// time, such as reviews; 0 where they are not counted.
    Measurement(QString what, std::optional<double> boundMs, std::size_t items = 0);

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

    /// Not a number where nothing was timed.
    [[nodiscard]] double medianMs() const;
    /// What else is to be known of it, without commas.
    void setNote(QString note) { m_note = std::move(note); }

    [[nodiscard]] static QString heading();
    /// One line of comma-separated values, in the order of the heading.
    [[nodiscard]] QString line() const;

private:
    static constexpr double nanosecondsAMillisecond = 1e6;

    [[nodiscard]] QString itemsPerSecond() const;

    QString m_what;
    std::optional<double> m_boundMs;
    std::size_t m_items;
    std::vector<double> m_milliseconds;
    QString m_note;
};

} // namespace tests
