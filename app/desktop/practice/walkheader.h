#pragma once

#include "app/training/walkview.h"

#include <QWidget>

class QAction;

namespace desktop {

class ActionButton;
class ChainBar;
class TextLabel;
class Theme;
class TimeBar;

/// The top of a walk: the chain, the time, and what can be done with the walk as a whole.
class WalkHeader : public QWidget {
    Q_OBJECT

public:
    WalkHeader(Theme &theme, QWidget *parent);

    void setView(const training::WalkView &view);
    /// `own` of the present step.
    void setTime(drills::Milliseconds own);

signals:
    void leadCardAsked();
    void pauseAsked();
    void returnAsked();
    void stopAsked();
    void leaveAsked();

private:
    void createButtons();

    TextLabel *m_title;
    ActionButton *m_leadCard = nullptr;
    ActionButton *m_pause = nullptr;
    ActionButton *m_more = nullptr;
    QAction *m_return = nullptr;
    ChainBar *m_chain;
    TimeBar *m_time;
    drills::Milliseconds m_target{0};
};

} // namespace desktop
