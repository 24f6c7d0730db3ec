#pragma once

#include <QStringList>
#include <QTextStream>

namespace evaluation {

/// What the engine measures on keyed answers, a line of JSON for each answer and criterion.
void dumpAnswers(const QStringList &arguments, QTextStream &out);
/// What it says of them.
void dumpGrades(const QStringList &arguments, QTextStream &out);
void dumpReferences(const QString &path, QTextStream &out);
/// In how many wordings each stem occurs.
void dumpStems(const QStringList &files, QTextStream &out);
/// Which function words follow which, in packs (*.json) and in tables of texts.
void dumpPairs(const QStringList &files, QTextStream &out);
/// Each sentence as a line of its words, a comma between clauses, of packs (*.json) and of tables of texts.
void dumpSentences(const QStringList &files, QTextStream &out);

} // namespace evaluation
