#pragma once

#include <QPushButton>

namespace desktop {

class TextLabel;

/// A button whose text may be long: it wraps.
class OptionButton : public QPushButton {
    Q_OBJECT

public:
    /// Without a number, the text alone.
    OptionButton(const QString &number, const QString &text, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

private:
    TextLabel *m_text;
    int m_numberWidth;
};

} // namespace desktop
