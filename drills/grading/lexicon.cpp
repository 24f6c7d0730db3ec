#include "drills/grading/lexicon.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace drills::lexicon {

namespace {

using Words = QSet<QString>;

Words split(const QString &list)
{
    const QStringList words = list.split(u' ', Qt::SkipEmptyParts);
    return {words.cbegin(), words.cend()};
}

/// Pairs written `base:form,form base:form`, turned round for looking up.
QHash<QString, QString> irregular(const QString &list)
{
    QHash<QString, QString> result;
    for (const QString &entry : list.split(u' ', Qt::SkipEmptyParts)) {
        const QString base = entry.section(u':', 0, 0);
        for (const QString &form : entry.section(u':', 1).split(u','))
            result.insert(form, base);
    }
    return result;
}

} // namespace

QString baseForm(const QString &word)
{
    static const QHash<QString, QString> forms = irregular(
        u"be:is,are,was,were,been,being,am have:has,had,having do:did,does,done,doing tell:told say:said spend:spent "
        u"lose:lost "
        "pay:paid buy:bought know:knew,known take:took,taken give:gave,given make:made keep:kept meet:met "
        "get:got,gotten send:sent sell:sold,selling think:thought find:found write:wrote,written,writing come:came "
        "go:went,gone feel:felt choose:chose,chosen hold:held bring:brought run:ran begin:began,begun see:saw,seen "
        "man:men woman:women win:won speak:spoke,spoken understand:understood stand:stood hear:heard leave:left "
        "build:built mean:meant show:shown break:broke,broken drive:drove,driven fall:fell,fallen teach:taught "
        "catch:caught seek:sought deal:dealt lead:led grow:grew,grown draw:drew,drawn throw:threw,thrown "
        "fly:flew,flown "
        "eat:ate,eaten forget:forgot,forgotten rise:rose,risen wear:wore,worn sit:sat "
        "sign:signed,signs,signing,signature "
        "decide:decision,decisions,deciding,decides decider:deciders lend:lent wake:woke fight:fought "
        "person:people,persons,folk,folks child:children better:best bad:worse,worst stick:stuck "
        "shall:should may:might can:could will:would bind:bound steal:stole,stolen swear:swore"_s);
    return forms.value(word);
}

bool keepsIse(const QString &word)
{
    static const Words words = split(
        u"promise promised promises promising raise raised raises raising advise advised advises advising "
        "exercise exercised exercises exercising surprise surprised surprises surprising otherwise likewise "
        "precise concise premise premises expertise franchise enterprise enterprises comprise revise revised "
        "supervise supervised supervising supervises compromise compromised praise praised noise noises cruise "
        "bruise disguise rise rises arise advertise advertised advertising advertises raiser adviser riser"_s);
    return words.contains(word);
}

bool isBritishOur(const QString &word)
{
    static const QStringList stems =
        u"favour behaviour colour labour honour neighbour harbour flavour rumour humour endeavour vapour"_s.split(u' ');
    return std::ranges::any_of(stems, [&word](const QString &stem) { return word.startsWith(stem); });
}

bool isFunctionWord(const QString &word)
{
    static const Words words = split(
        u"a an the this that these those my your his her its our their i you he she it we they me him us them "
        "myself yourself himself herself itself ourselves themselves mine yours hers ours theirs "
        "am is are was were be been being have has had having do does did doing done will would shall should can "
        "could may might must ought to of in on at by for with from into onto about as than then so and or but "
        "if because while until till since though although whether not no nor there here up down out off over "
        "under again also too very just only even still yet already really quite rather well okay ok yes please "
        "all any some each every both either neither such other another more most much many few less least own "
        "same one ones what which who whom whose when where why how let get got gets getting go going s t us "
        "now before after during between through per via like upon anyway actually maybe perhaps bit lot thing "
        "things something anything everything nothing somebody anybody everybody nobody someone anyone everyone"_s);
    return words.contains(word);
}

bool isGrammarWord(const QString &word)
{
    static const Words words = split(
        u"a an the and or but if because so to of in on at by for with from as is are was were be been am do does did "
        u"have has "
        "had will would can could shall should may might must i you he she it we they me him us them my your his its "
        "our their this that these those every each all any some there here not no yes what who which how when where why"_s);
    return words.contains(word);
}

bool isNegator(const QString &word)
{
    static const Words words = split(
        u"not no never nobody nothing none neither nor without hardly nowhere cannot unknown unclear"_s);
    return words.contains(word);
}

bool isQuestionWord(const QString &word)
{
    static const Words words = split(u"what which who whom whose when where why how"_s);
    return words.contains(word);
}

bool isAuxiliary(const QString &word)
{
    static const Words words = split(u"am is are was were do does did have has had will would shall should can could "
                                     "may might must"_s);
    return words.contains(word);
}

bool isSubjectOpener(const QString &word)
{
    static const Words words = split(
        u"i you he she it we they there this that these those the a an your my our their his her its any anyone "
        "anybody anything someone somebody something everyone everybody one not all both each every"_s);
    return words.contains(word);
}

bool isSubjectPronoun(const QString &word)
{
    static const Words words = split(u"i you he she it we they"_s);
    return words.contains(word);
}

bool isOpener(const QString &word)
{
    static const Words words = split(
        u"and so but or ok okay well then now right good great fine thanks thank please hi hello hey yes no oh "
        "ah also first next finally just because alright sure perfect understood"_s);
    return words.contains(word);
}

bool isDeterminer(const QString &word)
{
    static const Words words = split(u"a an the my your our their its every"_s);
    return words.contains(word);
}

bool cannotFollowDeterminer(const QString &word)
{
    static const Words words = split(
        u"a an the my your our their its of in on at by for with from to and or but if is are was were be been "
        "has have had do does did will would shall should can could must i you he she it we they me him us them "
        "not because while whether there into until than"_s);
    return words.contains(word);
}

bool isDangling(const QString &word)
{
    static const Words words = split(u"a an the my your our their its and or but if of because while than every"_s);
    return words.contains(word);
}

bool joinsClauses(const QString &word)
{
    static const Words words = split(u"and but so because then or while before after if which"_s);
    return words.contains(word);
}

bool isAbbreviation(const QString &word)
{
    static const Words words = split(u"mr mrs ms dr prof st vs approx eg ie etc incl resp no nr tel ca"_s);
    return words.contains(word);
}

bool isNumberWord(const QString &word)
{
    static const Words words = split(
        u"zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds "
        "thousand thousands million millions billion dozen dozens half twice double triple quarter percent"_s);
    return words.contains(word);
}

bool isMoneyWord(const QString &word)
{
    static const Words words = split(
        u"€ $ £ ¥ euro euros eur dollar dollars usd pound pounds gbp quid buck bucks cent cents grand k franc "
        "francs chf"_s);
    return words.contains(word);
}

bool isWeekday(const QString &word)
{
    static const Words words = split(
        u"monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays "
        "saturdays sundays mon tue tues wed thu thur thurs fri"_s);
    return words.contains(word);
}

bool isMonth(const QString &word)
{
    static const Words words = split(u"january february march april may june july august september october november "
                                     "december jan feb mar apr jun jul aug sep sept oct nov dec"_s);
    return words.contains(word);
}

bool isDateWord(const QString &word)
{
    static const Words words = split(
        u"today tomorrow tonight yesterday noon midday easter christmas midsummer deadline fortnight q1 q2 q3 q4 "
        "autumn winter springtime date"_s);
    return words.contains(word);
}

bool isTimeUnit(const QString &word)
{
    static const Words words = split(u"day days week weeks weekend month months year years quarter quarters hour hours "
                                     "minute minutes morning afternoon evening summer spring season"_s);
    return words.contains(word);
}

bool pointsToTime(const QString &word)
{
    static const Words words = split(u"next this within until till before by coming following end"_s);
    return words.contains(word);
}

bool isPersonWord(const QString &word)
{
    static const Words words = split(
        u"who whom whoever boss bosses owner owners manager managers director directors ceo cfo cto coo head chief "
        "partner partners wife husband colleague colleagues team board assistant chef foreman accountant controller "
        "buyer buyers purchaser purchasing procurement lawyer secretary somebody someone anybody anyone everybody "
        "everyone person people president chairman chairwoman founder supervisor superior leader engineer nurse "
        "doctor brother sister father mother son daughter management committee council decider deciders user users "
        "staff department"_s);
    return words.contains(word);
}

} // namespace drills::lexicon
