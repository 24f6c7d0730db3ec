#include "tests/drills/tst_gradingacts.h"

#include "drills/grading/actreader.h"
#include "drills/grading/kinds.h"
#include "drills/grading/phrase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using drills::Caution;
using drills::SlotKind;
using drills::SpeechAct;

namespace tests {

namespace {

/// A text read with its acts.
struct Reading {
    explicit Reading(const QString &source) : reader(vocabulary)
    {
        text = vocabulary.resolve(drills::readText(source));
        acts = reader.read(text);
    }

    drills::Vocabulary vocabulary;
    drills::ActReader reader;
    drills::ResolvedText text;
    drills::ActReading acts;
};

QString namesOf(drills::Acts acts)
{
    QString names;
    names += acts.has(SpeechAct::Ask) ? u"a"_s : QString();
    names += acts.has(SpeechAct::Tell) ? u"t"_s : QString();
    names += acts.has(SpeechAct::Confirm) ? u"c"_s : QString();
    names += acts.has(SpeechAct::Offer) ? u"o"_s : QString();
    return names;
}

} // namespace

void TestGradingActs::recognisesActs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("has");
    QTest::addColumn<QString>("hasNot");
    QTest::newRow("question") << u"What does that cost you per week?"_s << u"a"_s << u"t"_s;
    QTest::newRow("no question mark") << u"what does that cost you per week"_s << u"a"_s << u"t"_s;
    QTest::newRow("after an opener") << u"Okay, so who decides on that"_s << u"a"_s << u"t"_s;
    QTest::newRow("auxiliary") << u"Do you have a budget"_s << u"a"_s << u"t"_s;
    QTest::newRow("telegraphic") << u"cost per week?"_s << u"a"_s << QString();
    QTest::newRow("narrated") << u"I ask him what it costs"_s << u"a"_s << u"t"_s;
    QTest::newRow("announced") << u"I'd like to know what it costs you"_s << u"a"_s << u"t"_s;
    QTest::newRow("asked to tell") << u"Tell me about your last delivery."_s << u"a"_s << u"t"_s;
    QTest::newRow("finding out") << u"Find out whether there is a budget"_s << u"a"_s << QString();
    QTest::newRow("comforted") << u"Don't worry about what it costs"_s << u"t"_s << u"a"_s;
    QTest::newRow("negative question") << u"Don't you worry about what it costs"_s << u"a"_s << u"t"_s;
    QTest::newRow("statement") << u"It costs them 500 euros a week."_s << u"t"_s << u"aco"_s;
    QTest::newRow("when clause") << u"When we met you told me about it."_s << u"t"_s << u"a"_s;
    QTest::newRow("what clause") << u"What we know is the price."_s << u"t"_s << u"a"_s;
    QTest::newRow("is that right") << u"It takes three days. Is that right?"_s << u"c"_s << QString();
    QTest::newRow("did I get that right") << u"Did I get that right?"_s << u"ac"_s << QString();
    QTest::newRow("correct?") << u"So it takes you three days, correct?"_s << u"c"_s << QString();
    QTest::newRow("have I understood") << u"Have I understood you properly?"_s << u"c"_s << QString();
    QTest::newRow("offer") << u"I can offer you a trial."_s << u"o"_s << u"a"_s;
    QTest::newRow("we'd give") << u"We'd give you two months."_s << u"o"_s << u"a"_s;
}

void TestGradingActs::recognisesActs()
{
    QFETCH(QString, text);
    QFETCH(QString, has);
    QFETCH(QString, hasNot);

    const Reading reading(text);
    const int words = static_cast<int>(reading.text.text.words.size());
    const QString names = namesOf(reading.acts.actsOf(reading.text.text, {0, words}));

    for (const QChar act : has)
        QVERIFY2(names.contains(act), qPrintable(names));
    for (const QChar act : hasNot)
        QVERIFY2(!names.contains(act), qPrintable(names));
}

void TestGradingActs::callsForCaution_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("caution");
    QTest::addColumn<bool>("there");
    const auto row = [](const char *name, const QString &text, Caution caution, bool there) {
        QTest::newRow(name) << text << static_cast<int>(caution) << there;
    };
    row("never say", u"I will never say: what does that cost you?"_s, Caution::Refused, true);
    row("did not ask", u"I did not ask what it costs them"_s, Caution::Refused, true);
    row("not so", u"It is not so that they know the price"_s, Caution::Refused, true);
    row("asked not to", u"Did you never ask what it costs?"_s, Caution::Refused, false);
    row("other never", u"It never fails, they tell me"_s, Caution::Refused, false);
    row("key words without commas",
        u"cost problem situation weekly trays bread ovens managers orders returns vans sixty thousand"_s,
        Caution::Jumbled, true);
    row("key words as notes", u"cost: 900 a week, problem: returns, wish: half the trays, decides: Rosa, by May"_s,
        Caution::Jumbled, false);
    row("key words in a row", u"caught middle something talk bit all drilling up yours"_s, Caution::Jumbled, true);
    row("a name in a row", u"Tomasz Brandt, production manager at a CNC workshop called Rehberg Precision"_s,
        Caution::Jumbled, false);
    row("shuffled answer",
        u"has whoever problem he the the says is and in true ready part fresh he goes are facts the back known fits so"_s,
        Caution::Jumbled, true);
    row("plain answer",
        u"Whoever fits and has the problem goes on, and those who are not ready yet go back with the reason"_s,
        Caution::Jumbled, false);
    row("did not come to it", u"I wanted to ask what bothers you but I think that's too personal"_s, Caution::Postponed,
        true);
    row("asks politely", u"I wanted to ask what bothers you most about it"_s, Caution::Postponed, false);
    row("will ask when", u"And the costs I'll ask you about when I come"_s, Caution::Postponed, true);
    row("if ever", u"If you ever decide, in either direction, that would be lovely"_s, Caution::Hypothetical, true);
    row("does not remember", u"I don't remember what I promised them"_s, Caution::Refused, true);
    row("a guess and its reason", u"I guess it is the night shift, because she said that nobody is there"_s,
        Caution::Reported, false);
    row("do not know", u"We don't know the budget"_s, Caution::Negated, true);
    row("never", u"Nobody ever asked for the cost"_s, Caution::Negated, true);
    row("plain", u"We know the budget"_s, Caution::Negated, false);
    row("tag", u"It costs a lot, doesn't it?"_s, Caution::Negated, false);
    row("negative question", u"Don't you have a budget?"_s, Caution::Negated, false);
    row("no problem", u"No problem, we know the budget"_s, Caution::Negated, false);
    row("not only", u"We know not only the budget"_s, Caution::Negated, false);
    row("ask later", u"I'll ask about the budget later"_s, Caution::Postponed, true);
    row("next time", u"The budget comes next time"_s, Caution::Postponed, true);
    row("still to do", u"We still have to find out the budget"_s, Caution::Postponed, true);
    row("now", u"I ask about the budget now"_s, Caution::Postponed, false);
    row("should have", u"I should have asked for the budget"_s, Caution::Hypothetical, true);
    row("would like", u"I would like to ask for the budget"_s, Caution::Hypothetical, false);
    row("she said", u"She said that it costs 500"_s, Caution::Reported, true);
    row("I told her", u"I told her that it costs 500"_s, Caution::Reported, false);
    row("shuffled", u"budget the of know we and the is what decides who the"_s, Caution::Jumbled, true);
    row("honest", u"We know what the budget is and who decides about the whole thing"_s, Caution::Jumbled, false);
    row("note", u"cost, budget, date, who decides"_s, Caution::Jumbled, false);
}

void TestGradingActs::callsForCaution()
{
    QFETCH(QString, text);
    QFETCH(int, caution);
    QFETCH(bool, there);

    const Reading reading(text);
    const int words = static_cast<int>(reading.text.text.words.size());
    const drills::Cautions cautions = reading.acts.cautionsOf(reading.text.text, {0, words});

    QCOMPARE(cautions.has(static_cast<Caution>(caution)), there);
}

void TestGradingActs::findsKinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("there");
    const auto row = [](const char *name, const QString &text, SlotKind kind, bool there) {
        QTest::newRow(name) << text << static_cast<int>(kind) << there;
    };
    row("figure", u"It takes 3 days"_s, SlotKind::Number, true);
    row("number word", u"It takes three days"_s, SlotKind::Number, true);
    row("per cent", u"About 20% of it"_s, SlotKind::Number, true);
    row("no number", u"It takes one a while"_s, SlotKind::Number, false);
    row("euro sign", u"That is \u20ac500"_s, SlotKind::Money, true);
    row("dollars", u"two hundred dollars"_s, SlotKind::Money, true);
    row("5k", u"about 5k"_s, SlotKind::Money, true);
    row("two thousand", u"two thousand a week"_s, SlotKind::Money, true);
    row("thousands of people", u"so many thousand people"_s, SlotKind::Money, false);
    row("only a number", u"500 screws"_s, SlotKind::Money, false);
    row("weekday", u"by Friday"_s, SlotKind::Date, true);
    row("next week", u"some time next week"_s, SlotKind::Date, true);
    row("12 May", u"on 12 May"_s, SlotKind::Date, true);
    row("may", u"you may ask"_s, SlotKind::Date, false);
    row("Q3", u"in Q3"_s, SlotKind::Date, true);
    row("end of the year", u"before the end of the year"_s, SlotKind::Date, true);
    row("within", u"within three months"_s, SlotKind::Date, true);
    row("per week", u"costs per week"_s, SlotKind::Date, false);
    row("boss", u"the boss signs"_s, SlotKind::Person, true);
    row("who", u"who signs?"_s, SlotKind::Person, true);
    row("name", u"it is up to Martina"_s, SlotKind::Person, true);
    row("first word", u"Nice to meet you"_s, SlotKind::Person, false);
    row("question", u"what does it cost"_s, SlotKind::Question, true);
    row("no question", u"it costs a lot"_s, SlotKind::Question, false);
    row("confirm", u"Have I got that right?"_s, SlotKind::Confirm, true);
    row("offer", u"I can offer you a month"_s, SlotKind::Offer, true);
}

void TestGradingActs::findsKinds()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(bool, there);

    const Reading reading(text);

    QCOMPARE(drills::findKind(static_cast<SlotKind>(kind), reading.text.text, reading.acts, 0).has_value(), there);
}

void TestGradingActs::matchesPhrases_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("stem") << u"cost you"_s << u"What is it costing you?"_s << u"costing you"_s;
    QTest::newRow("either") << u"cost|lose you"_s << u"It loses you money"_s << u"loses you"_s;
    QTest::newRow("irregular") << u"lose money"_s << u"They lost money"_s << u"lost money"_s;
    QTest::newRow("gap of none") << u"lose * money"_s << u"They lose money"_s << u"lose money"_s;
    QTest::newRow("gap of three") << u"lose * money"_s << u"They lose such a heap money"_s
                                  << u"lose such a heap money"_s;
    QTest::newRow("gap too long") << u"lose * money"_s << u"They lose such a great heap money"_s << QString();
    QTest::newRow("exact form") << u"=costs you"_s << u"It costs you time"_s << u"costs you"_s;
    QTest::newRow("other form") << u"=costs you"_s << u"It cost you time"_s << QString();
    QTest::newRow("contraction") << u"do not know"_s << u"They don't know"_s << u"don't know"_s;
    QTest::newRow("typing error") << u"budget"_s << u"Which bugdet?"_s << u"bugdet"_s;
    QTest::newRow("hyphen") << u"follow up"_s << u"a follow-up"_s << u"follow-up"_s;
    QTest::newRow("not across sentences") << u"lose money"_s << u"They lose. Money is short."_s << QString();
    QTest::newRow("gap at the ends") << u"* money *"_s << u"They lose money"_s << u"money"_s;
    QTest::newRow("empty") << QString() << u"They lose money"_s << QString();
}

void TestGradingActs::matchesPhrases()
{
    QFETCH(QString, phrase);
    QFETCH(QString, text);
    QFETCH(QString, found);
    drills::Vocabulary vocabulary;
    const drills::Phrase compiled(phrase, vocabulary);
    const drills::ResolvedText resolved = vocabulary.resolve(drills::readText(text));

    QString words;
    for (const drills::Sentence &sentence : resolved.text.sentences) {
        const auto range = compiled.find(resolved, sentence.words);
        const drills::Span place = range ? resolved.text.place(*range) : drills::Span();
        words += text.mid(place.begin, place.length);
    }

    QCOMPARE(words, found);
}

} // namespace tests
