#include "tests/architecture/sourcetext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace architecture {

namespace {

/// Comments, raw strings, strings and characters, whichever starts first. A quote between digits is a separator.
const QRegularExpression &notCode()
{
    static const QRegularExpression expression(
        uR"re(//[^\n]*|/\*.*?\*/|R"([^()\\\s]*)\((.*?)\)\1"|"((?:\\.|[^"\\\n])*)"|(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+')re"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return expression;
}

QString blanked(const QString &text)
{
    QString blank(text.size(), u' ');
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'\n')
            blank[i] = u'\n';
    }
    return blank;
}

/// Includes name files in quotes, which are wanted as they stand.
bool isInclude(const QString &text, qsizetype position)
{
    const qsizetype start = text.lastIndexOf(u'\n', position) + 1;
    return QStringView(text).mid(start, position - start).trimmed().startsWith(u"#include");
}

} // namespace

SourceText takeApart(const QString &path, const QString &text)
{
    SourceText source{path, text.split(u'\n'), {}, {}};
    QString code = text;
    auto matches = notCode().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype start = match.capturedStart();
        const bool isComment = match.captured().startsWith(u'/');
        if (!isComment && isInclude(text, start))
            continue;
        code.replace(start, match.capturedLength(), blanked(match.captured()));
        if (isComment || match.captured().startsWith(u'\''))
            continue;
        const int line = static_cast<int>(QStringView(text).left(start).count(u'\n')) + 1;
        source.literals.push_back({line, match.captured(match.captured().startsWith(u'R') ? 2 : 3)});
    }
    source.code = code.split(u'\n');
    if (!source.lines.isEmpty() && source.lines.last().isEmpty())
        source.lines.removeLast();
    return source;
}

} // namespace architecture
