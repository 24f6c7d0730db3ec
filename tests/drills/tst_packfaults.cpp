#include "tests/drills/tst_packfaults.h"

#include "tests/support/jsonedit.h"
#include "tests/support/packchange.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

void addSchemaRows()
{
    addChange("no id", "/id", "", {u"/id: is missing"_s});
    addChange("no version", "/version", "", {u"/version: is missing"_s});
    addChange("no result", "/processes/0/steps/1/result", "", {u"/processes/0/steps/1/result: is missing"_s});
    addChange("no if_skipped", "/processes/0/steps/0/if_skipped", "",
              {u"/processes/0/steps/0/if_skipped: is missing"_s});
    addChange("empty result", "/processes/0/steps/0/result", R"("")", {u"/processes/0/steps/0/result: is empty"_s});
    addChange("no statement", "/criteria/3/statement", "", {u"/criteria/3/statement: is missing"_s});
    addChange("no move", "/criteria/0/move", "", {u"/criteria/0/move: is missing"_s});
    addChange("typo of a member", "/criteria/0/statment", R"("x")", {u"/criteria/0/statment: is not known"_s});
    addChange("member with a slash and a tilde", "/company/a~1b~0c", "1", {u"/company/a~1b~0c: is not known"_s});
    addChange("unknown member of a fault count", "/scenarios/0/stop_when/0/trusts", "1",
              {u"/scenarios/0/stop_when/0/trusts: is not known"_s});
}

void addTypeRows()
{
    addChange("number for a text", "/title", "7", {u"/title: is 7"_s});
    addChange("text for a number", "/version", R"("1")", {u"/version: is a text"_s});
    addChange("fraction for a whole number", "/version", "1.5", {u"/version: is 1.5"_s});
    addChange("version nought", "/version", "0", {u"/version: is 0"_s});
    addChange("number beyond all bounds", "/scenarios/0/lead_states/0/trust", "1e300",
              {u"/scenarios/0/lead_states/0/trust: is 1e+300"_s});
    addChange("list for an object", "/company", "[]", {u"/company: is a list"_s});
    addChange("object for a list", "/criteria/0/key_questions", "{}", {u"/criteria/0/key_questions: is an object"_s});
    addChange("null", "/scenarios/0/title", "null", {u"/scenarios/0/title: is null"_s});
    addChange("text for a yes or no", "/criteria/0/by_itself", R"("no")", {u"/criteria/0/by_itself: is a text"_s});
    addChange("unknown kind of process", "/processes/0/kind", R"("selling")", {u"/processes/0/kind: is \"selling\""_s});
    addChange("unknown act", "/criteria/0/recall/acts/0", R"("shout")", {u"/criteria/0/recall/acts/0: is \"shout\""_s});
    addChange("unknown kind of slot", "/criteria/0/recall/slots/0/kinds/0", R"("gold")",
              {u"/criteria/0/recall/slots/0/kinds/0: is \"gold\""_s});
    addChange("unknown outcome", "/scenarios/0/endings/2/outcome", R"("draw")",
              {u"/scenarios/0/endings/2/outcome: is \"draw\""_s});
    addChange("empty wording", "/criteria/0/turn/accepted/0", R"("")", {u"/criteria/0/turn/accepted/0: is empty"_s});
    addChange("five slots", "/criteria/0/turn/slots",
              R"([{"name":"a"},{"name":"b"},{"name":"c"},{"name":"d"},{"name":"e"}])",
              {u"/criteria/0/turn/slots: has 5 elements"_s});
    addChange("five options", "/scenarios/0/scenes/1/rounds/0/4", R"({"id": "c5", "text": "Or not."})",
              {u"/scenarios/0/scenes/1/rounds/0: has 5 elements"_s});
    addChange("three options", "/scenarios/0/scenes/1/rounds/0/3", "",
              {u"/scenarios/0/scenes/1/rounds/0: has 3 elements"_s});
    addChange("no steps", "/processes/0/steps", "[]", {u"/processes/0/steps: is empty"_s});
    addChange("four proofs", "/company/proofs", R"(["a","b","c","d"])", {u"/company/proofs: has 4 elements"_s});
    addChange("no lead state", "/scenarios/0/lead_states", "[]", {u"/scenarios/0/lead_states: is empty"_s});
    addChange("reaction without grant", "/scenarios/0/reactions/3/grant", "",
              {u"/scenarios/0/reactions/3/grant: is missing"_s});
    addChange("too often", "/scenarios/0/endings/0/needs/0/faults/haste", "0",
              {u"/scenarios/0/endings/0/needs/0/faults/haste: is 0"_s});
    addChange("later format", "/format", "2", {u"/format: is 2"_s});
    addChange("format as text", "/format", R"("1")", {u"/format: is \"1\""_s});
    addChange("exercises are no list", "/exercises", "{}", {u"/exercises: is an object"_s});
}

void addPackRows()
{
    addChange("id of the pack", "/id", R"("Tests.Good")", {u"/id: is \"Tests.Good\""_s});
    addChange("id of a criterion", "/criteria/2/id", R"("close.Yes")",
              {u"/criteria/2/id: is \"close.Yes\""_s,
               u"/processes/0/steps/1/criteria/0/criterion: is \"close.yes\", which is not known"_s,
               u"/scenarios/0/scenes/1/rounds/0/0/meets/0: is \"close.yes\", which is not known"_s,
               u"/scenarios/0/reactions/3/criterion: is \"close.yes\", which is not known"_s,
               u"/scenarios/0/endings/1/needs/0/open/0: is \"close.yes\", which is not known"_s});
    addChange("criterion without a step", "/criteria/4", R"({"id": "alone", "statement": "x", "move": "y"})",
              {u"/criteria/4/id: is \"alone\""_s});
    addChange("criterion twice", "/criteria/1/id", R"("ask.cost")",
              {u"/criteria/1/id: is \"ask.cost\" once more"_s,
               u"/processes/0/steps/0/criteria/1/criterion: is \"ask.wish\", which is not known"_s,
               u"/scenarios/0/reactions/2/criterion: is \"ask.wish\", which is not known"_s});
    addChange("fault twice", "/faults/1", R"({"id": "haste", "statement": "x"})",
              {u"/faults/1/id: is \"haste\" once more"_s});
    addChange("requires itself", "/requires/0/id", R"("tests.good")", {u"/requires/0/id: is the pack itself"_s});
    addChange("required pack missing", "/requires/0/id", R"("tests.gone")",
              {u"/requires/0/id: is \"tests.gone\", which is not there"_s});
    addChange("required pack too old", "/requires/0/version", "3",
              {u"/requires/0/version: is 3, but version 2 is there"_s});
    addChange("slot that nothing fills", "/criteria/0/turn/slots/0", R"({"name": "cost"})",
              {u"/criteria/0/turn/slots/0: can never be filled"_s});
}

void addConceptRows()
{
    const char *const phrase = "/criteria/0/recall/slots/0/phrases/0";
    const QString at = QLatin1String(phrase) + u": "_s;
    addChange("phrase ends with a gap", phrase, R"("lose *")", {at + u"starts or ends with a gap"_s});
    addChange("phrase starts with a gap", phrase, R"("* money")", {at + u"starts or ends with a gap"_s});
    addChange("phrase of a gap", phrase, R"("*")", {at + u"starts or ends with a gap"_s});
    addChange("phrase with two blanks", phrase, R"("lose  money")", {at + u"has a blank too many"_s});
    addChange("phrase with a blank behind", phrase, R"("money ")", {at + u"has a blank too many"_s});
    addChange("phrase with an empty alternative", phrase, R"("cost||price of")", {at + u"has an empty word"_s});
    addChange("phrase with an empty form", phrase, R"("cost =")", {at + u"has an empty word"_s});
    addChange("phrase with a word twice at one place", phrase, R"("what|what is|is causing")",
              {at + u"has the word what twice at one place; | joins single words only"_s});
    addChange("phrase with longer alternatives", phrase, R"("come|came across|to us|find us|hear of us at home")",
              {at + u"has 8 words in a row; | joins single words only"_s});
    addChange("gap within a word", phrase, R"("mon* lost")", {at + u"has a gap within a word"_s});
    addChange("equals sign within a word", phrase, R"("a=b")", {at + u"has a = within a word"_s});
    addChange("blank wording", "/criteria/0/turn/accepted/0", R"("  ")", {u"/criteria/0/turn/accepted/0: is blank"_s});
    addChange("wording on both sides", "/criteria/0/recall/lookalike/0", R"("We  know what it costs")",
              {u"/criteria/0/recall/lookalike/0: stands among the accepted wordings too"_s});
}

void addProcessRows()
{
    addChange("step without a must", "/processes/0/steps/0/criteria/0/must", "false",
              {u"/processes/0/steps/0/criteria: has no must"_s});
    addChange("step twice", "/processes/0/steps/1/id", R"("ask")",
              {u"/processes/0/steps/1/id: is \"ask\" once more"_s});
    addChange("criterion twice in a step", "/processes/0/steps/0/criteria/2",
              R"({"criterion": "ask.cost", "must": false})",
              {u"/processes/0/steps/0/criteria/2/criterion: is \"ask.cost\" once more"_s});
    addChange("condition that nothing raises", "/processes/0/steps/0/criteria/1/when", R"("rain")",
              {u"/processes/0/steps/0/criteria/1/when: is \"rain\", which nothing raises"_s});
}

} // namespace

void TestPackFaults::namesEachFaultWithItsPlace_data()
{
    addChangeColumns();
    addSchemaRows();
    addTypeRows();
    addPackRows();
    addConceptRows();
    addProcessRows();
}

void TestPackFaults::namesEachFaultWithItsPlace()
{
    verifyChange(m_fixture);
}

void TestPackFaults::saysWhatIsExpected_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *pointer, const char *value, const char *expected) {
        QTest::newRow(pointer) << QString::fromLatin1(pointer) << QByteArray(value) << QString::fromLatin1(expected);
    };

    add("/processes/0/steps/1/result", "", "a text");
    add("/format", "2", "1, the only format there is");
    add("/version", "0", "a whole number from 1 to 1000000");
    add("/id", "", "an id of lower-case letters, digits, - and .");
    add("/criteria/0/by_itself", "1", "true or false");
    add("/processes/0/kind", R"("x")", "one of marketing, sales");
    add("/processes/0/steps/0/seconds", "4000", "a whole number from 1 to 3600");
    add("/company/profs", "[]", "one of company, for_whom, limits, may_trade, price_range, proofs, sells");
    add("/criteria/0/turn/slots", R"([{},{},{},{},{}])", "a list of at most 4 slots");
    add("/requires/0/id", R"("x")", "a pack that is installed");
}

void TestPackFaults::saysWhatIsExpected()
{
    QFETCH(const QString, pointer);
    QFETCH(const QByteArray, value);
    QFETCH(const QString, expected);

    const drills::PackReading reading = m_fixture.reader().read(withChange(m_fixture.good(), pointer, value),
                                                                m_fixture.before());

    QVERIFY(!reading.faults.empty());
    const auto fault = std::ranges::find(reading.faults, pointer, &drills::PackFault::pointer);
    QVERIFY(fault != reading.faults.end());
    QCOMPARE(fault->expected, expected);
}

} // namespace tests
