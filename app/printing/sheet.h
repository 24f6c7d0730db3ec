#pragma once

#include "app/printing/sheetrow.h"

#include <QPointF>
#include <QStringList>

#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace printing {

/// Rows of plain text on A4 pages, in the font of the application. The same on every device: it is laid out in
/// fractions of a point, far below what a device can show. Needs a QGuiApplication.
class Sheet {
public:
    /// `scale` makes all texts and spaces smaller or larger, but neither columns nor margins.
    explicit Sheet(const std::vector<SheetRow> &rows, double scale = 1.0);
    Sheet(Sheet &&) noexcept;
    Sheet &operator=(Sheet &&) noexcept;
    ~Sheet();

    /// The width between the margins, in points.
    [[nodiscard]] static double width();
    [[nodiscard]] int pageCount() const { return m_pageCount; }
    /// Puts a row into the lower margin of a page, from 0.
    void putFooter(int page, const SheetRow &row);
    /// Paints a page, from 0, whose paper begins at the painter's origin and is as large as the device's resolution
    /// says.
    void paint(QPainter &painter, int page) const;
    /// The texts of which some is on a page, as they are drawn.
    [[nodiscard]] QStringList texts(int page) const;

private:
    struct LaidOutRow;
    /// Where the next line goes, in layout units from the top margin.
    struct Place {
        int page = 0;
        double y = 0.0;
    };
    struct DrawnLine {
        const QTextLayout *layout = nullptr;
        int line = 0;
        int page = 0;
        QPointF at;
        QColor colour;
    };
    struct Rule {
        int page = 0;
        double y = 0.0;
    };

    [[nodiscard]] LaidOutRow laidOut(const SheetRow &row) const;
    [[nodiscard]] static double heightOf(const LaidOutRow &row);
    /// Moves on to the next page when the rows would not fit on this one but would on the next.
    void startGroup(const std::vector<LaidOutRow> &rows, size_t first);
    void putRow(LaidOutRow row);
    /// Puts the lines of a column below each other, over as many pages as they take; returns where they end.
    Place putColumn(const QTextLayout &layout, const ColumnText &text, Place from);

    double m_scale = 1.0;
    int m_pageCount = 1;
    Place m_next;
    std::vector<std::unique_ptr<QTextLayout>> m_layouts;
    std::vector<DrawnLine> m_lines;
    std::vector<Rule> m_rules;
};

} // namespace printing
