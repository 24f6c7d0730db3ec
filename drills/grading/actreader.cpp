#include "drills/grading/actreader.h"

#include "drills/grading/lexicon.h"
#include "drills/grading/speechcues.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace drills {

namespace {

// Fewer words than these are a note, not a jumble.
constexpr int shortestJumble = 8;
constexpr int shortestStuffing = 14;
constexpr double leastFunctionWords = 0.15;

std::vector<Phrase> compile(const QStringList &patterns, Vocabulary &vocabulary)
{
    std::vector<Phrase> phrases;
    for (const QString &pattern : patterns)
        phrases.emplace_back(pattern, vocabulary);
    return phrases;
}

const QString &formAt(const AnswerText &text, int word)
{
    static const QString none;
    return word >= 0 && word < static_cast<int>(text.words.size()) ? text.words[static_cast<size_t>(word)].form : none;
}

/// Whether the words open a question: "how much", "do you", after words like "well".
bool opensQuestion(const AnswerText &text, WordRange range)
{
    int word = range.begin;
    while (word < range.end && lexicon::isOpener(formAt(text, word)))
        ++word;
    if (word >= range.end)
        return false;
    const QString &first = formAt(text, word);
    const QString &second = word + 1 < range.end ? formAt(text, word + 1) : QString();
    if (lexicon::isAuxiliary(first))
        return lexicon::isSubjectOpener(second);
    if (!lexicon::isQuestionWord(first) || second.isEmpty())
        return false;
    // "When we met, …" and "What we know is …" are no questions, "What do you …" is one.
    return lexicon::isAuxiliary(second) || first == "how"_L1 || !lexicon::isSubjectOpener(second);
}

/// "Isn't it", "don't you", "why not", "not only", "no problem" deny nothing.
bool negates(const AnswerText &text, const Sentence &sentence, int word)
{
    const QString &form = formAt(text, word);
    if (!lexicon::isNegator(form) || form == "unknown"_L1 || form == "unclear"_L1)
        return false;
    const QString &before = word > sentence.words.begin ? formAt(text, word - 1) : QString();
    const QString &after = word + 1 < sentence.words.end ? formAt(text, word + 1) : QString();
    static const QSet<QString> harmlessNext = {u"only"_s, u"just"_s, u"matter"_s, u"problem"_s, u"worries"_s, u"obligation"_s, u"longer"_s};
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
    int functionWords = 0;
    for (int word = range.begin; word < range.end; ++word) {
        functionWords += lexicon::isFunctionWord(formAt(text, word)) ? 1 : 0;
        const bool pair = word + 1 < range.end && lexicon::isDeterminer(formAt(text, word))
                          && lexicon::cannotFollowDeterminer(formAt(text, word + 1));
        impossible += pair ? 1 : 0;
    }
    if (impossible >= 2 || (impossible == 1 && range.size() < 2 * shortestJumble))
        return true;
    return range.size() >= shortestStuffing && functionWords < leastFunctionWords * range.size();
}

} // namespace

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
    : m_askOnly(compile(speechcues::askOnly(), vocabulary)), m_findOut(compile(speechcues::findOut(), vocabulary)),
      m_confirm(compile(speechcues::confirm(), vocabulary)), m_offer(compile(speechcues::offer(), vocabulary)),
      m_postpone(compile(speechcues::postpone(), vocabulary)),
      m_hypothesis(compile(speechcues::hypothesis(), vocabulary)),
      m_reported(compile(speechcues::reported(), vocabulary))
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
    const bool announced = isAny(m_askOnly, text, sentence.words);
    if (sentence.questionMark || opens || announced || isAny(m_findOut, text, sentence.words))
        acts.add(SpeechAct::Ask);
    if (isAny(m_confirm, text, sentence.words) || (sentence.questionMark && !opens && sentence.words.size() > 2))
        acts.add(SpeechAct::Confirm);
    if (isAny(m_offer, text, sentence.words))
        acts.add(SpeechAct::Offer);
    const bool firstClauseOpens = opensQuestion(text.text, sentence.words);
    if (!announced && !(sentence.questionMark && firstClauseOpens) && !(opens && firstClauseOpens))
        acts.add(SpeechAct::Tell);
    return acts;
}

Cautions ActReader::cautionsOf(const ResolvedText &text, const Sentence &sentence) const
{
    Cautions cautions;
    if (isAny(m_postpone, text, sentence.words))
        cautions.add(Caution::Postponed);
    if (isAny(m_hypothesis, text, sentence.words))
        cautions.add(Caution::Hypothetical);
    if (isAny(m_reported, text, sentence.words))
        cautions.add(Caution::Reported);
    if (isJumbled(text.text, sentence.words))
        cautions.add(Caution::Jumbled);
    return cautions;
}

bool ActReader::isAny(const Phrases &phrases, const ResolvedText &text, WordRange range)
{
    return std::ranges::any_of(phrases, [&](const Phrase &phrase) { return phrase.find(text, range).has_value(); });
}

} // namespace drills
