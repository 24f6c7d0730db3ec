#include "app/printing/sheet.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <tuple>

namespace printing {

namespace {

/// Layout units in a point: fine enough that rounding to whole units is never seen.
constexpr double unit = 20.0;
constexpr double paperWidth = 595.276 * unit;
constexpr double paperHeight = 841.89 * unit;
/// 20 mm.
constexpr double margin = 56.693 * unit;
constexpr double textHeight = paperHeight - 2.0 * margin;
constexpr double footerGap = 14.0 * unit;
constexpr double lineWidth = 0.5 * unit;
/// Above a line, the space is the row's; below it, this.
constexpr double belowLine = 5.0 * unit;
constexpr QRgb lineColour = 0xFFC8CFD8;

QFont fontOf(const TextLook &look, double scale)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(qRound(look.points * scale * unit));
    font.setWeight(look.weight == TextWeight::SemiBold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// Plain text on one line that wraps anywhere if it must: whatever people write, it stays within its column.
std::unique_ptr<QTextLayout> layoutOf(const ColumnText &text, double scale)
{
    auto layout = std::make_unique<QTextLayout>(text.text.simplified(), fontOf(text.look, scale));
    QTextOption option(text.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    double y = 0.0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(text.width * unit);
        line.setPosition({0.0, y});
        y += line.height();
    }
    layout->endLayout();
    return layout;
}

double heightOf(const QTextLayout &layout)
{
    double height = 0.0;
    for (int i = 0; i < layout.lineCount(); ++i)
        height += layout.lineAt(i).height();
    return height;
}

} // namespace

struct Sheet::LaidOutRow {
    SheetRow row;
    /// One a column.
    std::vector<std::unique_ptr<QTextLayout>> layouts;
    /// In layout units.
    double space = 0.0;
    double line = 0.0;
};

Sheet::Sheet(const std::vector<SheetRow> &rows, double scale) : m_scale(scale)
{
    std::vector<LaidOutRow> all;
    all.reserve(rows.size());
    for (const SheetRow &row : rows)
        all.push_back(laidOut(row));
    bool isJoined = false;
    for (size_t i = 0; i < all.size(); ++i) {
        if (!isJoined)
            startGroup(all, i);
        isJoined = all.at(i).row.keepsWithNext;
        putRow(std::move(all.at(i)));
    }
}

Sheet::Sheet(Sheet &&) noexcept = default;
Sheet &Sheet::operator=(Sheet &&) noexcept = default;
Sheet::~Sheet() = default;

double Sheet::width()
{
    return (paperWidth - 2.0 * margin) / unit;
}

void Sheet::putFooter(int page, const SheetRow &row)
{
    for (const ColumnText &text : row.columns) {
        std::unique_ptr<QTextLayout> layout = layoutOf(text, m_scale);
        // One line: a footer is no place for more.
        m_lines.push_back(
            {layout.get(), 0, page, {margin + text.left * unit, paperHeight - margin + footerGap}, text.look.colour});
        m_layouts.push_back(std::move(layout));
    }
}

void Sheet::paint(QPainter &painter, int page) const
{
    painter.save();
    const double dotsAPoint = painter.device()->logicalDpiX() / 72.0;
    painter.scale(dotsAPoint / unit, dotsAPoint / unit);
    painter.setPen(QPen(QColor::fromRgb(lineColour), lineWidth));
    for (const Rule &rule : m_rules) {
        if (rule.page == page)
            painter.drawLine(QPointF(margin, rule.y), QPointF(paperWidth - margin, rule.y));
    }
    for (const DrawnLine &line : m_lines) {
        if (line.page != page)
            continue;
        painter.setPen(line.colour);
        const QTextLine drawn = line.layout->lineAt(line.line);
        drawn.draw(&painter, line.at - drawn.position());
    }
    painter.restore();
}

QStringList Sheet::texts(int page) const
{
    QStringList texts;
    const QTextLayout *latest = nullptr;
    for (const DrawnLine &line : m_lines) {
        if (line.page == page && line.layout != latest)
            texts.append(line.layout->text());
        if (line.page == page)
            latest = line.layout;
    }
    return texts;
}

Sheet::LaidOutRow Sheet::laidOut(const SheetRow &row) const
{
    LaidOutRow laidOut{row, {}, row.spaceAbove * m_scale * unit, row.hasLine ? belowLine * m_scale : 0.0};
    for (const ColumnText &text : row.columns)
        laidOut.layouts.push_back(layoutOf(text, m_scale));
    return laidOut;
}

double Sheet::heightOf(const LaidOutRow &row)
{
    double height = 0.0;
    for (const std::unique_ptr<QTextLayout> &layout : row.layouts)
        height = std::max(height, printing::heightOf(*layout));
    return row.line + height;
}

void Sheet::startGroup(const std::vector<LaidOutRow> &rows, size_t first)
{
    double height = heightOf(rows.at(first));
    for (size_t i = first; rows.at(i).row.keepsWithNext && i + 1 < rows.size(); ++i)
        height += rows.at(i + 1).space + heightOf(rows.at(i + 1));
    const bool fitsHere = m_next.y + rows.at(first).space + height <= textHeight;
    if (!fitsHere && height <= textHeight && m_next.y > 0.0)
        m_next = {m_next.page + 1, 0.0};
}

void Sheet::putRow(LaidOutRow row)
{
    Place start = m_next;
    if (start.y > 0.0)
        start.y += row.space;
    if (row.row.hasLine)
        m_rules.push_back({start.page, margin + start.y});
    start.y += row.line;
    Place end = start;
    for (size_t i = 0; i < row.layouts.size(); ++i) {
        const Place bottom = putColumn(*row.layouts.at(i), row.row.columns.at(i), start);
        if (std::tie(bottom.page, bottom.y) > std::tie(end.page, end.y))
            end = bottom;
        m_layouts.push_back(std::move(row.layouts.at(i)));
    }
    m_next = end;
    m_pageCount = end.page + 1;
}

Sheet::Place Sheet::putColumn(const QTextLayout &layout, const ColumnText &text, Place from)
{
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        if (from.y + line.height() > textHeight)
            from = {from.page + 1, 0.0};
        m_lines.push_back({&layout, i, from.page, {margin + text.left * unit, margin + from.y}, text.look.colour});
        from.y += line.height();
    }
    return from;
}

} // namespace printing
