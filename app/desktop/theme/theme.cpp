#include "app/desktop/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QFontDatabase>
#include <QPainter>
#include <QPalette>
#include <QRegularExpression>
#include <QStyleFactory>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

constexpr double displaySize = 22.0;
constexpr double lineSize = 16.0;
constexpr double titleSize = 14.0;
constexpr double bodySize = 10.5;
constexpr double captionSize = 9.0;

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Inter from the resources; the system's own font where it cannot be read.
QString registerFonts()
{
    const int regular = QFontDatabase::addApplicationFont(u":/fonts/Inter-Regular.otf"_s);
    QFontDatabase::addApplicationFont(u":/fonts/Inter-SemiBold.otf"_s);
    const QStringList families = QFontDatabase::applicationFontFamilies(regular);
    return families.isEmpty() ? QApplication::font().family() : families.constFirst();
}

QHash<QString, QString> colourNames(const Tokens &tokens)
{
    return {
        {u"page"_s, tokens.page.name()},
        {u"card"_s, tokens.card.name()},
        {u"alt"_s, tokens.alt.name()},
        {u"text"_s, tokens.text.name()},
        {u"muted"_s, tokens.muted.name()},
        {u"accent"_s, tokens.accent.name()},
        {u"textOnAccent"_s, tokens.textOnAccent.name()},
        {u"accentHover"_s, tokens.accentHover.name()},
        {u"good"_s, tokens.good.name()},
        {u"caution"_s, tokens.caution.name()},
        {u"bad"_s, tokens.bad.name()},
        {u"controlBorder"_s, tokens.controlBorder.name()},
        {u"disabledText"_s, tokens.disabledText.name()},
        {u"owedLead"_s, tokens.owedLead.name()},
        {u"owedHere"_s, tokens.owedHere.name()},
    };
}

} // namespace

Theme::Theme(ThemeChoice choice, int textSize, QObject *parent)
    : QObject(parent), m_choice(choice), m_textSize(textSize)
      // Read before our own palette is set; Qt 6.4 does not tell the scheme in another way.
      ,
      m_systemIsDark(QApplication::palette().color(QPalette::Window).lightness() < 128), m_family(registerFonts())
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    apply();
}

void Theme::setChoice(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
    emit changed();
}

void Theme::setTextSize(int percent)
{
    if (percent == m_textSize)
        return;
    m_textSize = percent;
    apply();
    emit changed();
}

void Theme::apply()
{
    m_isDark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_systemIsDark);
    m_tokens = m_isDark ? darkTokens() : lightTokens();
    m_pixmaps.clear();
    QFont font(m_family);
    font.setPointSizeF(bodySize * m_textSize / 100);
    QApplication::setFont(font);
    applyPalette();
    qApp->setStyleSheet(styleSheet());
}

void Theme::applyPalette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, m_tokens.page);
    palette.setColor(QPalette::WindowText, m_tokens.text);
    palette.setColor(QPalette::Base, m_tokens.card);
    palette.setColor(QPalette::AlternateBase, m_tokens.alt);
    palette.setColor(QPalette::Text, m_tokens.text);
    palette.setColor(QPalette::Button, m_tokens.card);
    palette.setColor(QPalette::ButtonText, m_tokens.text);
    palette.setColor(QPalette::PlaceholderText, m_tokens.muted);
    palette.setColor(QPalette::ToolTipBase, m_tokens.text);
    palette.setColor(QPalette::ToolTipText, m_tokens.page);
    palette.setColor(QPalette::Highlight, m_tokens.accent);
    palette.setColor(QPalette::HighlightedText, m_tokens.textOnAccent);
    palette.setColor(QPalette::Link, m_tokens.accent);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, m_tokens.disabledText);
    QApplication::setPalette(palette);
}

QString Theme::styleSheet() const
{
    QHash<QString, QString> values = colourNames(m_tokens);
    const auto points = [this](double size) { return u"%1pt"_s.arg(size * m_textSize / 100); };
    values.insert(u"displaySize"_s, points(displaySize));
    values.insert(u"lineSize"_s, points(lineSize));
    values.insert(u"titleSize"_s, points(titleSize));
    values.insert(u"bodySize"_s, points(bodySize));
    values.insert(u"captionSize"_s, points(captionSize));
    values.insert(u"chosen"_s, m_tokens.heat.at(1).name());
    values.insert(u"textOnChosen"_s, m_tokens.textOnHeat.at(1).name());
    values.insert(u"scheme"_s, m_isDark ? u"dark"_s : u"light"_s);
    const QString source = QString::fromUtf8(contentsOf(u":/styles/lockstep.qss"_s));
    static const QRegularExpression token(u"@(\\w+)"_s);
    QString sheet;
    qsizetype end = 0;
    for (auto matches = token.globalMatch(source); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        sheet += QStringView(source).mid(end, match.capturedStart() - end);
        sheet += values.value(match.captured(1));
        end = match.capturedEnd();
    }
    return sheet + source.mid(end);
}

QIcon Theme::icon(const QString &name, QSize size) const
{
    QIcon icon = this->icon(name, size, m_tokens.text);
    icon.addPixmap(pixmap(name, size, m_tokens.disabledText, 2), QIcon::Disabled);
    return icon;
}

QIcon Theme::icon(const QString &name, QSize size, const QColor &color) const
{
    QIcon icon;
    for (const qreal ratio : {1.0, 2.0})
        icon.addPixmap(pixmap(name, size, color, ratio));
    return icon;
}

QPixmap Theme::pixmap(const QString &name, QSize size, const QColor &color, qreal ratio) const
{
    const QString key = u"%1 %2x%3 %4 %5"_s.arg(name).arg(size.width()).arg(size.height()).arg(color.name()).arg(ratio);
    if (const auto known = m_pixmaps.constFind(key); known != m_pixmaps.constEnd())
        return *known;
    QByteArray svg = contentsOf(u":/icons/%1.svg"_s.arg(name));
    if (svg.isEmpty())
        return {};
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPixmap pixmap(size * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    m_pixmaps.insert(key, pixmap);
    return pixmap;
}

} // namespace desktop
