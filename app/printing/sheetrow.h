#pragma once

#include <QColor>
#include <QString>

#include <vector>

namespace printing {

enum class TextWeight { Regular, SemiBold };

/// How a text looks.
struct TextLook {
    double points = 10.0;
    TextWeight weight = TextWeight::Regular;
    QColor colour = Qt::black;
};

/// A text in a column of its own; both measures in points, from the left margin.
struct ColumnText {
    QString text;
    TextLook look;
    double left = 0.0;
    double width = 0.0;
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// Texts side by side, wrapped within their columns.
struct SheetRow {
    std::vector<ColumnText> columns;
    /// In points; none at the top of a page.
    double spaceAbove = 0.0;
    /// Whether a thin line is drawn above it.
    bool hasLine = false;
    /// Whether it must not be the last on its page.
    bool keepsWithNext = false;
};

} // namespace printing
