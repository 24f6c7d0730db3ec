#pragma once

#include "app/training/dayspractised.h"

#include <QWidget>

#include <optional>

namespace desktop {

class Theme;

/// The last weeks as a calendar, a week a column: which days were practised, and whether for as long as was meant.
class DaysCalendar : public QWidget {
    Q_OBJECT

public:
    DaysCalendar(Theme &theme, QWidget *parent);

    void setDays(training::DaysPractised practised, int minutesADay);
    /// The day that is drawn there; absent where none is.
    [[nodiscard]] std::optional<QDate> dayAt(const QPoint &point) const;
    /// With the minutes practised.
    [[nodiscard]] QString words(const QDate &day) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// From one cell to the next.
    [[nodiscard]] int pitch() const;
    [[nodiscard]] int nameWidth() const;
    [[nodiscard]] int column(const QDate &day) const;
    /// Of each day asked for, the oldest first.
    [[nodiscard]] std::vector<QRect> cells() const;
    [[nodiscard]] const storage::DayRow *practice(const QDate &day) const;
    void paintNames(QPainter &painter) const;
    void paintMonths(QPainter &painter) const;
    void paintDay(QPainter &painter, const QRect &place, const QDate &day) const;

    Theme &m_theme;
    training::DaysPractised m_practised;
    int m_minutesADay = 0;
};

} // namespace desktop
