#pragma once

#include "drills/ledger/figures.h"

#include <QWidget>

#include <vector>

namespace desktop {

class Theme;

/// The latest tries of one step, as a row of signs, the newest last.
class TriesStrip : public QWidget {
    Q_OBJECT

public:
    TriesStrip(Theme &theme, QWidget *parent);

    /// Newest first; the latest twenty are shown.
    void setTries(const QString &step, const std::vector<drills::StepState> &tries);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    /// Oldest first.
    std::vector<drills::StepState> m_tries;
};

} // namespace desktop
