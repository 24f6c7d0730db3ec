#include "tests/architecture/tst_checks.h"

#include "tests/architecture/checks.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace architecture {

namespace {

int count(const Violations &violations)
{
    return static_cast<int>(violations.size());
}

/// A row: a line of source at a path, and whether it breaks the rule.
void plant(const char *name, const QString &path, const QString &text, bool isViolation)
{
    QTest::newRow(name) << path << text << (isViolation ? 1 : 0);
}

void plantColumns()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("violations");
}

} // namespace

void ChecksTest::seesIncludesAgainstTheArrows_data()
{
    plantColumns();
    const auto row = [](const char *name, const QString &from, const QString &to, bool isViolation) {
        plant(name, from, u"#include \"%1\"\n"_s.arg(to), isViolation);
    };
    row("drills to drills", u"drills/walk/walk.cpp"_s, u"drills/model/ids.h"_s, false);
    row("drills to storage", u"drills/walk/walk.cpp"_s, u"app/storage/store.h"_s, true);
    row("storage to drills", u"app/storage/store.h"_s, u"drills/model/ids.h"_s, false);
    row("storage to training", u"app/storage/store.h"_s, u"app/training/x.h"_s, true);
    row("storage to system", u"app/storage/store.h"_s, u"app/system/x.h"_s, true);
    row("system to storage", u"app/system/x.cpp"_s, u"app/storage/store.h"_s, true);
    row("sharing to storage", u"app/sharing/x.h"_s, u"app/storage/store.h"_s, false);
    row("sharing to training", u"app/sharing/x.h"_s, u"app/training/x.h"_s, true);
    row("training to storage", u"app/training/x.h"_s, u"app/storage/store.h"_s, false);
    row("training to desktop", u"app/training/x.h"_s, u"app/desktop/x.h"_s, true);
    row("desktop to training", u"app/desktop/x.h"_s, u"app/training/x.h"_s, false);
    row("desktop past training", u"app/desktop/x.h"_s, u"app/storage/store.h"_s, true);
    row("desktop to system", u"app/desktop/x.h"_s, u"app/system/x.h"_s, true);
    row("desktop to cli", u"app/desktop/x.h"_s, u"app/cli/x.h"_s, true);
    row("cli to training", u"app/cli/x.h"_s, u"app/training/x.h"_s, false);
    row("cli past training", u"app/cli/x.h"_s, u"app/storage/store.h"_s, true);
    row("cli main to storage", u"app/cli/main.cpp"_s, u"app/storage/store.h"_s, false);
    row("application to desktop", u"app/application.cpp"_s, u"app/desktop/x.h"_s, false);
    row("application to tests", u"app/application.cpp"_s, u"tests/support/x.h"_s, true);
    row("neighbour without folder", u"app/desktop/x.cpp"_s, u"x.h"_s, true);
    row("neighbour by dots", u"app/desktop/x.cpp"_s, u"../training/x.h"_s, true);
    row("indented directive", u"drills/x.h"_s, u"app/cli/x.h"_s, true);
}

void ChecksTest::seesIncludesAgainstTheArrows()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(int, violations);

    QCOMPARE(count(checkLayers(takeApart(path, text))), violations);
}

void ChecksTest::seesLibrariesOutOfPlace_data()
{
    plantColumns();
    const auto row = [](const char *name, const QString &path, const QString &file, bool isViolation) {
        plant(name, path, u"#include <%1>\n"_s.arg(file), isViolation);
    };
    row("drills, a value", u"drills/x.h"_s, u"QString"_s, false);
    row("drills, a value by module", u"drills/x.h"_s, u"QtCore/QJsonObject"_s, false);
    row("drills, the umbrella", u"drills/x.h"_s, u"QtCore/QtGlobal"_s, false);
    row("drills, widget", u"drills/x.h"_s, u"QWidget"_s, true);
    row("drills, widget by module", u"drills/x.h"_s, u"QtWidgets/QLabel"_s, true);
    row("drills, widget by file", u"drills/x.h"_s, u"qwidget.h"_s, true);
    row("drills, all widgets", u"drills/x.h"_s, u"QtWidgets"_s, true);
    row("drills, colour", u"drills/x.h"_s, u"QColor"_s, true);
    row("drills, query", u"drills/x.h"_s, u"QSqlQuery"_s, true);
    row("drills, query by module", u"drills/x.h"_s, u"QtSql/QSqlQuery"_s, true);
    row("drills, file", u"drills/x.h"_s, u"QFile"_s, true);
    row("drills, file by module", u"drills/x.h"_s, u"QtCore/QFileInfo"_s, true);
    row("drills, stream of a file", u"drills/x.h"_s, u"fstream"_s, true);
    row("drills, object", u"drills/x.h"_s, u"QObject"_s, true);
    row("drills, timer", u"drills/x.h"_s, u"QElapsedTimer"_s, true);
    row("drills, random", u"drills/x.h"_s, u"random"_s, true);
    row("drills, standard", u"drills/x.h"_s, u"vector"_s, false);
    row("drills, stemmer", u"drills/x.h"_s, u"libstemmer.h"_s, false);
    row("drills, schema", u"drills/x.h"_s, u"valijson/validator.hpp"_s, false);
    row("drills, expected", u"drills/x.h"_s, u"tl/expected.hpp"_s, false);
    row("drills, sodium", u"drills/x.h"_s, u"sodium.h"_s, true);
    row("storage, query", u"app/storage/x.h"_s, u"QSqlQuery"_s, false);
    row("storage, widget", u"app/storage/x.h"_s, u"QWidget"_s, true);
    row("storage, sodium", u"app/storage/x.h"_s, u"sodium.h"_s, false);
    row("storage, sqlite", u"app/storage/x.h"_s, u"sqlite3.h"_s, true);
    row("training, query", u"app/training/x.h"_s, u"QSqlQuery"_s, true);
    row("training, widget", u"app/training/x.h"_s, u"QtWidgets/QWidget"_s, true);
    row("desktop, widget", u"app/desktop/x.h"_s, u"QWidget"_s, false);
    row("desktop, query", u"app/desktop/x.h"_s, u"QSqlError"_s, true);
    row("desktop, stemmer", u"app/desktop/x.h"_s, u"libstemmer.h"_s, true);
    row("cli, widget", u"app/cli/x.h"_s, u"QApplication"_s, true);
    row("application, widget", u"app/application.cpp"_s, u"QApplication"_s, false);
}

void ChecksTest::seesLibrariesOutOfPlace()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(int, violations);

    const QtModules modules = readQtModules(QStringLiteral(LOCKSTEP_QT_INCLUDES));

    QCOMPARE(modules.value(u"QWidget"_s), u"QtWidgets"_s);
    QCOMPARE(count(checkLibraries(takeApart(path, text), modules)), violations);
}

void ChecksTest::seesWordsOutOfPlace_data()
{
    plantColumns();
    const QString drills = u"drills/walk/walk.cpp"_s;
    const QString storage = u"app/storage/store.cpp"_s;
    const QString training = u"app/training/practice.cpp"_s;
    const QString desktop = u"app/desktop/today/todaypage.cpp"_s;
    plant("query in training", training, u"QSqlQuery query(database);"_s, true);
    plant("query in storage", storage, u"QSqlQuery query(database);"_s, false);
    plant("statement in training", training, uR"(run(u"SELECT points FROM attempt"_s);)"_s, true);
    plant("statement in raw string", desktop, u"run(uR\"(\nDELETE FROM attempt)\"_s);"_s, true);
    plant("statement in small letters", desktop, uR"(run(u"select points from attempt"_s);)"_s, true);
    plant("update in application", u"app/application.cpp"_s, uR"(run(u"UPDATE attempt SET x = 1"_s);)"_s, true);
    plant("statement in drills", drills, uR"-(run(u"CREATE TABLE attempt(id)"_s);)-"_s, true);
    plant("statement in storage", storage, uR"(run(u"SELECT points FROM attempt"_s);)"_s, false);
    plant("statement in the hub", u"app/sharing/hub/x.cpp"_s, uR"(run(u"SELECT 1 FROM attempt"_s);)"_s, false);
    plant("statement in result files", u"app/sharing/x.cpp"_s, uR"(run(u"SELECT 1 FROM attempt"_s);)"_s, true);
    plant("text for people", desktop, uR"(tr("Select a file from the list");)"_s, false);
    plant("tr in desktop", desktop, u"label->setText(tr(\"Start\"));"_s, false);
    plant("tr in application", u"app/application.cpp"_s, u"say(tr(\"Start\"));"_s, false);
    plant("tr in drills", drills, u"return tr(\"Start\");"_s, true);
    plant("tr in storage", storage, u"return tr (\"Start\");"_s, true);
    plant("tr of a class in training", training, u"return Practice::tr(\"Start\");"_s, true);
    plant("translate in training", training, u"return QCoreApplication::translate(\"a\", \"b\");"_s, true);
    plant("a word that ends in tr", drills, u"attr(1); str(2);"_s, false);
    plant("object in drills", drills, u"class Walk : public QObject {"_s, true);
    plant("macro in drills", drills, u"    Q_OBJECT"_s, true);
    plant("object in desktop", desktop, u"    Q_OBJECT"_s, false);
    plant("time of day in drills", drills, u"QDateTime::currentDateTime();"_s, true);
    plant("clock in drills", drills, u"auto t = std::chrono::steady_clock::now();"_s, true);
    plant("timer in training", training, u"QElapsedTimer timer;"_s, true);
    plant("chance in drills", drills, u"std::random_device device;"_s, true);
    plant("Qt's chance in drills", drills, u"QRandomGenerator::global();"_s, true);
    plant("rand in drills", drills, u"return rand() % 6;"_s, true);
    plant("distribution in drills", drills, u"std::uniform_int_distribution<int> d;"_s, true);
    plant("UUID in storage", storage, u"QUuid::createUuid();"_s, true);
    plant("chance in the environment", u"drills/environment/randomsource.cpp"_s, u"std::mt19937_64 g;"_s, false);
    plant("clock in system", u"app/system/systemclock.cpp"_s, u"QDateTime::currentDateTimeUtc();"_s, false);
    plant("a word that ends in rand", drills, u"brand(1); operand(2);"_s, false);
    plant("rich text", desktop, u"label->setTextFormat(Qt::RichText);"_s, true);
    plant("guessed text", desktop, u"label->setTextFormat(Qt::AutoText);"_s, true);
    plant("HTML", desktop, u"document->setHtml(text);"_s, true);
    plant("browser", desktop, u"QTextBrowser *browser;"_s, true);
    plant("a label made", desktop, u"auto *label = new QLabel(text, this);"_s, true);
    plant("a label held", desktop, u"    QLabel m_label;"_s, true);
    plant("a label derived", desktop, u"class Big : public QLabel {"_s, true);
    plant("a label pointed to", desktop, u"    QLabel *m_label = nullptr;"_s, false);
    plant("the plain label", desktop, u"auto *label = new TextLabel(text, this);"_s, false);
    plant("the plain label itself", u"app/desktop/widgets/textlabel.h"_s, u"class TextLabel : public QLabel {"_s,
          false);
}

void ChecksTest::seesWordsOutOfPlace()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(int, violations);
    const SourceText source = takeApart(path, text);

    const int found = count(checkSql(source)) + count(checkTranslations(source)) + count(checkValues(source))
        + count(checkClockAndChance(source)) + count(checkPlainText(source));

    QCOMPARE(found, violations);
}

void ChecksTest::seesLengths_data()
{
    plantColumns();
    const auto body = [](int lines) { return u"    doIt();\n"_s.repeated(lines); };
    const auto row = [](const char *name, const QString &text, bool isViolation) {
        plant(name, u"drills/x.cpp"_s, text, isViolation);
    };
    row("40 lines", u"void f()\n{\n%1}\n"_s.arg(body(40)), false);
    row("41 lines", u"void f()\n{\n%1}\n"_s.arg(body(41)), true);
    row("in a namespace", u"namespace a {\nvoid f()\n{\n%1}\n}\n"_s.arg(body(41)), true);
    row("a long namespace", u"namespace a {\n%1}\n"_s.arg(u"void f();\n"_s.repeated(60)), false);
    row("in a class", u"class A : public B {\n    int f() const\n{\n%1}\n};\n"_s.arg(body(41)), true);
    row("with a block inside", u"int f(int a = 1)\n{\nif (a) {\n%1}\n}\n"_s.arg(body(39)), true);
    row("a constructor", u"A::A(int b)\n    : m_b{b}, m_c(2)\n{\n%1}\n"_s.arg(body(41)), true);
    row("a short constructor", u"A::A(int b) : m_b{b} {}\n%1"_s.arg(u"int a();\n"_s.repeated(60)), false);
    row("an operator", u"A &operator=(const A &a)\n{\n%1}\n"_s.arg(body(41)), true);
    row("a template", u"template <class T>\nint f()\n{\n%1}\n"_s.arg(body(41)), true);
    row("two functions", u"void f()\n{\n%1}\nvoid g()\n{\n%1}\n"_s.arg(body(30)), false);
    row("a table", u"const std::array<int, 60> table = {\n%1};\n"_s.arg(u"    1,\n"_s.repeated(60)), false);
    row("braces in comments", u"void f()\n{ // {\n%1}\n"_s.arg(body(30)) + u"int a;\n"_s.repeated(30), false);
    row("300 lines", u"int a;\n"_s.repeated(300), false);
    row("301 lines", u"int a;\n"_s.repeated(301), true);
}

void ChecksTest::seesLengths()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(int, violations);

    QCOMPARE(count(checkSize(takeApart(path, text))), violations);
}

void ChecksTest::readsPastCommentsAndLiterals()
{
    const QString text =
        u"// tr(\"a\") SELECT\n/* QObject\n Q_OBJECT */ int a = 1'000;\nf(u\"tr( \\\" \"_s, '\"', \"b\");\n"_s;

    const SourceText source = takeApart(u"drills/x.cpp"_s, text);

    QCOMPARE(source.lines.size(), 4);
    QVERIFY(checkTranslations(source).empty());
    QVERIFY(checkValues(source).empty());
    QVERIFY(source.code.at(2).contains(u"int a = 1"_s));
    QCOMPARE(source.literals.size(), size_t{2});
    QCOMPARE(source.literals.at(0).line, 4);
    QCOMPARE(source.literals.at(1).text, u"b"_s);
}

void ChecksTest::seesUnlistedFiles_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("violations");
    QTest::newRow("listed") << u"drills/walk/walk.cpp"_s << 0;
    QTest::newRow("not listed") << u"drills/walk/reply.cpp"_s << 1;
    QTest::newRow("the end of a listed name") << u"drills/alk.cpp"_s << 1;
    QTest::newRow("the name in another folder") << u"drills/walk.cpp"_s << 1;
}

void ChecksTest::seesUnlistedFiles()
{
    QFETCH(QString, path);
    QFETCH(int, violations);
    const QString buildFile = u"lockstep_library(drills\n    walk/walk.cpp\n    walk/walk.h\n)\n"_s;

    QCOMPARE(count(checkListed(path, u"drills"_s, buildFile)), violations);
}

void ChecksTest::seesHeadersWithoutGuard()
{
    QCOMPARE(count(checkGuard(takeApart(u"drills/x.h"_s, u"#pragma once\nint a;\n"_s))), 0);
    QCOMPARE(count(checkGuard(takeApart(u"drills/x.h"_s, u"// #pragma once\nint a;\n"_s))), 1);
    QCOMPARE(count(checkGuard(takeApart(u"drills/x.cpp"_s, u"int a;\n"_s))), 0);
}

} // namespace architecture
