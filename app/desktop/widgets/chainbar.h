#pragma once

#include "drills/ledger/figures.h"

#include <QWidget>

#include <vector>

namespace desktop {

class Theme;

/// A step as it stands in the chain.
struct ChainMark {
    QString name;
    drills::StepState state = drills::StepState::NotTried;
    bool isCurrent = false;
    /// The first result that stayed open: everything after it was built on it.
    bool isFirstOpen = false;
};

/// The chain at a glance: a small mark for each step, with its name and its state as a word.
class ChainBar : public QWidget {
    Q_OBJECT

public:
    ChainBar(Theme &theme, QWidget *parent);

    void setMarks(std::vector<ChainMark> marks);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont smallFont(bool isBold) const;
    [[nodiscard]] QString spoken() const;
    [[nodiscard]] static QString wordOf(const ChainMark &mark);
    void paintMark(QPainter &painter, const QRect &cell, const ChainMark &mark) const;

    Theme &m_theme;
    std::vector<ChainMark> m_marks;
};

} // namespace desktop
