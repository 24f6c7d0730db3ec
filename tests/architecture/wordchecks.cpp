#include "tests/architecture/checks.h"
#include "tests/architecture/layer.h"

#include <QRegularExpression>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace architecture {

namespace {

/// One violation for each line of code in which the expression is found.
Violations findInCode(const SourceText &source, const QString &expression, const QString &what)
{
    const QRegularExpression wanted(expression);
    Violations found;
    for (qsizetype i = 0; i < source.code.size(); ++i) {
        const QRegularExpressionMatch match = wanted.match(source.code.at(i));
        if (match.hasMatch())
            found.push_back({source.path, static_cast<int>(i) + 1, what.arg(match.captured().trimmed())});
    }
    return found;
}

bool isIn(const SourceText &source, std::initializer_list<Layer> layers)
{
    const Layer layer = layerOf(source.path);
    return std::find(layers.begin(), layers.end(), layer) != layers.end();
}

} // namespace

Violations checkSql(const SourceText &source)
{
    if (isIn(source, {Layer::Storage, Layer::Tests}) || source.path.startsWith("app/sharing/hub/"_L1))
        return {};
    // Capitals for the keywords: "Select a folder from the list" is a text for people.
    static const QRegularExpression statement(
        uR"(\bSELECT\s|\bINSERT\s+(OR|INTO)\b|\bUPDATE\s+\w+\s+SET\b|\bDELETE\s+FROM\b|\bPRAGMA\s|)"
        uR"(\b(CREATE|DROP|ALTER)\s+(TABLE|INDEX|TRIGGER|VIEW)\b|^\s*(select|insert into|delete from|pragma)\s)"_s);
    Violations found = findInCode(source, uR"(\bQSql\w+)"_s, u"%1: SQL belongs to app/storage"_s);
    for (const Literal &literal : source.literals) {
        if (statement.match(literal.text).hasMatch())
            found.push_back({source.path, literal.line, u"an SQL statement outside of app/storage"_s});
    }
    return found;
}

Violations checkTranslations(const SourceText &source)
{
    if (isIn(source, {Layer::Desktop, Layer::Cli, Layer::Printing, Layer::Root, Layer::Tests}))
        return {};
    return findInCode(source, uR"((?<!\w)tr\s*\(|\bQT_TR(ANSLATE)?_N?_?NOOP|\bQCoreApplication::translate\b)"_s,
                      u"%1: texts for people are made in desktop, cli and printing"_s);
}

Violations checkValues(const SourceText &source)
{
    if (!isIn(source, {Layer::Drills}))
        return {};
    return findInCode(source, uR"(\bQ_OBJECT\b|\bQObject\b|\bQ_SIGNALS\b|\bQ_EMIT\b)"_s,
                      u"%1: drills holds values, not objects"_s);
}

Violations checkClockAndChance(const SourceText &source)
{
    if (!isIn(source, {Layer::Drills, Layer::Storage, Layer::Training})
        || source.path.startsWith("drills/environment/"_L1))
        return {};
    return findInCode(source,
                      uR"(\bcurrent(DateTime|DateTimeUtc|Date|Time|MSecsSinceEpoch|SecsSinceEpoch)\s*\(|)"
                      uR"(\bQ(ElapsedTimer|DeadlineTimer|RandomGenerator)\b|\b\w*_clock::now\b|\bcreateUuid|)"
                      uR"(\brandom_device\b|\bmt19937|\bstd::\w+_distribution\b|\bstd::(ranges::)?shuffle\b|)"
                      uR"((?<![\w.:>])s?rand\s*\(|\bstd::rand\b|\bstd::time\s*\(|\bclock_gettime\b|\bgettimeofday\b)"_s,
                      u"%1: time and chance are handed in"_s);
}

Violations checkPlainText(const SourceText &source)
{
    if (!source.path.startsWith("app/"_L1) || source.path.startsWith("app/desktop/widgets/textlabel."_L1))
        return {};
    Violations found = findInCode(source,
                                  uR"(\bQt::(RichText|AutoText|MarkdownText)\b|\b(set|insert|append)(Html|Markdown)\b|)"
                                  uR"(\bQText(Browser|Edit)\b)"_s,
                                  u"%1: text is shown as it is, never as markup"_s);
    const Violations labels = findInCode(
        source, uR"(\bnew\s+QLabel\b|\bpublic\s+QLabel\b|\bQLabel\s*[({]|\bQLabel\s+\w+\s*[;({=]|<QLabel>\s*\()"_s,
        u"%1: a label guesses whether a text is markup; use desktop::TextLabel"_s);
    found.insert(found.end(), labels.begin(), labels.end());
    return found;
}

Violations checkGuard(const SourceText &source)
{
    if (!source.path.endsWith(".h"_L1) || source.code.contains(u"#pragma once"_s))
        return {};
    return {{source.path, 0, u"the header lacks #pragma once"_s}};
}

Violations checkListed(const QString &path, const QString &folder, const QString &buildFile)
{
    const QString name = path.mid(folder.size() + 1);
    const QRegularExpression listed(uR"((?<![\w./-])%1(?![\w./-]))"_s.arg(QRegularExpression::escape(name)));
    if (listed.match(buildFile).hasMatch())
        return {};
    return {{path, 0, u"not listed in %1/CMakeLists.txt, so it is not built"_s.arg(folder)}};
}

} // namespace architecture
