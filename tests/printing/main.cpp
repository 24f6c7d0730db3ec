#include "tests/printing/tst_certificatepdf.h"
#include "tests/support/testrunner.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QLocale>

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/Inter-Regular.otf"));
    QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/Inter-SemiBold.otf"));
    QGuiApplication::setFont(QFont(QStringLiteral("Inter")));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    return tests::runTests(argc, argv, {tests::make<tests::TestCertificatePdf>()});
}
