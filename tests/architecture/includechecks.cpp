#include "tests/architecture/checks.h"
#include "tests/architecture/layer.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace architecture {

namespace {

struct Include {
    int line = 0;
    bool inQuotes = false;
    QString file;
};

std::vector<Include> includesOf(const SourceText &source)
{
    static const QRegularExpression directive(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    std::vector<Include> includes;
    for (qsizetype i = 0; i < source.code.size(); ++i) {
        const QRegularExpressionMatch match = directive.match(source.code.at(i));
        if (match.hasMatch())
            includes.push_back({static_cast<int>(i) + 1, match.captured(1) == u'"', match.captured(2)});
    }
    return includes;
}

QSet<QString> modulesOf(Layer layer)
{
    switch (layer) {
    case Layer::Drills:
    case Layer::System:
    case Layer::Cli:
        return {u"QtCore"_s};
    case Layer::Storage:
    case Layer::Sharing:
        return {u"QtCore"_s, u"QtSql"_s};
    case Layer::Training:
        return {u"QtCore"_s, u"QtConcurrent"_s};
    case Layer::Printing:
        return {u"QtCore"_s, u"QtGui"_s, u"QtPrintSupport"_s, u"QtSvg"_s};
    case Layer::Desktop:
        return {u"QtCore"_s,   u"QtGui"_s,        u"QtWidgets"_s,     u"QtSvg"_s,
                u"QtCharts"_s, u"QtConcurrent"_s, u"QtPrintSupport"_s};
    case Layer::Root:
    case Layer::Tests:
    case Layer::Elsewhere:
        return {};
    }
    return {};
}

/// Parts of Qt Core and of the standard library that reach for files, time, chance, threads or objects.
bool reachesOutside(const QString &file)
{
    static const QRegularExpression outside(
        uR"(^(QtCore/)?(Q(Abstract)?(Object|CoreApplication|File.*|SaveFile|Temporary.*|Dir.*|LockFile|StandardPaths|)"
        uR"(StorageInfo|Settings|Process.*|Timer|TimerEvent|BasicTimer|ChronoTimer|ElapsedTimer|DeadlineTimer|)"
        uR"(RandomGenerator.*|Thread.*|Mutex|Translator|Resource|Library|PluginLoader|SharedMemory|SystemSemaphore|)"
        uR"(EventLoop|Event|ItemModel|ListModel|TableModel|SortFilterProxyModel)|)"
        uR"(q(object|coreapplication|file|dir|settings|timer|elapsedtimer|randomgenerator|thread)\.h)$|)"
        uR"(^(fstream|filesystem|iostream|random|thread|mutex|future|atomic|ctime)$)"_s);
    return outside.match(file).hasMatch();
}

bool isStandard(const QString &file)
{
    static const QRegularExpression name(uR"(^[a-z_0-9]+$)"_s);
    return name.match(file).hasMatch();
}

/// The module of a Qt header, or nothing for other headers. QtCore stands for what several modules have.
std::optional<QString> moduleOf(const QString &file, const QtModules &modules)
{
    const qsizetype slash = file.indexOf(u'/');
    if (file.startsWith("Qt"_L1) && slash > 0)
        return file.left(slash);
    // Umbrella headers (<QtWidgets>) are files within the module of their own name.
    const auto found = modules.constFind(file);
    return found == modules.constEnd() ? std::nullopt : std::optional(*found);
}

QString libraryFault(Layer layer, const QString &file)
{
    if (layer == Layer::Drills) {
        const bool allowed = file == "libstemmer.h"_L1 || file.startsWith("valijson/"_L1)
            || file == "tl/expected.hpp"_L1 || isStandard(file);
        return allowed ? QString() : u"<%1>: drills uses Qt Core, Snowball, valijson and tl::expected only"_s.arg(file);
    }
    if (file == "libstemmer.h"_L1 || file.startsWith("valijson/"_L1))
        return u"<%1>: only drills uses it"_s.arg(file);
    if (file.startsWith("sqlite3"_L1))
        return u"<%1>: the store is reached through Qt Sql"_s.arg(file);
    if (file.startsWith("sodium"_L1) && layer != Layer::Storage && layer != Layer::Sharing && layer != Layer::System)
        return u"<%1>: only storage, sharing and system use it"_s.arg(file);
    return {};
}

QString faultOf(Layer layer, const QString &file, const QtModules &modules)
{
    if (layer == Layer::Drills && reachesOutside(file))
        return u"<%1>: drills takes bytes and values; nothing of files, time, threads or objects"_s.arg(file);
    const std::optional<QString> module = moduleOf(file, modules);
    if (!module)
        return libraryFault(layer, file);
    if (!modulesOf(layer).contains(*module))
        return u"<%1>: %2 does not use %3"_s.arg(file, nameOf(layer), *module);
    return {};
}

} // namespace

QtModules readQtModules(const QString &includeFolder)
{
    QtModules modules;
    const QDir root(includeFolder);
    for (const QString &module : root.entryList({u"Qt*"_s}, QDir::Dirs)) {
        const QDir folder(root.filePath(module));
        for (const QString &header : folder.entryList({u"Q*"_s, u"q*.h"_s}, QDir::Files)) {
            if (module == "QtCore"_L1 || !modules.contains(header))
                modules.insert(header, module);
        }
    }
    return modules;
}

Violations checkLayers(const SourceText &source)
{
    const Layer layer = layerOf(source.path);
    Violations found;
    for (const Include &include : includesOf(source)) {
        if (!include.inQuotes || include.file.endsWith(".moc"_L1))
            continue;
        const Layer target = layerOf(include.file);
        if (target == Layer::Elsewhere)
            found.push_back(
                {source.path, include.line, u"\"%1\" does not start at the repository root"_s.arg(include.file)});
        else if (!mayInclude(layer, target))
            found.push_back({source.path, include.line,
                             u"\"%1\": %2 must not know %3"_s.arg(include.file, nameOf(layer), nameOf(target))});
    }
    return found;
}

Violations checkLibraries(const SourceText &source, const QtModules &modules)
{
    const Layer layer = layerOf(source.path);
    if (layer == Layer::Root || layer == Layer::Tests || layer == Layer::Elsewhere)
        return {};
    Violations found;
    for (const Include &include : includesOf(source)) {
        const QString fault = include.inQuotes ? QString() : faultOf(layer, include.file, modules);
        if (!fault.isEmpty())
            found.push_back({source.path, include.line, fault});
    }
    return found;
}

} // namespace architecture
