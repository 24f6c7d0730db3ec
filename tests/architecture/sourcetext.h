#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace architecture {

/// A string literal and the line it starts in, from 1.
struct Literal {
    int line = 0;
    QString text;
};

/// A source file, taken apart far enough for the checks: not a parser, and no need of one.
struct SourceText {
    /// From the repository root, with slashes.
    QString path;
    QStringList lines;
    /// The lines with comments and the insides of literals blanked, so that a word found here is code.
    QStringList code;
    std::vector<Literal> literals;
};

SourceText takeApart(const QString &path, const QString &text);

} // namespace architecture
