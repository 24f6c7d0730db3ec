#pragma once

#include <QWidget>

namespace desktop {

class ActionButton;

/// Stands before the lines while the clock does; any key goes on.
class PauseView : public QWidget {
    Q_OBJECT

public:
    explicit PauseView(QWidget *parent);

    void focusButton();

signals:
    void resumed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    ActionButton *m_button;
};

} // namespace desktop
