#include "tests/printing/tst_certificatepdf.h"

#include "app/printing/certificatepdf.h"
#include "app/printing/certificatesheet.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using drills::ErrorCode;
using printing::CertificatePage;
using printing::CertificateSheet;
using printing::Sheet;

using namespace Qt::StringLiterals;

namespace tests {

namespace {

CertificatePage sample(int steps = 10)
{
    CertificatePage page;
    page.person = u"Ada Lovelace"_s;
    page.company = u"Northwind Machines"_s;
    page.process = u"From lead to customer"_s;
    page.product = u"A closed sale, and a customer who got what was promised."_s;
    for (int i = 0; i < steps; ++i)
        page.steps.push_back({u"Qualify together"_s,
                              u"Both know the means, the deciders, the way of deciding and the time, and have agreed "
                              "to go on or to stop."_s});
    page.certificate = {
        {QDate(2025, 3, 3), QDate(2025, 3, 10), QDate(2025, 3, 31)}, QDate(2025, 3, 31), QDate(2025, 6, 29)};
    return page;
}

/// At 72 dots an inch, so that a dot is a point.
QImage painted(const Sheet &sheet, int page)
{
    QImage image(595, 842, QImage::Format_RGB32);
    image.setDotsPerMeterX(2835);
    image.setDotsPerMeterY(2835);
    image.fill(Qt::white);
    QPainter painter(&image);
    sheet.paint(painter, page);
    return image;
}

bool hasInk(const QImage &image, const QRect &area)
{
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (qGray(image.pixel(x, y)) < 200)
                return true;
        }
    }
    return false;
}

QString allTexts(const Sheet &sheet)
{
    QStringList texts;
    for (int page = 0; page < sheet.pageCount(); ++page)
        texts.append(sheet.texts(page));
    return texts.join(u'\n');
}

} // namespace

void TestCertificatePdf::saysWhatItProves()
{
    const QString texts = allTexts(CertificateSheet::of(sample()));

    for (const QString &text :
         {u"Ada Lovelace"_s, u"Northwind Machines"_s, u"From lead to customer"_s, u"A closed sale"_s,
          u"Qualify together"_s, u"Both know the means"_s, u"3 March 2025"_s, u"10 March 2025"_s, u"31 March 2025"_s,
          u"Valid until\n"_s, u"29 June 2025"_s, u"at least 7 days"_s, u"at least 28"_s, u"without a fault"_s,
          u"not met for 28 days"_s, u"nothing of anything else"_s})
        QVERIFY2(texts.contains(text), qPrintable(text + u" is not in:\n"_s + texts));
    QVERIFY(!texts.contains(u"Renewed"_s));
    QVERIFY(!texts.contains(u'%'));
}

void TestCertificatePdf::leavesOutWhatIsNotThere()
{
    CertificatePage page = sample();
    page.company.clear();
    page.product.clear();

    const QStringList texts = CertificateSheet::of(page).texts(0);

    QVERIFY(!texts.contains(QString()));
    QVERIFY(!texts.join(u'\n').contains(u"What it leads to"_s));
}

void TestCertificatePdf::namesTheRenewal()
{
    CertificatePage page = sample();
    page.certificate.passes.emplace_back(2025, 5, 12);
    page.certificate.passes.emplace_back(2025, 7, 1);
    page.certificate.validUntil = QDate(2025, 9, 29);

    const QString texts = allTexts(CertificateSheet::of(page));

    QVERIFY(texts.contains(u"1 July 2025"_s));
    QVERIFY(!texts.contains(u"12 May 2025"_s));
    QVERIFY(texts.contains(u"3 March 2025"_s));
    QVERIFY(texts.contains(u"29 September 2025"_s));
}

void TestCertificatePdf::fitsOnePage_data()
{
    QTest::addColumn<CertificatePage>("page");
    CertificatePage longNames = sample(12);
    longNames.person = u"Maximiliane Charlotte Freifrau von und zu Hohenstein-Wolkenburg"_s;
    longNames.company = u"Allgemeine Gesellschaft für Maschinenbau und Fördertechnik Aktiengesellschaft & Co."_s;
    longNames.steps.front().name = u"Understand what the customer and those behind them want"_s;
    QTest::newRow("one step") << sample(1);
    QTest::newRow("ten steps") << sample();
    QTest::newRow("twelve steps, long names") << longNames;
}

void TestCertificatePdf::fitsOnePage()
{
    QFETCH(const CertificatePage, page);

    const Sheet sheet = CertificateSheet::of(page);

    QCOMPARE(sheet.pageCount(), 1);
    QVERIFY(!allTexts(sheet).contains(u"Page 1"_s));
}

void TestCertificatePdf::breaksToAnotherPage()
{
    CertificatePage page = sample(30);
    page.steps.back().name = u"The last one"_s;

    const Sheet sheet = CertificateSheet::of(page);

    QCOMPARE(sheet.pageCount(), 2);
    QVERIFY(sheet.texts(0).contains(u"Page 1 of 2"_s));
    QVERIFY(sheet.texts(1).contains(u"Page 2 of 2"_s));
    QVERIFY(sheet.texts(1).contains(u"The last one"_s));
    // A step is not torn apart: its number, name and result are on the same page.
    QCOMPARE(sheet.texts(0).count(u"Qualify together"_s), sheet.texts(0).filter(u"Both know"_s).size());
    QCOMPARE(sheet.texts(0).count(u"Qualify together"_s) + sheet.texts(1).count(u"Qualify together"_s), 29);
}

void TestCertificatePdf::breaksATextThatNoPageHolds()
{
    CertificatePage page = sample(2);
    page.steps.front().result = u"So much to say. "_s.repeated(500);

    const Sheet sheet = CertificateSheet::of(page);

    QVERIFY(sheet.pageCount() > 2);
    QCOMPARE(allTexts(sheet).count(u"Qualify together"_s), 2);
    for (int i = 0; i < sheet.pageCount(); ++i)
        QVERIFY(hasInk(painted(sheet, i), QRect(200, 57, 300, 300)));
}

void TestCertificatePdf::showsTextAsItIs()
{
    CertificatePage page = sample(1);
    page.person = u"<b>Ada</b> & <img src='x'/>\n%1"_s;
    page.company = u"**Bold** {\\rtf1} %2"_s;
    page.product = u"%1 %2"_s;
    page.steps.front() = {u"<script>alert(1)</script>"_s, u"&lt; %n"_s};

    const QStringList texts = CertificateSheet::of(page).texts(0);

    QVERIFY(texts.contains(u"<b>Ada</b> & <img src='x'/> %1"_s));
    QVERIFY(texts.contains(u"**Bold** {\\rtf1} %2"_s));
    QVERIFY(texts.contains(u"What it leads to: %1 %2"_s));
    QVERIFY(texts.contains(u"<script>alert(1)</script>"_s));
    QVERIFY(texts.contains(u"&lt; %n"_s));
}

void TestCertificatePdf::staysWithinTheMargins_data()
{
    QTest::addColumn<CertificatePage>("page");
    CertificatePage unbroken = sample(3);
    unbroken.person = u"W"_s.repeated(120);
    unbroken.process = u"M"_s.repeated(300);
    unbroken.steps.front() = {u"X"_s.repeated(80), u"Y"_s.repeated(400)};
    CertificatePage scripts = sample(3);
    scripts.person = u"שלום עולם"_s;
    scripts.process = u"مرحبا بالعالم"_s;
    QTest::newRow("usual") << sample();
    QTest::newRow("twelve steps") << sample(12);
    QTest::newRow("thirty steps") << sample(30);
    QTest::newRow("words without an end") << unbroken;
    QTest::newRow("from right to left") << scripts;
}

void TestCertificatePdf::staysWithinTheMargins()
{
    QFETCH(const CertificatePage, page);

    const Sheet sheet = CertificateSheet::of(page);

    for (int i = 0; i < sheet.pageCount(); ++i) {
        const QImage image = painted(sheet, i);
        QVERIFY(hasInk(image, QRect(57, 57, 481, 728)));
        QVERIFY(!hasInk(image, QRect(0, 0, 595, 54)));
        QVERIFY(!hasInk(image, QRect(0, 0, 54, 842)));
        QVERIFY(!hasInk(image, QRect(541, 0, 54, 842)));
        // Between the text and the footer, and below that.
        QVERIFY(!hasInk(image, QRect(0, 788, 595, 9)));
        QVERIFY(!hasInk(image, QRect(0, 815, 595, 27)));
    }
}

void TestCertificatePdf::writesAPdf()
{
    const drills::Result<QByteArray> one = printing::certificatePdf(sample());
    const drills::Result<QByteArray> two = printing::certificatePdf(sample(30));

    QVERIFY(one && two);
    QVERIFY(one->startsWith("%PDF-"));
    QVERIFY(one->trimmed().endsWith("%%EOF"));
    QVERIFY(one->contains("/Count 1\n"));
    QVERIFY(two->contains("/Count 2\n"));
    // Text that can be searched and read aloud, in a font that travels along.
    QVERIFY(one->contains("/ToUnicode"));
    QVERIFY(one->contains("/FontFile"));
}

void TestCertificatePdf::refusesWhatProvesNothing_data()
{
    QTest::addColumn<CertificatePage>("page");
    CertificatePage nobody = sample();
    nobody.person = u" \n"_s;
    CertificatePage nothing = sample();
    nothing.process.clear();
    CertificatePage tooEarly = sample();
    tooEarly.certificate.passes.pop_back();
    CertificatePage endless = sample();
    endless.certificate.validUntil = QDate();
    QTest::newRow("nobody") << nobody;
    QTest::newRow("no process") << nothing;
    QTest::newRow("no steps") << sample(0);
    QTest::newRow("two passes") << tooEarly;
    QTest::newRow("no last day") << endless;
}

void TestCertificatePdf::refusesWhatProvesNothing()
{
    QFETCH(const CertificatePage, page);

    const drills::Result<QByteArray> pdf = printing::certificatePdf(page);

    QVERIFY(!pdf);
    QCOMPARE(pdf.error().code, ErrorCode::InvalidInput);
}

} // namespace tests
