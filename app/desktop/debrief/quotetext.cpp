#include "app/desktop/debrief/quotetext.h"

#include "app/desktop/theme/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QTextLayout>
#include <QVariant>

#include <cmath>

namespace desktop {

QuoteText::QuoteText(Theme &theme, const QString &text, const std::vector<drills::Span> &spans, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_text(text), m_spans(spans)
{
    m_text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    setProperty("graphic", true);
    setAccessibleName(text);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

double QuoteText::layOut(QTextLayout &layout, int width) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layoutDirection());
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const drills::Span &span : m_spans) {
        QTextCharFormat format;
        format.setFontWeight(QFont::DemiBold);
        format.setFontUnderline(true);
        format.setForeground(m_theme.tokens().text);
        formats.append({static_cast<int>(span.begin), static_cast<int>(span.length), format});
    }
    layout.setFormats(formats);
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    return height;
}

QSize QuoteText::sizeHint() const
{
    return {400, heightForWidth(400)};
}

QSize QuoteText::minimumSizeHint() const
{
    return {120, fontMetrics().height()};
}

int QuoteText::heightForWidth(int width) const
{
    QTextLayout layout(m_text, font());
    return static_cast<int>(std::ceil(layOut(layout, width)));
}

void QuoteText::paintEvent(QPaintEvent *)
{
    QTextLayout layout(m_text, font());
    layOut(layout, width());
    QPainter painter(this);
    painter.setPen(m_theme.tokens().text);
    layout.draw(&painter, QPointF(0, 0));
}

} // namespace desktop
