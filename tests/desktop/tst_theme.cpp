#include "tests/desktop/tst_theme.h"

#include "app/desktop/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

/// Of one channel, as the contrast formula of WCAG 2.1 wants it.
double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

void ThemeTest::keepsTextReadable_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");

    for (const bool dark : {false, true}) {
        const desktop::Tokens t = dark ? desktop::darkTokens() : desktop::lightTokens();
        const char *scheme = dark ? "dark" : "light";
        const std::vector<std::pair<const char *, QColor>> texts{
            {"text", t.text},       {"muted", t.muted}, {"accent", t.accent},      {"good", t.good},
            {"caution", t.caution}, {"bad", t.bad},     {"owed lead", t.owedLead}, {"owed here", t.owedHere}};
        for (const auto &[name, text] : texts) {
            QTest::addRow("%s %s on page", scheme, name) << text << t.page;
            QTest::addRow("%s %s on card", scheme, name) << text << t.card;
            QTest::addRow("%s %s on alt", scheme, name) << text << t.alt;
        }
        QTest::addRow("%s text on accent", scheme) << t.textOnAccent << t.accent;
        QTest::addRow("%s text on hovered accent", scheme) << t.textOnAccent << t.accentHover;
        for (std::size_t i = 0; i < t.heat.size(); ++i)
            QTest::addRow("%s heat %d", scheme, static_cast<int>(i + 1)) << t.textOnHeat.at(i) << t.heat.at(i);
    }
}

void ThemeTest::keepsTextReadable()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);

    const double found = contrast(text, ground);

    QVERIFY2(found >= 4.5, qPrintable(u"%1"_s.arg(found)));
}

void ThemeTest::keepsBordersVisible()
{
    for (const desktop::Tokens &tokens : {desktop::lightTokens(), desktop::darkTokens()}) {
        for (const QColor &ground : {tokens.page, tokens.card, tokens.alt})
            QVERIFY(contrast(tokens.controlBorder, ground) >= 3.0);
    }
}

void ThemeTest::tellsOwedApart()
{
    for (const desktop::Tokens &tokens : {desktop::lightTokens(), desktop::darkTokens()})
        QVERIFY(std::abs(tokens.owedLead.hslHue() - tokens.owedHere.hslHue()) > 60);
}

void ThemeTest::fillsInEveryToken()
{
    const desktop::Theme theme(desktop::ThemeChoice::Dark, 100);
    static const QRegularExpression empty(u":\\s*;|@\\w+"_s);

    const QString sheet = qApp->styleSheet();

    QVERIFY(sheet.contains("font-size: 22pt"_L1));
    QVERIFY2(!empty.match(sheet).hasMatch(), qPrintable(empty.match(sheet).captured()));
}

void ThemeTest::switchesAtOnce()
{
    desktop::Theme theme(desktop::ThemeChoice::Light, 100);
    QSignalSpy changed(&theme, &desktop::Theme::changed);

    theme.setChoice(desktop::ThemeChoice::Dark);
    theme.setTextSize(150);

    QCOMPARE(changed.count(), 2);
    QVERIFY(theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), desktop::darkTokens().page);
    QCOMPARE(QApplication::font().pointSizeF(), 15.75);
}

void ThemeTest::drawsEveryIcon()
{
    const desktop::Theme theme(desktop::ThemeChoice::Light, 100);
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() > 40);

    for (const QString &file : files) {
        const QImage image = theme.pixmap(file.chopped(4), QSize(20, 20), Qt::black, 1).toImage();
        bool isDrawn = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                isDrawn = isDrawn || qAlpha(image.pixel(x, y)) > 128;
        }
        QVERIFY2(isDrawn, qPrintable(file));
    }
    QVERIFY(theme.icon(u"no-such-icon"_s).isNull());
}

} // namespace tests
