#include "drills/grading/kinds.h"

#include "drills/grading/lexicon.h"

using namespace Qt::StringLiterals;

namespace drills {

namespace {

const Word &wordAt(const AnswerText &text, int word)
{
    return text.words[static_cast<size_t>(word)];
}

QString formAt(const AnswerText &text, WordRange sentence, int word)
{
    return word >= sentence.begin && word < sentence.end ? wordAt(text, word).form : QString();
}

bool isNumber(const AnswerText &text, int word)
{
    return wordAt(text, word).figure || lexicon::isNumberWord(wordAt(text, word).form);
}

/// "5k", "300eur": a figure that carries its currency.
bool isMoneyFigure(const QString &form)
{
    if (form.isEmpty() || !form.at(0).isDigit())
        return false;
    return form.endsWith(u'k') || form.endsWith("eur"_L1) || form.endsWith("usd"_L1) || form.endsWith("gbp"_L1)
        || form.endsWith("euro"_L1) || form.endsWith("euros"_L1);
}

bool isMoney(const AnswerText &text, WordRange sentence, int word)
{
    const QString form = formAt(text, sentence, word);
    if (isMoneyFigure(form))
        return true;
    if (form == "thousand"_L1 || form == "grand"_L1)
        return word > sentence.begin && (isNumber(text, word - 1) || formAt(text, sentence, word - 1) == "a"_L1);
    return lexicon::isMoneyWord(form);
}

/// "10:30", "10am", "12.5.", "2027".
bool isDateFigure(const QString &form)
{
    if (form.contains(u':') || form.endsWith("am"_L1) || form.endsWith("pm"_L1) || form.endsWith("th"_L1)
        || form.endsWith("st"_L1) || form.endsWith("nd"_L1) || form.endsWith("rd"_L1))
        return true;
    return form.size() == 4 && form.startsWith("20"_L1);
}

bool isMonthHere(const AnswerText &text, WordRange sentence, int word)
{
    const QString form = formAt(text, sentence, word);
    if (!lexicon::isMonth(form))
        return false;
    if (form != "may"_L1 && form != "march"_L1 && form != "mar"_L1 && form != "dec"_L1)
        return true;
    const QString before = formAt(text, sentence, word - 1);
    const bool figureBeside = (word > sentence.begin && wordAt(text, word - 1).figure)
        || (word + 1 < sentence.end && wordAt(text, word + 1).figure);
    return figureBeside || before == "in"_L1 || before == "by"_L1 || before == "until"_L1 || before == "of"_L1;
}

bool isDate(const AnswerText &text, WordRange sentence, int word)
{
    const QString form = formAt(text, sentence, word);
    if (lexicon::isWeekday(form) || lexicon::isDateWord(form) || isMonthHere(text, sentence, word))
        return true;
    if (wordAt(text, word).figure)
        return isDateFigure(form) || formAt(text, sentence, word + 1) == "oclock"_L1;
    if (!lexicon::isTimeUnit(form))
        return false;
    // "next week", "within three months", "the end of the year", "in two days".
    for (int back = 1; back <= 4; ++back) {
        const QString before = formAt(text, sentence, word - back);
        if (lexicon::pointsToTime(before))
            return true;
        if (before == "in"_L1)
            return back >= 2 || form == "spring"_L1 || form == "summer"_L1;
    }
    return false;
}

bool isName(const Word &word)
{
    return word.capitalised && word.form.size() > 1 && !lexicon::isFunctionWord(word.form)
        && !lexicon::isMonth(word.form) && !lexicon::isWeekday(word.form) && !lexicon::isDateWord(word.form);
}

bool isPerson(const AnswerText &text, int word)
{
    return lexicon::isPersonWord(wordAt(text, word).form) || isName(wordAt(text, word));
}

bool isOfKind(SlotKind kind, const AnswerText &text, WordRange sentence, int word)
{
    switch (kind) {
    case SlotKind::Number:
        return isNumber(text, word);
    case SlotKind::Money:
        return isMoney(text, sentence, word);
    case SlotKind::Date:
        return isDate(text, sentence, word);
    case SlotKind::Person:
        return isPerson(text, word);
    case SlotKind::Question:
    case SlotKind::Confirm:
    case SlotKind::Offer:
        return false;
    }
    return false;
}

std::optional<SpeechAct> actOf(SlotKind kind)
{
    switch (kind) {
    case SlotKind::Question:
        return SpeechAct::Ask;
    case SlotKind::Confirm:
        return SpeechAct::Confirm;
    case SlotKind::Offer:
        return SpeechAct::Offer;
    case SlotKind::Number:
    case SlotKind::Money:
    case SlotKind::Date:
    case SlotKind::Person:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::optional<WordRange> findKind(SlotKind kind, const AnswerText &text, const ActReading &speech, int sentence)
{
    const WordRange words = text.sentences[static_cast<size_t>(sentence)].words;
    if (const std::optional<SpeechAct> act = actOf(kind))
        return speech.acts[static_cast<size_t>(sentence)].has(*act) ? std::optional(words) : std::nullopt;
    for (int word = words.begin; word < words.end; ++word) {
        if (isOfKind(kind, text, words, word))
            return WordRange{word, word + 1};
    }
    return std::nullopt;
}

} // namespace drills
