#include "drills/grading/actreader.h"

#include "drills/grading/lexicon.h"
#include "drills/grading/speechcues.h"
#include "drills/grading/wordorder.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace drills {

namespace {

// Fewer words than these are a note, not a jumble.
constexpr int shortestJumble = 8;
// Of 6,400 honest sentences .7 % hold so many words with so few words of grammar among them, of lists of key words
// 82 %.
constexpr int shortestStuffing = 7;
constexpr double leastGrammar = 0.25;
// Notes have commas.
constexpr int leastOfOneClause = 5;

const QString &formAt(const AnswerText &text, int word)
{
    static const QString none;
    return word >= 0 && word < static_cast<int>(text.words.size()) ? text.words[static_cast<size_t>(word)].form : none;
}

/// "Isn't it", "don't you", "why not", "not only", "no problem" deny nothing.
bool negates(const AnswerText &text, const Sentence &sentence, int word)
{
    const QString &form = formAt(text, word);
    if (!lexicon::isNegator(form) || form == "unknown"_L1 || form == "unclear"_L1)
        return false;
    const QString &before = word > sentence.words.begin ? formAt(text, word - 1) : QString();
    const QString &after = word + 1 < sentence.words.end ? formAt(text, word + 1) : QString();
    static const QSet<QString> harmlessNext = {u"only"_s,    u"just"_s,       u"matter"_s, u"problem"_s,
                                               u"worries"_s, u"obligation"_s, u"longer"_s};
    if (harmlessNext.contains(after) || before == "why"_L1 || before == "or"_L1 || before == "if"_L1)
        return false;
    if (form == "no"_L1 && (word == sentence.words.begin || after.isEmpty()))
        return false;
    if (form != "not"_L1)
        return true;
    const bool tag = lexicon::isAuxiliary(before) && lexicon::isSubjectOpener(after) && after.size() <= 5;
    return !tag && !(sentence.questionMark && after.isEmpty());
}

bool isJumbled(const AnswerText &text, WordRange range)
{
    if (range.size() < shortestJumble)
        return false;
    int impossible = lexicon::isDangling(formAt(text, range.end - 1)) ? 1 : 0;
    for (int word = range.begin; word < range.end; ++word) {
        const bool pair = word + 1 < range.end && lexicon::isDeterminer(formAt(text, word))
            && lexicon::cannotFollowDeterminer(formAt(text, word + 1));
        impossible += pair ? 1 : 0;
    }
    return impossible >= 2 || (impossible == 1 && range.size() < 2 * shortestJumble);
}

/// Key words without the words that would make a sentence of them; names and figures need none.
bool isStuffed(const AnswerText &text, WordRange range)
{
    if (range.size() < shortestStuffing)
        return false;
    int names = 0;
    int grammar = 0;
    for (int word = range.begin; word < range.end; ++word) {
        const Word &here = text.words[static_cast<size_t>(word)];
        names += here.capitalised || here.figure ? 1 : 0;
        grammar += lexicon::isGrammarWord(here.form) ? 1 : 0;
    }
    const auto within = [range](const WordRange &clause) {
        return clause.begin >= range.begin && clause.end <= range.end;
    };
    const auto clauses = static_cast<int>(std::ranges::count_if(text.clauses, within));
    return grammar < leastGrammar * (range.size() - names) && range.size() >= leastOfOneClause * clauses;
}

} // namespace

bool opensQuestion(const AnswerText &text, WordRange range)
{
    int word = range.begin;
    while (word < range.end && lexicon::isOpener(formAt(text, word)))
        ++word;
    if (word >= range.end)
        return false;
    const QString &first = formAt(text, word);
    const QString &second = word + 1 < range.end ? formAt(text, word + 1) : QString();
    if (first == "do"_L1 && second == "not"_L1) {
        // "Don't worry about that" asks nothing, "Don't you worry about that" does.
        return lexicon::isSubjectOpener(word + 2 < range.end ? formAt(text, word + 2) : QString());
    }
    if (lexicon::isAuxiliary(first))
        return lexicon::isSubjectOpener(second);
    if (!lexicon::isQuestionWord(first) || second.isEmpty())
        return false;
    // "When we met, …" and "What we know is …" are no questions, "What do you …" is one.
    return lexicon::isAuxiliary(second) || first == "how"_L1 || !lexicon::isSubjectOpener(second);
}

Acts ActReading::actsOf(const AnswerText &text, WordRange range) const
{
    Acts result;
    if (range.size() <= 0)
        return result;
    const int last = text.sentenceOf(range.end - 1);
    for (int sentence = text.sentenceOf(range.begin); sentence <= last; ++sentence)
        result.add(acts[static_cast<size_t>(sentence)]);
    return result;
}

Cautions ActReading::cautionsOf(const AnswerText &text, WordRange range) const
{
    Cautions result;
    if (range.size() <= 0)
        return result;
    const int last = text.sentenceOf(range.end - 1);
    for (int sentence = text.sentenceOf(range.begin); sentence <= last; ++sentence)
        result.add(cautions[static_cast<size_t>(sentence)]);
    for (int word = range.begin; word < range.end; ++word) {
        if (negators[static_cast<size_t>(word)])
            result.add(Caution::Negated);
    }
    return result;
}

ActReader::ActReader(Vocabulary &vocabulary)
    : m_askOnly(speechcues::askOnly(), vocabulary), m_findOut(speechcues::findOut(), vocabulary),
      m_confirm(speechcues::confirm(), vocabulary), m_offer(speechcues::offer(), vocabulary),
      m_postpone(speechcues::postpone(), vocabulary), m_hypothesis(speechcues::hypothesis(), vocabulary),
      m_reported(speechcues::reported(), vocabulary), m_refuse(speechcues::refuse(), vocabulary)
{
}

ActReading ActReader::read(const ResolvedText &text) const
{
    ActReading result;
    result.negators.assign(text.text.words.size(), false);
    for (const Sentence &sentence : text.text.sentences) {
        result.acts.push_back(actsOf(text, sentence));
        result.cautions.push_back(cautionsOf(text, sentence));
        for (int word = sentence.words.begin; word < sentence.words.end; ++word)
            result.negators[static_cast<size_t>(word)] = negates(text.text, sentence, word);
    }
    return result;
}

Acts ActReader::actsOf(const ResolvedText &text, const Sentence &sentence) const
{
    Acts acts;
    bool opens = false;
    for (const WordRange &clause : text.text.clauses) {
        const bool inside = clause.begin >= sentence.words.begin && clause.end <= sentence.words.end;
        opens = opens || (inside && opensQuestion(text.text, clause));
    }
    const bool announced = m_askOnly.isAnyIn(text, sentence.words);
    if (sentence.questionMark || opens || announced || m_findOut.isAnyIn(text, sentence.words))
        acts.add(SpeechAct::Ask);
    if (m_confirm.isAnyIn(text, sentence.words) || (sentence.questionMark && !opens && sentence.words.size() > 2))
        acts.add(SpeechAct::Confirm);
    if (m_offer.isAnyIn(text, sentence.words))
        acts.add(SpeechAct::Offer);
    // "If you said no, what would be the reason?" tells as little as "What would be the reason?".
    const bool supposes = sentence.questionMark && opens && formAt(text.text, sentence.words.begin) == "if"_L1;
    if (!announced && !supposes && !opensQuestion(text.text, sentence.words))
        acts.add(SpeechAct::Tell);
    return acts;
}

/// "I guess it is the night shift, because she said so" is a guess of one's own, with what it rests on.
bool ActReader::isReported(const ResolvedText &text, const Sentence &sentence) const
{
    return std::ranges::any_of(text.text.clauses, [&](const WordRange &clause) {
        if (clause.begin < sentence.words.begin || clause.end > sentence.words.end)
            return false;
        const QString &first = formAt(text.text, clause.begin);
        return first != "because"_L1 && first != "since"_L1 && m_reported.isAnyIn(text, clause);
    });
}

Cautions ActReader::cautionsOf(const ResolvedText &text, const Sentence &sentence) const
{
    Cautions cautions;
    if (m_postpone.isAnyIn(text, sentence.words))
        cautions.add(Caution::Postponed);
    if (m_hypothesis.isAnyIn(text, sentence.words))
        cautions.add(Caution::Hypothetical);
    if (isReported(text, sentence))
        cautions.add(Caution::Reported);
    if (m_refuse.isAnyIn(text, sentence.words))
        cautions.add(Caution::Refused);
    if (isJumbled(text.text, sentence.words) || isStuffed(text.text, sentence.words)
        || isOutOfOrder(text.text, sentence.words))
        cautions.add(Caution::Jumbled);
    return cautions;
}

} // namespace drills
