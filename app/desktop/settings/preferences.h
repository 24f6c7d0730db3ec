#pragma once

#include "app/desktop/theme/theme.h"

#include <QByteArray>
#include <QDate>
#include <QSettings>

#include <set>

namespace desktop {

/// How the program behaves on this machine; kept in `settings.ini` beside the data.
class Preferences {
public:
    explicit Preferences(const QString &folder);

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    /// Whether drills run against the clock.
    [[nodiscard]] bool isClockOn() const;
    void setClockOn(bool on);
    /// In per cent, 100 to 200.
    [[nodiscard]] int textSize() const;
    void setTextSize(int percent);
    /// Whether days in a row are counted.
    [[nodiscard]] bool showsStreak() const;
    void setShowsStreak(bool on);
    /// Days that may go without practice; the weekend at first.
    [[nodiscard]] std::set<Qt::DayOfWeek> restDays() const;
    void setRestDays(const std::set<Qt::DayOfWeek> &days);
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    /// The key of the place shown last; empty at first.
    [[nodiscard]] QString lastPlace() const;
    void setLastPlace(const QString &key);
    /// The practice day on which the program was last begun; none at first.
    [[nodiscard]] QDate lastDay() const;
    void setLastDay(const QDate &day);

private:
    QSettings m_settings;
};

} // namespace desktop
