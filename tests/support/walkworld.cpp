#include "tests/support/walkworld.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace drills;

namespace tests {

namespace {

Criterion criterion(const QString &id, bool byItself = false)
{
    Criterion made;
    made.id = CriterionId{id};
    made.statement = u"statement of "_s + id;
    made.move = u"move of "_s + id;
    made.byItself = byItself;
    return made;
}

Step step(const QString &id, const std::vector<StepCriterion> &criteria)
{
    Step made;
    made.id = StepId{id};
    made.name = id;
    made.result = u"result of "_s + id;
    made.criteria = criteria;
    made.with = u"prospect"_s;
    return made;
}

StepCriterion use(const QString &id, bool must = true, const QString &when = {})
{
    StepCriterion made;
    made.criterion = CriterionId{id};
    made.must = must;
    if (!when.isEmpty())
        made.when = ConditionId{when};
    return made;
}

LineNode line(const QString &id, const QStringList &say, const QString &tells = {}, int trust = 0)
{
    LineNode made;
    made.id = id;
    made.say = say;
    if (!tells.isEmpty())
        made.tells = {FactId{tells}};
    made.trust = trust;
    return made;
}

Reaction reaction(const QString &id, const std::vector<LineNode> &grant, const std::vector<LineNode> &withhold = {})
{
    return {CriterionId{id}, grant, withhold, {u"again "_s + id}, {u"ask back "_s + id}};
}

std::vector<Reaction> reactions()
{
    LineNode yes = line(u"yes"_s, {u"Yes."_s});
    Needs costKnown;
    costKnown.met = {CriterionId{u"interview.cost"_s}};
    Needs trusting;
    trusting.trustAtLeast = 5;
    yes.needs = {costKnown, trusting};
    yes.raises = {ConditionId{u"something-remains"_s}};
    return {reaction(u"open.permission"_s, {line(u"granted"_s, {u"Go ahead."_s}, {}, 1)}),
            reaction(u"interview.cost"_s, {line(u"cost"_s, {u"Nine hundred."_s, u"About nine hundred."_s}, u"cost"_s)}),
            reaction(u"interview.wish"_s, {line(u"wish"_s, {u"Less waste."_s}, u"wish"_s)}),
            reaction(u"close.decision"_s, {yes}, {line(u"not-yet"_s, {u"For what?"_s}, {}, -1)}),
            reaction(u"trust.known"_s, {line(u"known"_s, {u"Ah, you are those."_s})})};
}

Ending ending(const QString &id, EndingOutcome outcome, const Needs &needs, bool atOnce, const QString &leaving)
{
    Ending made;
    made.id = id;
    made.outcome = outcome;
    made.needs = {needs};
    made.atOnce = atOnce;
    made.leaving = leaving;
    made.say = {u"end "_s + id};
    return made;
}

std::vector<Ending> endings()
{
    Needs cold;
    cold.trustBelow = -1;
    Needs undecided;
    undecided.open = {CriterionId{u"close.decision"_s}};
    return {ending(u"hung-up"_s, EndingOutcome::Lost, cold, true, {}),
            ending(u"no-decision"_s, EndingOutcome::Lost, undecided, false, u"close"_s),
            ending(u"won"_s, EndingOutcome::Won, {}, false, u"close"_s)};
}

GuidedRound round(const QString &prefix, const QString &best)
{
    return {{prefix + u'a', u"best"_s, {CriterionId{best}}, {}},
            {prefix + u'b', u"pitch"_s, {}, {FaultId{u"pitch-early"_s}}},
            {prefix + u'c', u"talk"_s, {}, {}},
            {prefix + u'd', u"other"_s, {}, {}}};
}

Scene scene(const QString &group, const std::vector<LineNode> &opening, const std::vector<GuidedRound> &rounds)
{
    Scene made;
    made.group = group;
    made.with = u"Ada"_s;
    made.when = u"Tuesday"_s;
    made.opening = opening;
    made.rounds = rounds;
    return made;
}

Scenario scenario()
{
    Scenario made;
    made.id = ScenarioId{u"world"_s};
    made.process = ProcessId{u"small"_s};
    made.persona.name = u"Ada"_s;
    made.facts = {{FactId{u"cost"_s}, u"It costs 900."_s}, {FactId{u"wish"_s}, u"They want less waste."_s}};
    LeadState complete{LeadStateId{u"complete"_s}, u"Complete"_s, {}, 2, {}, {}, {}};
    LeadState half{LeadStateId{u"half"_s}, u"Half"_s, {CriterionId{u"trust.known"_s}}, 0, {}, {}, {}};
    Needs asked;
    asked.met = {CriterionId{u"open.permission"_s}};
    half.returnWhen = {asked};
    made.leadStates = {complete, half};
    made.scenes = {scene(u"open"_s, {line(u"hello"_s, {u"Ada here."_s})}, {round(u"o"_s, u"open.permission"_s)}),
                   scene(u"interview"_s, {}, {round(u"i"_s, u"interview.cost"_s), round(u"j"_s, u"interview.wish"_s)}),
                   scene(u"close"_s, {}, {round(u"c"_s, u"close.decision"_s)})};
    made.reactions = reactions();
    made.owed = {{u"open"_s, {u"You never asked whether I had time."_s}},
                 {u"interview"_s, {u"You never asked what it costs us."_s, u"Still nothing about our cost."_s}},
                 {u"trust"_s, {u"Who are you again?"_s}}};
    made.faults = {{FaultId{u"pitch-early"_s}, {line(u"cool"_s, {u"Not so fast."_s}, {}, -2)}},
                   {FaultId{u"concession"_s}, {line(u"gladly"_s, {u"Thank you."_s})}}};
    made.puzzled = {u"And what does that mean?"_s, u"I do not follow."_s};
    made.smallTalk = {u"Good morning to you."_s};
    made.endings = endings();
    return made;
}

Pack pack(const QString &firstWith)
{
    Process process;
    process.id = ProcessId{u"small"_s};
    process.steps = {step(u"open"_s, {use(u"open.permission"_s), use(u"open.bridge"_s, false)}),
                     step(u"interview"_s, {use(u"interview.cost"_s), use(u"interview.wish"_s)}),
                     step(u"close"_s,
                          {use(u"close.decision"_s), use(u"close.dated"_s, true, u"something-remains"_s),
                           use(u"close.traded"_s, true, u"concession-given"_s)})};
    process.steps.front().with = firstWith;
    Pack made;
    made.id = PackId{u"world"_s};
    for (const char *id : {"open.permission", "open.bridge", "interview.cost", "interview.wish", "close.decision",
                           "close.traded", "trust.known"})
        made.criteria.push_back(criterion(QString::fromLatin1(id)));
    made.criteria.push_back(criterion(u"close.dated"_s, true));
    made.processes = {process};
    made.scenarios = {scenario()};
    return made;
}

} // namespace

WalkWorld::WalkWorld(const QString &lead, std::vector<StepId> steps, PromptShape shape, const QString &firstWith)
    : library(std::make_unique<Library>(std::vector<Pack>{pack(firstWith)}))
{
    const Process &process = *library->process(ProcessId{u"small"_s});
    const Scenario &prospect = *library->scenario(ScenarioId{u"world"_s});
    if (steps.empty())
        std::ranges::transform(process.steps, std::back_inserter(steps), &Step::id);
    begun.process = process.id;
    begun.scenario = prospect.id;
    begun.lead = LeadStateId{lead};
    begun.steps = steps;
    begun.shape = shape;
    rules = std::make_unique<WalkRules>(*library, process, prospect, *prospect.leadState(begun.lead), steps);
    walk = std::make_unique<Walk>(*rules, begun, u"Kim"_s);
    state = std::make_unique<WalkState>(*rules);
    take(walk->begin(*state));
}

void WalkWorld::say(const std::vector<QString> &found, const std::vector<QString> &unsure,
                    const std::vector<QString> &faults, int milliseconds)
{
    constexpr int sure = 900;
    constexpr int middling = 550;
    std::vector<Said> said;
    std::ranges::transform(found, std::back_inserter(said), [](const QString &id) { return Said{id, sure}; });
    Turn turn = turnOf(said);
    for (const QString &id : unsure)
        turn.grade.criteria.push_back({CriterionId{id}, Verdict::CannotTell, middling, {{0, 1}}});
    for (const QString &id : faults)
        turn.grade.faults.push_back({FaultId{id}, sure, {{0, 1}}});
    take(turn, milliseconds);
}

void WalkWorld::sayInOneSentence(const std::vector<Said> &found)
{
    Turn turn = turnOf(found);
    for (CriterionGrade &grade : turn.grade.criteria)
        grade.evidence = {{0, 1}};
    take(turn, 1000);
}

/// Each move in a sentence of its own, after one that makes none.
void WalkWorld::miss(const Said &move)
{
    Turn turn = turnOf({});
    turn.grade.criteria.push_back({CriterionId{move.criterion}, Verdict::NotFound, move.probability, {}});
    take(turn, 1000);
}

Turn WalkWorld::turnOf(const std::vector<Said> &found)
{
    QString text = u"Something was said at some length, so that it is no greeting."_s;
    Turn turn;
    for (const Said &move : found) {
        turn.grade.criteria.push_back(
            {CriterionId{move.criterion}, Verdict::Found, move.probability, {{text.size() + 1, 4}}});
        text += u" Then it came to %1."_s.arg(move.criterion.section(u'.', 1));
    }
    turn.answer = TypedAnswer{text, {}};
    return turn;
}

void WalkWorld::take(Turn turn, int milliseconds)
{
    now += Milliseconds{milliseconds};
    std::get<TypedAnswer>(turn.answer).typing.toSending = Milliseconds{milliseconds};
    take(walk->take(*state, turn, now));
}

void WalkWorld::choose(const QString &option)
{
    constexpr Milliseconds thinking{1000};
    now += thinking;
    const auto grade = walk->gradeOf(*state, option);
    Q_ASSERT(grade.has_value());
    take(walk->take(*state, {ChosenAnswer{option, u"chosen"_s, thinking}, *grade}, now));
}

void WalkWorld::goOn()
{
    take(walk->goOn(*state, now));
}

void WalkWorld::stop()
{
    take(walk->stop(*state, now));
}

void WalkWorld::returnLead(const QString &reason)
{
    take(walk->returnLead(*state, reason, now));
}

void WalkWorld::take(const Result<std::vector<Event>> &next)
{
    Q_ASSERT(next.has_value());
    for (const Event &event : *next) {
        state->apply(event);
        events.push_back(event);
    }
}

const Reacted &WalkWorld::lastReply() const
{
    const auto found = std::ranges::find_if(
        events.rbegin(), events.rend(), [](const Event &event) { return std::holds_alternative<Reacted>(event.what); });
    return std::get<Reacted>(found->what);
}

const Prompted &WalkWorld::lastPrompt() const
{
    const auto found = std::ranges::find_if(events.rbegin(), events.rend(), [](const Event &event) {
        return std::holds_alternative<Prompted>(event.what);
    });
    return std::get<Prompted>(found->what);
}

QStringList WalkWorld::heard() const
{
    const auto *reacted = std::get_if<Reacted>(&events.back().what);
    QStringList texts;
    for (const ShownLine &shown : reacted ? reacted->lines : lastPrompt().lines)
        texts.append(shown.text);
    return texts;
}

StepState WalkWorld::stepState(const QString &id) const
{
    return drills::stepState(*rules, *state, *rules->process().step(StepId{id}));
}

} // namespace tests
