#pragma once

#include "app/training/today.h"

#include <QWidget>

namespace desktop {

class Theme;

/// The last seven days, small: a mark and the number of drills for each day that had one.
class WeekRow : public QWidget {
    Q_OBJECT

public:
    WeekRow(Theme &theme, QWidget *parent);

    /// Oldest first.
    void setDays(const std::vector<storage::DayRow> &days);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int side() const;
    [[nodiscard]] int cell() const;
    [[nodiscard]] QString spoken() const;
    void paintDay(QPainter &painter, const QRect &place, const storage::DayRow &day) const;

    Theme &m_theme;
    std::vector<storage::DayRow> m_days;
};

} // namespace desktop
