#include "tests/architecture/tst_tree.h"

#include <QDebug>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace architecture {

namespace {

QDir root()
{
    return QDir(QStringLiteral(LOCKSTEP_SOURCE_DIR));
}

QString textOf(const QString &path)
{
    QFile file(root().filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Paths from the root of all files below a folder whose names fit, sorted.
QStringList filesBelow(const QString &folder, const QStringList &names)
{
    QStringList paths;
    QDirIterator files(root().filePath(folder), names, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(root().relativeFilePath(files.next()));
    paths.sort();
    return paths;
}

void read(const QString &folder, std::vector<SourceText> &sources)
{
    for (const QString &path : filesBelow(folder, {u"*.h"_s, u"*.cpp"_s}))
        sources.push_back(takeApart(path, textOf(path)));
}

/// A source is listed in its own folder's build file or in one above it.
Violations unlisted(const QString &path)
{
    Violations nearest;
    for (QString folder = path.section(u'/', 0, -2); !folder.isEmpty(); folder = folder.section(u'/', 0, -2)) {
        const QString buildFile = textOf(folder + "/CMakeLists.txt"_L1);
        const Violations found = checkListed(path, folder, buildFile);
        if (found.empty())
            return {};
        if (nearest.empty() && !buildFile.isEmpty())
            nearest = found;
    }
    return nearest;
}

/// Says each one in full, which the message of a failed comparison is too short for.
bool isNone(const Violations &violations)
{
    for (const Violation &violation : violations)
        qWarning().noquote() << u"%1:%2: %3"_s.arg(violation.path).arg(violation.line).arg(violation.what);
    return violations.empty();
}

} // namespace

void TreeTest::initTestCase()
{
    read(u"drills"_s, m_program);
    read(u"app"_s, m_program);
    read(u"tests"_s, m_tests);

    QVERIFY2(m_program.size() > 20, "The sources are not where this test looks for them.");
}

void TreeTest::expectNone(const std::function<Violations(const SourceText &)> &check) const
{
    Violations all;
    for (const SourceText &source : m_program) {
        const Violations found = check(source);
        all.insert(all.end(), found.begin(), found.end());
    }
    QVERIFY(isNone(all));
}

void TreeTest::followsTheArrows()
{
    expectNone(checkLayers);

    Violations inTests;
    for (const SourceText &source : m_tests)
        std::ranges::move(checkLayers(source), std::back_inserter(inTests));
    QVERIFY(isNone(inTests));
}

void TreeTest::usesTheLibrariesOfItsLayer()
{
    const QtModules modules = readQtModules(QStringLiteral(LOCKSTEP_QT_INCLUDES));
    expectNone([&modules](const SourceText &source) { return checkLibraries(source, modules); });
}

void TreeTest::keepsSqlInStorage()
{
    expectNone(checkSql);
}

void TreeTest::translatesWherePeopleRead()
{
    expectNone(checkTranslations);
}

void TreeTest::holdsValuesInDrills()
{
    expectNone(checkValues);
}

void TreeTest::takesTimeAndChanceFromOutside()
{
    expectNone(checkClockAndChance);
}

void TreeTest::showsTextAsItIs()
{
    expectNone(checkPlainText);
}

void TreeTest::staysSmall()
{
    expectNone(checkSize);
}

void TreeTest::guardsHeaders()
{
    expectNone(checkGuard);
}

void TreeTest::buildsEverySource()
{
    Violations all;
    std::vector<SourceText> sources = m_program;
    std::ranges::copy(m_tests, std::back_inserter(sources));
    for (const SourceText &source : sources) {
        // The fuzz targets are listed by name in fuzzers.cmake; headers are built by who includes them.
        if (source.path.endsWith(".cpp"_L1) && !source.path.startsWith("tests/fuzz/"_L1))
            std::ranges::move(unlisted(source.path), std::back_inserter(all));
    }
    QVERIFY(isNone(all));
}

void TreeTest::carriesEveryPackAndMigration()
{
    const QString resources = textOf(u"resources/CMakeLists.txt"_s);
    QStringList missing;
    for (const QString &path :
         filesBelow(u"drills/packs"_s, {u"*.json"_s}) + filesBelow(u"app/storage/migrations"_s, {u"*.sql"_s})) {
        if (!resources.contains(u'/' + path.section(u'/', -1)))
            missing.append(path);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
}

} // namespace architecture
