#pragma once

#include "app/training/walkview.h"

#include <QScrollArea>

namespace desktop {

class ActionButton;
class Card;

/// What marketing wrote about the lead, to read before the clock starts and to look up later.
class LeadCardView : public QScrollArea {
    Q_OBJECT

public:
    explicit LeadCardView(QWidget *parent);

    /// `isStart`: the walk begins when it is closed.
    void setView(const training::WalkView &view, bool isStart);
    void focusButton();

signals:
    void closed();

private:
    [[nodiscard]] static QString help(const training::WalkView &view);

    ActionButton *m_button = nullptr;
};

} // namespace desktop
