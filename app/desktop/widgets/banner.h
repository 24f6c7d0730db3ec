#pragma once

#include <QFrame>

namespace desktop {

class TextLabel;
class Theme;

/// A line above the pages that stays: the data is read only, or something was found in it.
class Banner : public QFrame {
    Q_OBJECT

public:
    Banner(Theme &theme, QWidget *parent);

    /// Shows the text under those that stand there already.
    void add(const QString &text);

private:
    void updateIcon();

    Theme &m_theme;
    TextLabel *m_icon;
    TextLabel *m_text;
};

} // namespace desktop
