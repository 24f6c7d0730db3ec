#pragma once

#include <QString>
#include <QStringList>

/// The built-in lists of English words that the engine knows. All words are lower case.
namespace drills::lexicon {

/// The base form of an irregular form (told: tell), or an empty string.
[[nodiscard]] QString baseForm(const QString &word);
/// Words like `advise` and `promise` that have no spelling with z.
[[nodiscard]] bool keepsIse(const QString &word);
/// Words like `favour` that are spelt without u in America.
[[nodiscard]] bool isBritishOur(const QString &word);

/// Articles, pronouns, prepositions, auxiliaries and fillers: they say little about what is meant.
[[nodiscard]] bool isFunctionWord(const QString &word);
/// The most frequent of them, without which there is no sentence.
[[nodiscard]] bool isGrammarWord(const QString &word);
[[nodiscard]] bool isNegator(const QString &word);
[[nodiscard]] bool isQuestionWord(const QString &word);
[[nodiscard]] bool isAuxiliary(const QString &word);
/// Words that may follow an auxiliary when it opens a question: pronouns, articles, possessives.
[[nodiscard]] bool isSubjectOpener(const QString &word);
[[nodiscard]] bool isSubjectPronoun(const QString &word);
/// Words before the start proper of a sentence: well, so, okay, please.
[[nodiscard]] bool isOpener(const QString &word);
/// Determiners, after which no verb, preposition or conjunction can come.
[[nodiscard]] bool isDeterminer(const QString &word);
/// Words that cannot come right after a determiner.
[[nodiscard]] bool cannotFollowDeterminer(const QString &word);
/// Words that do not end a sentence.
[[nodiscard]] bool isDangling(const QString &word);
[[nodiscard]] bool joinsClauses(const QString &word);
[[nodiscard]] bool isAbbreviation(const QString &word);

[[nodiscard]] bool isNumberWord(const QString &word);
[[nodiscard]] bool isMoneyWord(const QString &word);
[[nodiscard]] bool isWeekday(const QString &word);
[[nodiscard]] bool isMonth(const QString &word);
/// Words that are a date by themselves: today, tomorrow, easter.
[[nodiscard]] bool isDateWord(const QString &word);
[[nodiscard]] bool isTimeUnit(const QString &word);
/// Words that make a date out of a time unit: next, this, within.
[[nodiscard]] bool pointsToTime(const QString &word);
[[nodiscard]] bool isPersonWord(const QString &word);

/// Groups of words that mean much the same in a talk about selling.
[[nodiscard]] const QStringList &synonymGroups();

} // namespace drills::lexicon
