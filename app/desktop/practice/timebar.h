#pragma once

#include "drills/model/event.h"

#include <QWidget>

namespace desktop {

class Theme;

/// Own time in the present step against its target: a thin bar, with numbers in the last quarter only.
class TimeBar : public QWidget {
    Q_OBJECT

public:
    TimeBar(Theme &theme, QWidget *parent);

    void setTime(drills::Milliseconds own, drills::Milliseconds target);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont smallFont() const;
    [[nodiscard]] QString words() const;

    Theme &m_theme;
    drills::Milliseconds m_own{0};
    drills::Milliseconds m_target{1};
};

} // namespace desktop
