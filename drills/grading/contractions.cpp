#include "drills/grading/contractions.h"

#include <QHash>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace drills {

namespace {

using Expansions = QHash<QString, QStringList>;

/// As it is written, and the words it stands for.
struct Written {
    const char16_t *word;
    const char16_t *words;
};

constexpr std::array contractedWords{
    Written{u"can't", u"can not"},
    Written{u"cannot", u"can not"},
    Written{u"cant", u"can not"},
    Written{u"won't", u"will not"},
    Written{u"wont", u"will not"},
    Written{u"shan't", u"shall not"},
    Written{u"ain't", u"is not"},
    Written{u"dont", u"do not"},
    Written{u"doesnt", u"does not"},
    Written{u"didnt", u"did not"},
    Written{u"isnt", u"is not"},
    Written{u"arent", u"are not"},
    Written{u"wasnt", u"was not"},
    Written{u"havent", u"have not"},
    Written{u"hasnt", u"has not"},
    Written{u"couldnt", u"could not"},
    Written{u"wouldnt", u"would not"},
    Written{u"shouldnt", u"should not"},
    Written{u"whats", u"what is"},
    Written{u"whos", u"who is"},
    Written{u"thats", u"that is"},
    Written{u"theres", u"there is"},
    Written{u"hows", u"how is"},
    Written{u"wheres", u"where is"},
    Written{u"im", u"i am"},
    Written{u"ive", u"i have"},
    Written{u"youre", u"you are"},
    Written{u"theyre", u"they are"},
    Written{u"weve", u"we have"},
    Written{u"youve", u"you have"},
    Written{u"theyve", u"they have"},
    Written{u"youd", u"you would"},
    Written{u"let's", u"let us"},
    Written{u"y'all", u"you"},
    Written{u"gonna", u"going to"},
    Written{u"wanna", u"want to"},
    Written{u"gotta", u"got to"},
    Written{u"o'clock", u"oclock"},
    Written{u"gimme", u"give me"},
    Written{u"lemme", u"let me"},
    Written{u"u", u"you"},
    Written{u"ur", u"your"},
    Written{u"pls", u"please"},
    Written{u"plz", u"please"},
    Written{u"thx", u"thanks"},
    Written{u"w/o", u"without"},
    // As people type on a telephone.
    Written{u"werent", u"were not"},
    Written{u"hadnt", u"had not"},
    Written{u"mustnt", u"must not"},
    Written{u"neednt", u"need not"},
    Written{u"whens", u"when is"},
    Written{u"heres", u"here is"},
    Written{u"hes", u"he is"},
    Written{u"shes", u"she is"},
    Written{u"youll", u"you will"},
    Written{u"theyll", u"they will"},
    Written{u"thatll", u"that will"},
    Written{u"itll", u"it will"},
    Written{u"theyd", u"they would"},
    Written{u"wouldve", u"would have"},
    Written{u"couldve", u"could have"},
    Written{u"shouldve", u"should have"},
    Written{u"lets", u"let us"},
    Written{u"outta", u"out of"},
    Written{u"dunno", u"do not know"},
    Written{u"whatcha", u"what do you"},
    Written{u"whaddya", u"what do you"},
    Written{u"d'you", u"do you"},
    Written{u"dya", u"do you"},
    Written{u"em", u"them"},
    Written{u"r", u"are"},
    Written{u"w", u"with"},
    Written{u"n", u"and"},
    Written{u"abt", u"about"},
    Written{u"bc", u"because"},
    Written{u"cos", u"because"},
    Written{u"cuz", u"because"},
    Written{u"coz", u"because"},
    Written{u"wld", u"would"},
    Written{u"shld", u"should"},
    Written{u"cld", u"could"},
    Written{u"cd", u"could"},
    Written{u"hv", u"have"},
    Written{u"b4", u"before"},
    Written{u"tmrw", u"tomorrow"},
    Written{u"tmr", u"tomorrow"},
    Written{u"2day", u"today"},
    Written{u"2moro", u"tomorrow"},
    Written{u"wk", u"week"},
    Written{u"wks", u"weeks"},
    Written{u"mth", u"month"},
    Written{u"mths", u"months"},
    Written{u"yrs", u"years"},
    Written{u"hr", u"hour"},
    Written{u"hrs", u"hours"},
    Written{u"min", u"minute"},
    Written{u"mins", u"minutes"},
    Written{u"smth", u"something"},
    Written{u"sth", u"something"},
    Written{u"smb", u"somebody"},
    Written{u"sb", u"somebody"},
    Written{u"some1", u"someone"},
    Written{u"sum1", u"someone"},
    Written{u"any1", u"anyone"},
    Written{u"ppl", u"people"},
    Written{u"mtg", u"meeting"},
    Written{u"appt", u"appointment"},
    Written{u"mgr", u"manager"},
    Written{u"mgrs", u"managers"},
    Written{u"ops", u"operations"},
    Written{u"maint", u"maintenance"},
    Written{u"msg", u"message"},
    Written{u"asap", u"as soon as possible"},
    Written{u"prob", u"probably"},
    Written{u"nr", u"number"},
    Written{u"tel", u"telephone"},
    Written{u"cust", u"customer"},
    Written{u"custs", u"customers"},
    Written{u"mach", u"machines"},
    Written{u"lmk", u"let me know"},
    Written{u"rn", u"right now"},
    Written{u"gd", u"good"},
};

const Expansions &wholeWords()
{
    static const Expansions words = [] {
        Expansions all;
        for (const Written &written : contractedWords)
            all.insert(QString::fromUtf16(written.word), QString::fromUtf16(written.words).split(u' '));
        return all;
    }();
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

bool isShortened(const QString &word)
{
    constexpr qsizetype longest = 8;
    return word.size() <= longest && wholeWords().contains(word);
}

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
