#pragma once

#include <QWidget>

#include <map>

class QCheckBox;

namespace desktop {

class Preferences;

/// Whether days in a row are counted, and on which days one may rest.
class StreakChoice : public QWidget {
    Q_OBJECT

public:
    StreakChoice(Preferences &preferences, QWidget *parent);

private:
    void createDays();
    void enableDays(bool on);
    void saveDays();

    Preferences &m_preferences;
    QWidget *m_rest;
    std::map<Qt::DayOfWeek, QCheckBox *> m_days;
};

} // namespace desktop
