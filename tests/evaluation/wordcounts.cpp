#include "tests/evaluation/modes.h"

#include "drills/grading/lexicon.h"
#include "drills/grading/stemmer.h"
#include "drills/grading/text.h"
#include "tests/evaluation/evaluationdata.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace drills;

namespace evaluation {

/// In how many wordings each stem occurs.
void dumpStems(const QStringList &files, QTextStream &out)
{
    Stemmer stemmer;
    QMap<QString, int> counts;
    for (const QString &file : files) {
        for (const QJsonObject &line : linesOf(file)) {
            for (const QString &wording : stringsOf(line.value(u"accepted")) + stringsOf(line.value(u"lookalike"))) {
                QSet<QString> stems;
                for (const Word &word : readText(wording).words)
                    stems.insert(stemmer.stem(word.form));
                for (const QString &stem : stems)
                    ++counts[stem];
            }
        }
    }
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        out << it.key() << u'\t' << it.value() << u'\n';
}

namespace {

/// Every text in a JSON value, however deep.
void collectTexts(const QJsonValue &value, QStringList &texts)
{
    if (value.isString())
        texts.append(value.toString());
    for (const QJsonValue &entry : value.toArray())
        collectTexts(entry, texts);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        collectTexts(it.value(), texts);
}

QStringList textsOf(const QString &path)
{
    QStringList texts;
    if (path.endsWith(u".json"))
        collectTexts(QJsonDocument::fromJson(bytesOf(path)).object(), texts);
    else
        texts = QString::fromUtf8(bytesOf(path)).split(QRegularExpression(u"[\\t\\n]"_s), Qt::SkipEmptyParts);
    return texts;
}

} // namespace

void dumpPairs(const QStringList &files, QTextStream &out)
{
    QMap<QString, QSet<QString>> followers;
    for (const QString &file : files) {
        for (const QString &source : textsOf(file)) {
            const AnswerText text = readText(source);
            for (const Sentence &sentence : text.sentences) {
                for (int word = sentence.words.begin; word + 1 < sentence.words.end; ++word) {
                    const QString &first = text.words[static_cast<size_t>(word)].form;
                    const QString &second = text.words[static_cast<size_t>(word) + 1].form;
                    if (lexicon::isFunctionWord(first) && lexicon::isFunctionWord(second))
                        followers[first].insert(second);
                }
            }
        }
    }
    for (auto it = followers.cbegin(); it != followers.cend(); ++it) {
        QStringList sorted(it.value().cbegin(), it.value().cend());
        sorted.sort();
        out << it.key() << u": "_s << sorted.join(u' ') << u'\n';
    }
}

void dumpSentences(const QStringList &files, QTextStream &out)
{
    for (const QString &file : files) {
        for (const QString &source : textsOf(file)) {
            const AnswerText text = readText(source);
            for (const WordRange &clause : text.clauses) {
                const bool isNew = std::ranges::any_of(text.sentences, [&clause](const Sentence &sentence) {
                    return sentence.words.begin == clause.begin;
                });
                out << (isNew ? u"\n"_s : u" , "_s);
                for (int word = clause.begin; word < clause.end; ++word)
                    out << (word > clause.begin ? u" "_s : QString()) << text.words[static_cast<size_t>(word)].form;
            }
        }
    }
    out << u'\n';
}

} // namespace evaluation
