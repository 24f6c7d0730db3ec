#include "tests/support/gradingbench.h"

using namespace Qt::StringLiterals;
using namespace drills;

namespace tests {

namespace {

Concept askForCost()
{
    Concept idea;
    idea.parts = {
        {u"cost"_s, {u"cost|costs"_s, u"lose * money"_s, u"price of"_s, u"how|what much"_s}, {SlotKind::Money}},
        {u"them"_s, {u"you|him|her|them"_s, u"per|a|each week|month|year"_s}, {}}};
    idea.acts = {SpeechAct::Ask};
    idea.accepted = {u"What does that cost you in a week?"_s, u"How much money do you lose by it?"_s,
                     u"I ask what the waste costs them per month."_s, u"cost per week?"_s,
                     u"What is the damage in euros each year?"_s};
    idea.lookalike = {u"Our product costs 300 euros."_s, u"What may it cost at most?"_s};
    return idea;
}

Concept costIsKnown()
{
    Concept idea;
    idea.parts = {{u"cost"_s, {u"cost"_s, u"price tag"_s, u"lose * money"_s}, {SlotKind::Money}},
                  {u"known"_s, {u"know|say|tell|put|name"_s, u"be clear|known"_s, u"have a"_s}, {}}};
    idea.accepted = {u"we know what it costs them"_s, u"the pain has a price tag"_s,
                     u"they said what they lose by it"_s, u"the prospect put a figure on the damage"_s};
    idea.lookalike = {u"they know what our product costs"_s};
    return idea;
}

Concept askForDeciders()
{
    Concept idea;
    idea.parts = {{u"decide"_s, {u"decide"_s, u"sign off"_s, u"have * say"_s}, {}}, {u"who"_s, {}, {SlotKind::Person}}};
    idea.acts = {SpeechAct::Ask};
    idea.accepted = {u"Who decides about this besides you?"_s, u"Who else has a say?"_s,
                     u"I ask who signs the order in the end."_s};
    idea.lookalike = {u"Have you decided yet?"_s};
    return idea;
}

Concept concession()
{
    Concept idea;
    idea.parts = {{u"less"_s, {u"discount"_s, u"percent off"_s, u"for free"_s, u"knock * off"_s}, {}}};
    idea.accepted = {u"I'll give you ten percent off."_s, u"You can have the training for free."_s,
                     u"Because it is you, I knock 500 off the price."_s,
                     u"I offer him a discount so that he says yes."_s};
    idea.lookalike = {u"If you sign for three years, the training is free."_s, u"There is no discount."_s};
    return idea;
}

Concept pitch()
{
    Concept idea;
    idea.parts = {{u"our"_s, {u"our * product|software|machine|oven|solution"_s, u"let me show|present"_s}, {}}};
    idea.accepted = {u"Our software does it in four seconds."_s, u"Let me show you our new oven."_s,
                     u"Let me present our solution to you."_s};
    idea.lookalike = {u"What product do you use now?"_s};
    return idea;
}

} // namespace

GradingBench::GradingBench()
    : cost(askForCost()), deciders(askForDeciders()), known(costIsKnown()), free(concession()), early(pitch())
{
    turn = {
        {CriterionId(u"interview.cost"_s),
         &cost,
         {u"What it costs them is known in money or time."_s, u"Asks what the problem costs them in money or time."_s}},
        {CriterionId(u"qualify.deciders"_s), &deciders, {u"Asks who takes part in the decision and how."_s}}};
    recall = {{CriterionId(u"interview.cost"_s), &known, {}}};
    faults = {{FaultId(u"concession"_s), &free}, {FaultId(u"pitch-early"_s), &early}};
    prepare();
}

void GradingBench::prepare()
{
    grader = Grader();
    grader.prepare(turn);
    grader.prepare(recall);
    grader.prepare(faults);
}

Grade GradingBench::take(const QString &text, bool summaryConfirmed) const
{
    Situation situation;
    situation.summaryConfirmed = summaryConfirmed;
    return grader.grade(text, turn, faults, situation);
}

CriterionGrade GradingBench::askedForCost(const QString &text) const
{
    return take(text).criteria.front();
}

CriterionGrade GradingBench::recalledCost(const QString &text) const
{
    Situation situation;
    situation.kind = AnswerKind::Recall;
    return grader.grade(text, recall, {}, situation).criteria.front();
}

} // namespace tests
