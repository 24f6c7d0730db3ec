#pragma once

#include "app/desktop/theme/tokens.h"

#include <QHash>
#include <QIcon>
#include <QObject>
#include <QPixmap>
#include <QSize>

namespace desktop {

enum class ThemeChoice { System, Light, Dark };

/// How everything looks: colours, type and icons. Made once; puts itself on the whole application.
class Theme : public QObject {
    Q_OBJECT

public:
    /// `textSize` in per cent of the usual size.
    Theme(ThemeChoice choice, int textSize, QObject *parent = nullptr);

    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }
    [[nodiscard]] bool isDark() const { return m_isDark; }
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] int textSize() const { return m_textSize; }

    void setChoice(ThemeChoice choice);
    void setTextSize(int percent);

    /// An icon of the set by its file name without the ending, in the text colour; null for an unknown name.
    [[nodiscard]] QIcon icon(const QString &name, QSize size = QSize(20, 20)) const;
    /// The same in any colour.
    [[nodiscard]] QIcon icon(const QString &name, QSize size, const QColor &color) const;
    /// A picture for painting; sharp on a screen of this ratio.
    [[nodiscard]] QPixmap pixmap(const QString &name, QSize size, const QColor &color, qreal ratio) const;

signals:
    /// Colours or sizes are others now.
    void changed();

private:
    void apply();
    void applyPalette() const;
    [[nodiscard]] QString styleSheet() const;

    ThemeChoice m_choice;
    int m_textSize;
    bool m_systemIsDark;
    bool m_isDark = false;
    Tokens m_tokens;
    QString m_family;
    mutable QHash<QString, QPixmap> m_pixmaps;
};

} // namespace desktop
