#include "drills/grading/contractions.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace drills {

namespace {

using Expansions = QHash<QString, QStringList>;

const Expansions &wholeWords()
{
    static const Expansions words = {
        {u"can't"_s, {u"can"_s, u"not"_s}},
        {u"cannot"_s, {u"can"_s, u"not"_s}},
        {u"cant"_s, {u"can"_s, u"not"_s}},
        {u"won't"_s, {u"will"_s, u"not"_s}},
        {u"wont"_s, {u"will"_s, u"not"_s}},
        {u"shan't"_s, {u"shall"_s, u"not"_s}},
        {u"ain't"_s, {u"is"_s, u"not"_s}},
        {u"dont"_s, {u"do"_s, u"not"_s}},
        {u"doesnt"_s, {u"does"_s, u"not"_s}},
        {u"didnt"_s, {u"did"_s, u"not"_s}},
        {u"isnt"_s, {u"is"_s, u"not"_s}},
        {u"arent"_s, {u"are"_s, u"not"_s}},
        {u"wasnt"_s, {u"was"_s, u"not"_s}},
        {u"havent"_s, {u"have"_s, u"not"_s}},
        {u"hasnt"_s, {u"has"_s, u"not"_s}},
        {u"couldnt"_s, {u"could"_s, u"not"_s}},
        {u"wouldnt"_s, {u"would"_s, u"not"_s}},
        {u"shouldnt"_s, {u"should"_s, u"not"_s}},
        {u"whats"_s, {u"what"_s, u"is"_s}},
        {u"whos"_s, {u"who"_s, u"is"_s}},
        {u"thats"_s, {u"that"_s, u"is"_s}},
        {u"theres"_s, {u"there"_s, u"is"_s}},
        {u"hows"_s, {u"how"_s, u"is"_s}},
        {u"wheres"_s, {u"where"_s, u"is"_s}},
        {u"im"_s, {u"i"_s, u"am"_s}},
        {u"ive"_s, {u"i"_s, u"have"_s}},
        {u"youre"_s, {u"you"_s, u"are"_s}},
        {u"theyre"_s, {u"they"_s, u"are"_s}},
        {u"weve"_s, {u"we"_s, u"have"_s}},
        {u"youve"_s, {u"you"_s, u"have"_s}},
        {u"theyve"_s, {u"they"_s, u"have"_s}},
        {u"youd"_s, {u"you"_s, u"would"_s}},
        {u"let's"_s, {u"let"_s, u"us"_s}},
        {u"y'all"_s, {u"you"_s}},
        {u"gonna"_s, {u"going"_s, u"to"_s}},
        {u"wanna"_s, {u"want"_s, u"to"_s}},
        {u"gotta"_s, {u"got"_s, u"to"_s}},
        {u"o'clock"_s, {u"oclock"_s}},
        {u"gimme"_s, {u"give"_s, u"me"_s}},
        {u"lemme"_s, {u"let"_s, u"me"_s}},
        {u"u"_s, {u"you"_s}},
        {u"ur"_s, {u"your"_s}},
        {u"pls"_s, {u"please"_s}},
        {u"plz"_s, {u"please"_s}},
        {u"thx"_s, {u"thanks"_s}},
        {u"w/o"_s, {u"without"_s}},
    };
    return words;
}

/// Before these, 's stands for "is".
bool takesIs(const QString &word)
{
    static const QSet<QString> words = {u"what"_s, u"who"_s,   u"where"_s, u"when"_s,   u"why"_s,       u"how"_s,
                                        u"that"_s, u"this"_s,  u"there"_s, u"here"_s,   u"it"_s,        u"he"_s,
                                        u"she"_s,  u"which"_s, u"one"_s,   u"nobody"_s, u"everything"_s};
    return words.contains(word);
}

QString endingWord(const QString &ending)
{
    static const QHash<QString, QString> words = {
        {u"d"_s, u"would"_s}, {u"ve"_s, u"have"_s}, {u"ll"_s, u"will"_s}, {u"re"_s, u"are"_s}, {u"m"_s, u"am"_s}};
    return words.value(ending);
}

} // namespace

QStringList expandContraction(const QString &word)
{
    const auto whole = wholeWords().constFind(word);
    if (whole != wholeWords().constEnd())
        return whole.value();
    const qsizetype apostrophe = word.lastIndexOf(u'\'');
    if (apostrophe < 0)
        return {word};
    const QString stem = word.left(apostrophe).remove(u'\'');
    const QString ending = word.mid(apostrophe + 1);
    if (stem.isEmpty())
        return {ending};
    if (ending == "t"_L1 && stem.size() > 2 && stem.endsWith(u'n'))
        return {stem.chopped(1), u"not"_s};
    if (ending == "s"_L1)
        return takesIs(stem) ? QStringList{stem, u"is"_s} : QStringList{stem};
    const QString second = endingWord(ending);
    if (!second.isEmpty())
        return {stem, second};
    return {stem + ending};
}

} // namespace drills
