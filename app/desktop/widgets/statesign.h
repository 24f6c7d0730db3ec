#pragma once

#include "drills/ledger/figures.h"

#include <QWidget>

namespace desktop {

class Theme;

/// The sign of a step's state, alone; the word for it stands beside it.
class StateSign : public QWidget {
    Q_OBJECT

public:
    StateSign(Theme &theme, drills::StepState state, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override { return {20, 20}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    drills::StepState m_state;
};

} // namespace desktop
