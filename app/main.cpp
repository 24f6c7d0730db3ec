#include "app/application.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

void nameProgram()
{
    QCoreApplication::setOrganizationName(u"lockstep"_s);
    QCoreApplication::setApplicationName(u"lockstep"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LOCKSTEP_VERSION));
}

/// The data folder asked for. `--help` and `--version` answer and end here, without a display.
platform::Folders readOptions(int argc, char **argv)
{
    const QCoreApplication early(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Drills a company's marketing and sales process until it is known cold."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption data(u"data"_s, QCoreApplication::translate("main", "Keep the data in this folder."),
                                  QCoreApplication::translate("main", "folder"));
    parser.addOption(data);
    parser.process(early);
    return parser.isSet(data) ? platform::Folders{QDir(parser.value(data)).absolutePath()}
                              : platform::Folders::ofThisPerson();
}

} // namespace

int main(int argc, char **argv)
{
    nameProgram();
    const platform::Folders folders = argc > 1 ? readOptions(argc, argv) : platform::Folders::ofThisPerson();

    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication program(argc, argv);
    QTranslator translator;
    if (translator.load(QLocale::English, u"lockstep"_s, u"_"_s, u":/translations"_s))
        QCoreApplication::installTranslator(&translator);

    Application application(folders);
    application.start();
    return QApplication::exec();
}
