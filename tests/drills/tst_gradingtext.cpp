#include "tests/drills/tst_gradingtext.h"

#include "drills/grading/spelling.h"
#include "drills/grading/stemmer.h"
#include "drills/grading/text.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace tests {

void TestGradingText::splitsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("plain") << u"We know it."_s << u"we know it"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("only signs") << u"?! ... --"_s << QString();
    QTest::newRow("don't") << u"I don't know"_s << u"i do not know"_s;
    QTest::newRow("curly apostrophe") << u"don\u2019t"_s << u"do not"_s;
    QTest::newRow("dont") << u"dont"_s << u"do not"_s;
    QTest::newRow("can't") << u"can't"_s << u"can not"_s;
    QTest::newRow("cannot") << u"cannot"_s << u"can not"_s;
    QTest::newRow("won't") << u"won't"_s << u"will not"_s;
    QTest::newRow("typed on a telephone")
        << u"wld u call b4 tmrw abt it pls"_s << u"would you call before tomorrow about it please"_s;
    QTest::newRow("no apostrophe") << u"shes sure theyll sign"_s << u"she is sure they will sign"_s;
    QTest::newRow("what's") << u"What's that?"_s << u"what is that"_s;
    QTest::newRow("I'd") << u"I'd ask"_s << u"i would ask"_s;
    QTest::newRow("we've") << u"we've asked"_s << u"we have asked"_s;
    QTest::newRow("I'm, you're, I'll") << u"I'm you're I'll"_s << u"i am you are i will"_s;
    QTest::newRow("let's") << u"Let's go"_s << u"let us go"_s;
    QTest::newRow("possessive") << u"the customer's budget"_s << u"the customer budget"_s;
    QTest::newRow("plural possessive") << u"the customers' budget"_s << u"the customers budget"_s;
    QTest::newRow("hyphen") << u"half-hour follow-up"_s << u"half hour follow up"_s;
    QTest::newRow("dash") << u"cost - 5k"_s << u"cost 5k"_s;
    QTest::newRow("figures") << u"1,500.50 and 10:30"_s << u"1,500.50 and 10:30"_s;
    QTest::newRow("figure at the end") << u"by 2027."_s << u"by 2027"_s;
    QTest::newRow("currency") << u"\u20ac500 or $20"_s << u"\u20ac 500 or $ 20"_s;
    QTest::newRow("percent") << u"20%"_s << u"20 percent"_s;
    QTest::newRow("umlaut") << u"M\u00fcller"_s << u"m\u00fcller"_s;
    QTest::newRow("emoji") << u"ok \U0001F600 yes"_s << u"ok \U0001F600 yes"_s;
    QTest::newRow("quotes") << u"\u201cWhat does it cost?\u201d"_s << u"what does it cost"_s;
}

void TestGradingText::splitsWords()
{
    QFETCH(QString, text);
    QFETCH(QString, words);

    QStringList found;
    for (const drills::Word &word : drills::readText(text).words)
        found.append(word.form);

    QCOMPARE(found.join(u' '), words);
}

void TestGradingText::splitsSentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("sentences");
    QTest::addColumn<int>("questions");
    QTest::newRow("one") << u"We know it"_s << 1 << 0;
    QTest::newRow("two") << u"We know it. They said so!"_s << 2 << 0;
    QTest::newRow("question") << u"What does it cost? I see."_s << 2 << 1;
    QTest::newRow("lines") << u"cost per week?\nwho decides?"_s << 2 << 2;
    QTest::newRow("many marks") << u"Really?!? Yes."_s << 2 << 1;
    QTest::newRow("abbreviation") << u"I ask Mr. Miller about it."_s << 1 << 0;
    QTest::newRow("figure with point") << u"It costs 3.5 hours"_s << 1 << 0;
    QTest::newRow("ellipsis") << u"well... let me think"_s << 2 << 0;
    QTest::newRow("quoted question") << u"I ask: \"What does it cost?\" and wait."_s << 2 << 1;
}

void TestGradingText::splitsSentences()
{
    QFETCH(QString, text);
    QFETCH(int, sentences);
    QFETCH(int, questions);

    const drills::AnswerText read = drills::readText(text);

    QCOMPARE(static_cast<int>(read.sentences.size()), sentences);
    QCOMPARE(static_cast<int>(std::ranges::count_if(read.sentences, &drills::Sentence::questionMark)), questions);
}

void TestGradingText::splitsClauses()
{
    const drills::AnswerText read = drills::readText(
        u"So it takes three days, and it costs you money because nobody looks."_s);

    QCOMPARE(static_cast<int>(read.clauses.size()), 3);
    QCOMPARE(read.clauses.front().begin, 0);
    QCOMPARE(read.clauses.back().end, static_cast<int>(read.words.size()));
}

void TestGradingText::splitsQuestionsWithoutPunctuation()
{
    const drills::AnswerText read = drills::readText(
        u"hey joan quick one on larkmead what did ruth actually do did she reach out herself and does she get it"_s);

    QStringList starts;
    for (const drills::WordRange &clause : read.clauses)
        starts.append(read.words[static_cast<size_t>(clause.begin)].form);
    QCOMPARE(starts, QStringList({u"hey"_s, u"what"_s, u"did"_s, u"and"_s}));
}

void TestGradingText::keepsPlaces()
{
    const QString text = u"Hm, what\u2019s the price?"_s;

    const drills::AnswerText read = drills::readText(text);

    QCOMPARE(read.words[1].place, (drills::Span{4, 6}));
    QCOMPARE(read.words[2].place, (drills::Span{4, 6}));
    const drills::Span whole = read.place({0, static_cast<int>(read.words.size())});
    QCOMPARE(text.mid(whole.begin, whole.length), u"Hm, what\u2019s the price"_s);
    QCOMPARE(read.sentenceOf(3), 0);
}

void TestGradingText::cutsLongTexts()
{
    const drills::AnswerText read = drills::readText(u"word "_s.repeated(20'000));

    QVERIFY(read.cut);
    QCOMPARE(static_cast<int>(read.words.size()), 800);
}

void TestGradingText::stems_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("plural") << u"costs"_s << u"cost"_s;
    QTest::newRow("ing") << u"costing"_s << u"cost"_s;
    QTest::newRow("told") << u"told"_s << u"tell"_s;
    QTest::newRow("paid") << u"paid"_s << u"pay"_s;
    QTest::newRow("decision") << u"decision"_s << u"decides"_s;
    QTest::newRow("British ise") << u"summarise"_s << u"summarize"_s;
    QTest::newRow("British our") << u"favours"_s << u"favor"_s;
    QTest::newRow("promise stays") << u"promised"_s << u"promise"_s;
    QTest::newRow("were") << u"were"_s << u"is"_s;
    QTest::newRow("people") << u"people"_s << u"person"_s;
}

void TestGradingText::stems()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    drills::Stemmer stemmer;

    QCOMPARE(stemmer.stem(first), stemmer.stem(second));
}

void TestGradingText::knowsSlips_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("meant");
    QTest::addColumn<bool>("slip");
    QTest::newRow("left out") << u"budgt"_s << u"budget"_s << true;
    QTest::newRow("doubled") << u"budgget"_s << u"budget"_s << true;
    QTest::newRow("replaced") << u"budhet"_s << u"budget"_s << true;
    QTest::newRow("swapped") << u"bugdet"_s << u"budget"_s << true;
    QTest::newRow("two slips") << u"bugdat"_s << u"budget"_s << false;
    QTest::newRow("the same") << u"budget"_s << u"budget"_s << false;
    QTest::newRow("short") << u"cat"_s << u"car"_s << false;
}

void TestGradingText::knowsSlips()
{
    QFETCH(QString, written);
    QFETCH(QString, meant);
    QFETCH(bool, slip);

    QCOMPARE(drills::isOneSlipApart(written, meant), slip);
    QCOMPARE(drills::isOneSlipApart(meant, written), slip);
}

} // namespace tests
