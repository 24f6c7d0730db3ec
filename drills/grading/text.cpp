#include "drills/grading/text.h"

#include "drills/grading/contractions.h"
#include "drills/grading/lexicon.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace drills {

namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u2018' || c == u'\u00b4' || c == u'`';
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\u201c' || c == u'\u201d' || c == u'\u201e' || c == u'\u00ab' || c == u'\u00bb';
}

bool isCurrency(QChar c)
{
    return c == u'$' || c == u'\u20ac' || c == u'\u00a3' || c == u'\u00a5';
}

/// Clauses of fewer words hold their punctuation or need none.
constexpr int unpunctuated = 11;
constexpr int shortestClause = 3;

/// Reads a text from left to right, once.
class TextReader {
public:
    explicit TextReader(const QString &source) { m_text.source = source; }

    AnswerText read()
    {
        m_limit = std::min(m_text.source.size(), longestGradedText);
        m_text.cut = m_text.source.size() > longestGradedText;
        while (m_at < m_limit)
            step();
        endSentence(false);
        return std::move(m_text);
    }

private:
    [[nodiscard]] QChar peek(qsizetype offset = 0) const
    {
        const qsizetype at = m_at + offset;
        return at >= 0 && at < m_limit ? m_text.source.at(at) : QChar(u'\n');
    }

    [[nodiscard]] int wordCount() const { return static_cast<int>(m_text.words.size()); }

    void step()
    {
        const QChar c = peek();
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            readWord();
            return;
        }
        if (isCurrency(c))
            addWord(QString(c), {m_at, 1}, false);
        else if (c == u'%')
            addWord(u"percent"_s, {m_at, 1}, false);
        else if (isQuote(c))
            m_quotes += wordCount() == m_sentenceBegin ? 1 : 0;
        else
            readPunctuation(c);
        ++m_at;
    }

    void readPunctuation(QChar c)
    {
        const bool ends = c == u'\n' || c == u'!' || c == u'?' || c == u';' || c == u'\u2026';
        const bool dash = c == u'-' && (peek(-1).isSpace() || peek(1).isSpace());
        const bool pauses = dash || c == u',' || c == u':' || c == u'\u2013' || c == u'\u2014' || c == u'('
            || c == u')';
        if (ends || (c == u'.' && endsSentence()))
            endSentence(c == u'?');
        else if (pauses)
            endClause();
    }

    [[nodiscard]] bool endsSentence() const
    {
        const QChar next = peek(1);
        if (!next.isSpace() && !isQuote(next) && !isApostrophe(next) && next != u'.' && next != u')')
            return false;
        if (wordCount() == m_sentenceBegin)
            return true;
        const QString &last = m_text.words.back().form;
        return !(lexicon::isAbbreviation(last) && peek(1) == u' ' && m_at + 2 < m_limit);
    }

    [[nodiscard]] bool continuesWord(bool figure) const
    {
        const QChar c = peek();
        if (c.isLetterOrNumber() || c.isSurrogate() || c.isMark())
            return true;
        if (figure)
            return (c == u'.' || c == u',' || c == u':') && peek(1).isDigit();
        return isApostrophe(c) && peek(1).isLetter();
    }

    void readWord()
    {
        const qsizetype begin = m_at;
        const bool figure = peek().isDigit();
        while (m_at < m_limit && continuesWord(figure))
            ++m_at;
        QString form = m_text.source.mid(begin, m_at - begin).toLower();
        bool contracted = false;
        for (QChar &c : form) {
            if (!isApostrophe(c))
                continue;
            c = u'\'';
            contracted = true;
        }
        const Span place{begin, m_at - begin};
        const bool capital = m_text.source.at(begin).isUpper() && wordCount() > m_sentenceBegin;
        if (!contracted && !isShortened(form)) {
            addWord(form, place, capital);
            return;
        }
        for (const QString &part : expandContraction(form))
            addWord(part, place, capital);
    }

    void addWord(const QString &form, Span place, bool capital)
    {
        if (lexicon::joinsClauses(form) && wordCount() - m_clauseBegin >= 3)
            endClause();
        m_text.words.push_back({form, place, capital, form.at(0).isDigit()});
    }

    void endClause()
    {
        if (wordCount() > m_clauseBegin)
            m_text.clauses.push_back({m_clauseBegin, wordCount()});
        m_clauseBegin = wordCount();
    }

    /// People who type without punctuation still put one question after the other: each is a clause of its own.
    void splitQuestions()
    {
        std::vector<WordRange> split;
        for (const WordRange &clause : m_text.clauses) {
            WordRange rest = clause;
            const bool isLong = clause.begin >= m_sentenceBegin && clause.size() >= unpunctuated;
            for (int at = clause.begin + shortestClause; isLong && at + shortestClause <= clause.end; ++at) {
                if (at - rest.begin < shortestClause || !opensNewQuestion(at))
                    continue;
                split.push_back({rest.begin, at});
                rest.begin = at;
            }
            split.push_back(rest);
        }
        m_text.clauses = std::move(split);
    }

    [[nodiscard]] bool opensNewQuestion(int word) const
    {
        const auto at = [this](int place) -> const QString & { return m_text.words[static_cast<size_t>(place)].form; };
        if (lexicon::isQuestionWord(at(word)))
            return lexicon::isAuxiliary(at(word + 1)) && !lexicon::isQuestionWord(at(word - 1));
        const bool inverted = lexicon::isAuxiliary(at(word)) && lexicon::isSubjectPronoun(at(word + 1));
        const QString &before = at(word - 1);
        const bool continues = lexicon::isQuestionWord(before) || lexicon::isSubjectPronoun(before)
            || (lexicon::isAuxiliary(before) && before != "do"_L1);
        return inverted && !continues;
    }

    void endSentence(bool question)
    {
        endClause();
        splitQuestions();
        if (wordCount() > m_sentenceBegin)
            m_text.sentences.push_back({{m_sentenceBegin, wordCount()}, question, m_quotes > 0});
        else if (question && !m_text.sentences.empty())
            m_text.sentences.back().questionMark = true;
        m_sentenceBegin = wordCount();
        m_quotes = 0;
    }

    AnswerText m_text;
    qsizetype m_at = 0;
    qsizetype m_limit = 0;
    int m_clauseBegin = 0;
    int m_sentenceBegin = 0;
    int m_quotes = 0;
};

} // namespace

Span AnswerText::place(WordRange range) const
{
    if (range.size() <= 0)
        return {};
    const Span &first = words[static_cast<size_t>(range.begin)].place;
    const Span &last = words[static_cast<size_t>(range.end - 1)].place;
    return {first.begin, last.begin + last.length - first.begin};
}

int AnswerText::sentenceOf(int word) const
{
    const auto found = std::upper_bound(sentences.begin(), sentences.end(), word,
                                        [](int w, const Sentence &sentence) { return w < sentence.words.end; });
    return static_cast<int>(found - sentences.begin());
}

AnswerText readText(const QString &source)
{
    return TextReader(source).read();
}

} // namespace drills
