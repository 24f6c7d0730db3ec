#include "app/application.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void nameProgram()
{
    QCoreApplication::setOrganizationName(u"lockstep"_s);
    QCoreApplication::setApplicationName(u"lockstep"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LOCKSTEP_VERSION));
}

/// Whether the answer is a text, for which no display is needed.
bool asksForText(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QByteArray text(argument);
        return text == "-h" || text == "--help" || text == "--help-all" || text == "-v" || text == "--version";
    });
}

/// The data folder asked for. Answers `--help`, `--version` and unknown options, and ends the program then.
platform::Folders readOptions(const QCoreApplication &program)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Drills a company's marketing and sales process until it is known cold."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption data(u"data"_s, QCoreApplication::translate("main", "Keep the data in this folder."),
                                  QCoreApplication::translate("main", "folder"));
    parser.addOption(data);
    parser.process(program);
    return parser.isSet(data) ? platform::Folders{QDir(parser.value(data)).absolutePath()}
                              : platform::Folders::ofThisPerson();
}

} // namespace

int main(int argc, char **argv)
{
    nameProgram();
    if (asksForText(argc, argv)) {
        const QCoreApplication words(argc, argv);
        readOptions(words);
        return 0;
    }

    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    const QApplication program(argc, argv);
    const platform::Folders folders = readOptions(program);
    QTranslator translator;
    if (translator.load(QLocale::English, u"lockstep"_s, u"_"_s, u":/translations"_s))
        QCoreApplication::installTranslator(&translator);

    Application application(folders);
    application.start();
    return QApplication::exec();
}
