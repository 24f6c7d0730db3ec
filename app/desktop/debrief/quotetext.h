#pragma once

#include "drills/model/grade.h"

#include <QWidget>

#include <vector>

class QTextLayout;

namespace desktop {

class Theme;

/// A line that was said, with the words that show something underlined. Painted as it is, never read as markup.
class QuoteText : public QWidget {
    Q_OBJECT

public:
    QuoteText(Theme &theme, const QString &text, const std::vector<drills::Span> &spans, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Lays the text out and returns its height.
    double layOut(QTextLayout &layout, int width) const;

    Theme &m_theme;
    QString m_text;
    std::vector<drills::Span> m_spans;
};

} // namespace desktop
