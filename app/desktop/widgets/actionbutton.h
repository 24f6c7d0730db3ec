#pragma once

#include <QPushButton>

namespace desktop {

enum class ButtonRole { Plain, Primary, Quiet };

/// A button that Enter presses, too.
class ActionButton : public QPushButton {
    Q_OBJECT

public:
    ActionButton(const QString &text, ButtonRole role, QWidget *parent);

    void setRole(ButtonRole role);
};

} // namespace desktop
