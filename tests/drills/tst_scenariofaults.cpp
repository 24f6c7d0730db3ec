#include "tests/drills/tst_scenariofaults.h"

#include "tests/support/packchange.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

void addReferenceRows()
{
    addScenarioChange("unknown process", "/process", R"("long")", {u"/process: is \"long\", which is not known"_s});
    addScenarioChange("fact that is told by nobody", "/facts/2", R"({"id": "age", "text": "It is old."})",
                      {u"/facts/2: is told by no line"_s});
    addScenarioChange("fact twice", "/facts/2", R"({"id": "cost", "text": "Again."})",
                      {u"/facts/2/id: is \"cost\" once more"_s});
    addScenarioChange("tells an unknown fact", "/reactions/0/grant/0/tells", R"(["age"])",
                      {u"/reactions/0/grant/0/tells/0: is \"age\", which is not known"_s});
    addScenarioChange("needs an unknown fact", "/stop_when/0/told/0", R"("age")",
                      {u"/stop_when/0/told/0: is \"age\", which is not known"_s});
    addScenarioChange("needs an unknown criterion", "/reactions/3/grant/0/needs/0/met/0", R"("ask.when")",
                      {u"/reactions/3/grant/0/needs/0/met/0: is \"ask.when\", which is not known"_s});
    addScenarioChange("needs a condition that nothing raises", "/reactions/2/grant/0/needs/0/raised/0", R"("rain")",
                      {u"/reactions/2/grant/0/needs/0/raised/0: is \"rain\", which nothing raises"_s});
    addScenarioChange("met and open", "/reactions/3/grant/0/needs/0/open", R"(["ask.cost"])",
                      {u"/reactions/3/grant/0/needs/0/open/0: must be met as well, which cannot be"_s});
    addScenarioChange("trust above and below", "/stop_when/0/trust", "0",
                      {u"/stop_when/0/trust_below: is 0, but trust must be at least 0"_s});
    addScenarioChange("counts an unknown fault", "/endings/0/needs/0/faults/rush", "1",
                      {u"/endings/0/needs/0/faults/rush: is \"rush\", which is not known"_s});
    addScenarioChange("reacts to an unknown fault", "/faults/0/fault", R"("rush")",
                      {u"/faults/0/fault: is \"rush\", which is not known"_s});
    addScenarioChange("node twice", "/faults/0/nodes/0/id", R"("hello")",
                      {u"/faults/0/nodes/0/id: is \"hello\" once more"_s});
    addScenarioChange("node that says nothing", "/reactions/3/grant/0/say", "",
                      {u"/reactions/3/grant/0/say: is missing where nothing is told or raised either"_s});
    addScenarioChange("lead lacks an unknown criterion", "/lead_states/1/lacks/1", R"("lead.liked")",
                      {u"/lead_states/1/lacks/1: is \"lead.liked\", which is not known"_s,
                       u"/reactions: has none to \"lead.liked\""_s});
    addScenarioChange("lead lacks what the walk is about", "/lead_states/1/lacks/1", R"("ask.wish")",
                      {u"/lead_states/1/lacks/1: is \"ask.wish\", which the walk itself is about"_s});
    addScenarioChange("lead state twice", "/lead_states/1/id", R"("complete")",
                      {u"/lead_states/1/id: is \"complete\" once more"_s});
}

void addSceneRows()
{
    addScenarioChange("scene missing", "/scenes/1", "",
                      {u"/scenes: has none for \"close\""_s, u"/endings/1/leaving: is \"close\", which has no scene"_s,
                       u"/endings/2/leaving: is \"close\", which has no scene"_s});
    addScenarioChange("scene of an unknown step", "/scenes/2",
                      R"({"step": "pray", "with": "x", "when": "x", "where": "x", "opening": [], "rounds": []})",
                      {u"/scenes/2/step: is \"pray\", which is not known"_s});
    addScenarioChange("scene twice", "/scenes/1/step", R"("ask")",
                      {u"/scenes: has none for \"close\""_s, u"/scenes/1/step: is \"ask\" once more"_s,
                       u"/scenes/1/rounds: has no option that meets \"ask.cost\""_s,
                       u"/endings/1/leaving: is \"close\", which has no scene"_s,
                       u"/endings/2/leaving: is \"close\", which has no scene"_s});
    addScenarioChange("must that no option meets", "/scenes/0/rounds/0/0/meets", "[]",
                      {u"/scenes/0/rounds: has no option that meets \"ask.cost\""_s});
    addScenarioChange("option twice", "/scenes/1/rounds/0/3/id", R"("a4")",
                      {u"/scenes/1/rounds/0/3/id: is \"a4\" once more"_s});
    addScenarioChange("option meets the unknown", "/scenes/0/rounds/0/2/meets", R"(["ask.taste"])",
                      {u"/scenes/0/rounds/0/2/meets/0: is \"ask.taste\", which is not known"_s});
    addScenarioChange("option with an unknown fault", "/scenes/0/rounds/0/1/faults/0", R"("rush")",
                      {u"/scenes/0/rounds/0/1/faults/0: is \"rush\", which is not known"_s});
    addScenarioChange("unknown placeholder", "/puzzled/0", R"("What is {firm}, {name}?")",
                      {u"/puzzled/0: has the placeholder {firm}, which is not known"_s});
    addScenarioChange("open placeholder", "/small_talk/0", R"("Hello {name")",
                      {u"/small_talk/0: has a { that is not closed"_s});
    addScenarioChange("blank line", "/owed/0/say/0", R"(" ")", {u"/owed/0/say/0: is blank"_s});
}

void addAnswerRows()
{
    addScenarioChange("criterion without a reaction", "/reactions/2", "",
                      {u"/facts/1: is told by no line"_s, u"/reactions: has none to \"ask.wish\""_s});
    addScenarioChange(
        "reaction twice", "/reactions/2/criterion", R"("ask.cost")",
        {u"/reactions: has none to \"ask.wish\""_s, u"/reactions/2/criterion: is \"ask.cost\" once more"_s});
    addScenarioChange("no last word", "/reactions/1/withhold/1", "",
                      {u"/reactions/1/withhold/0/needs: may leave a move without an answer"_s,
                       u"/reactions/2/grant/0/needs/0/raised/0: is \"concern-raised\", which nothing raises"_s});
    addScenarioChange("nothing to withhold with", "/reactions/2/withhold", "",
                      {u"/reactions/2/withhold: is missing though each grant needs something"_s});
    addScenarioChange("no lines for what is owed", "/owed/0", "", {u"/owed: has no lines for \"ask\""_s});
    addScenarioChange("no lines for what the lead lacks", "/owed/1", "", {u"/owed: has no lines for \"lead\""_s});
    addScenarioChange("no won ending", "/endings/2/outcome", R"("lost")", {u"/endings: has none that is won"_s});
    addScenarioChange("ending without an occasion", "/endings/2/leaving", "", {u"/endings/2/leaving: is missing"_s});
    addScenarioChange("ending with two occasions", "/endings/0/leaving", R"("ask")",
                      {u"/endings/0/leaving: stands beside at_once"_s});
    addScenarioChange("ending behind one that needs nothing", "/endings/1/needs", "[]",
                      {u"/endings/2: can never be reached, since an ending before it needs nothing"_s});
}

void addReachRows()
{
    addScenarioChange("opening behind one that needs nothing", "/scenes/0/opening/0/needs", "[{}]",
                      {u"/scenes/0/opening/1: can never be said, since a node before it needs nothing"_s});
    addScenarioChange("withheld though granted in any case", "/reactions/0/withhold/0",
                      R"({"id": "known-no", "say": ["No."]})",
                      {u"/reactions/0/withhold/0: can never be said, since a node before it needs nothing"_s});
    addScenarioChange("trust that nothing brings", "/reactions/1/withhold/0/needs/0/trust", "9",
                      {u"/reactions/1/withhold/0: can never be said"_s});
    addScenarioChange("open though the lead never lacks it", "/lead_states/1/lacks", "[]",
                      {u"/lead_states/1/return_when: can never hold"_s, u"/scenes/0/opening/0: can never be said"_s});
    addScenarioChange("must that nobody can reach", "/reactions/3/grant/0/needs/0/trust", "40",
                      {u"/reactions/3/grant: can never be said, so \"close.yes\" can never be met"_s});
    addScenarioChange("needs itself", "/reactions/3/grant/0/needs/0/met/1", R"("close.yes")",
                      {u"/reactions/3/grant: can never be said, so \"close.yes\" can never be met"_s});
    addScenarioChange("ending with too much trust", "/endings/1/needs/0/trust", "40",
                      {u"/endings/1: can never be reached"_s});
    addScenarioChange(
        "never stopped", "/stop_when/0/trust", "40",
        {u"/stop_when: can never hold"_s, u"/stop_when/0/trust_below: is 0, but trust must be at least 40"_s});
    addScenarioChange("never returned", "/lead_states/1/return_when/0/trust", "40",
                      {u"/lead_states/1/return_when: can never hold"_s});
    addScenarioChange("returned for what it does not lack", "/lead_states/0/return_when",
                      R"([{"open": ["lead.known"]}])", {u"/lead_states/0/return_when: can never hold"_s});
}

} // namespace

void TestScenarioFaults::namesEachFaultWithItsPlace_data()
{
    addChangeColumns();
    addReferenceRows();
    addSceneRows();
    addAnswerRows();
    addReachRows();
}

void TestScenarioFaults::namesEachFaultWithItsPlace()
{
    verifyChange(m_fixture);
}

} // namespace tests
