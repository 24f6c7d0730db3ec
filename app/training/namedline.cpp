#include "app/training/namedline.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace training {

namespace {

/// Without the marks around them, so that `(delivery),` is the word `delivery`.
QStringList wordsOf(const QString &names)
{
    QString plain = names;
    std::ranges::replace_if(
        plain, [](QChar c) { return !c.isLetter(); }, QChar(u' '));
    return plain.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

NamedLine namedLine(const QString &with, const QString &line)
{
    const qsizetype end = line.indexOf(": "_L1);
    const QStringList label = end < 0 ? QStringList() : wordsOf(line.left(end));
    const QStringList known = wordsOf(with);
    const auto isKnown = [&known](const QString &word) { return known.contains(word); };
    if (label.isEmpty() || !std::ranges::all_of(label, isKnown))
        return {with, line};
    return {line.left(end), line.mid(end + 2)};
}

} // namespace training
