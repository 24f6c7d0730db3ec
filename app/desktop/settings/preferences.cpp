#include "app/desktop/settings/preferences.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desktop {

Preferences::Preferences(const QString &folder)
    : m_settings(QDir(folder).filePath(u"settings.ini"_s), QSettings::IniFormat)
{
}

ThemeChoice Preferences::theme() const
{
    const QString name = m_settings.value("theme"_L1).toString();
    if (name == "light"_L1)
        return ThemeChoice::Light;
    return name == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::System;
}

void Preferences::setTheme(ThemeChoice choice)
{
    const QString name = choice == ThemeChoice::Light ? u"light"_s : u"dark"_s;
    m_settings.setValue("theme"_L1, choice == ThemeChoice::System ? u"system"_s : name);
}

bool Preferences::isClockOn() const
{
    return m_settings.value("clock"_L1, true).toBool();
}

void Preferences::setClockOn(bool on)
{
    m_settings.setValue("clock"_L1, on);
}

int Preferences::textSize() const
{
    return std::clamp(m_settings.value("textSize"_L1, 100).toInt(), 100, 200);
}

void Preferences::setTextSize(int percent)
{
    m_settings.setValue("textSize"_L1, percent);
}

bool Preferences::showsStreak() const
{
    return m_settings.value("showsStreak"_L1, false).toBool();
}

void Preferences::setShowsStreak(bool on)
{
    m_settings.setValue("showsStreak"_L1, on);
}

std::set<Qt::DayOfWeek> Preferences::restDays() const
{
    std::set<Qt::DayOfWeek> days;
    const QStringList numbers = m_settings.value("restDays"_L1, u"6 7"_s).toString().split(u' ');
    for (const QString &number : numbers) {
        const int day = number.toInt();
        if (day >= Qt::Monday && day <= Qt::Sunday)
            days.insert(static_cast<Qt::DayOfWeek>(day));
    }
    return days;
}

void Preferences::setRestDays(const std::set<Qt::DayOfWeek> &days)
{
    // One text: QSettings cannot tell an empty list from none.
    QStringList numbers;
    for (const Qt::DayOfWeek day : days)
        numbers.append(QString::number(day));
    m_settings.setValue("restDays"_L1, numbers.join(u' '));
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value("window"_L1).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue("window"_L1, geometry);
}

QDate Preferences::lastDay() const
{
    return QDate::fromString(m_settings.value("day"_L1).toString(), Qt::ISODate);
}

void Preferences::setLastDay(const QDate &day)
{
    m_settings.setValue("day"_L1, day.toString(Qt::ISODate));
}

QString Preferences::lastPlace() const
{
    return m_settings.value("place"_L1).toString();
}

void Preferences::setLastPlace(const QString &key)
{
    m_settings.setValue("place"_L1, key);
}

} // namespace desktop
