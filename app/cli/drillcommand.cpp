#include "app/cli/drillcommand.h"

#include "app/cli/debrieftext.h"
#include "app/cli/drilltalk.h"
#include "app/cli/errorwords.h"
#include "app/training/leftover.h"
#include "app/training/practicechoices.h"
#include "app/training/profile.h"

using namespace Qt::StringLiterals;
using drills::ErrorCode;
using drills::Result;
using training::WalkSession;

namespace cli {

QString DrillCommand::summary() const
{
    return tr("Walks the process with a prospect, or asks cards, in the terminal, and stores the drill.");
}

QString DrillCommand::details() const
{
    return tr(
        "Without options it is today's drill. With a process or scenario it is the whole chain, unless --steps.\n"
        "With --kind it asks cards: what is due (daily), the steps in order (recite), or one thing of each step.\n"
        "Type what you would say. An empty line or /go goes on to the next step; /help lists the other commands.\n"
        "A drill that is left can be gone on with: lockstep-cli drill --resume");
}

QList<QCommandLineOption> DrillCommand::options() const
{
    return {{u"kind"_s,
             tr("walk (without it), daily (what is due), recite, next-step, result, evidence, questions or purpose."),
             u"KIND"_s},
            {u"process"_s, tr("Which process."), u"ID"_s},
            {u"scenario"_s, tr("Which prospect."), u"ID"_s},
            {u"lead"_s, tr("Which lead of the scenario; its first without it."), u"ID"_s},
            {u"steps"_s, tr("Only these steps."), u"ID,ID"_s},
            {u"guided"_s, tr("Choose among four lines instead of typing.")},
            {u"resume"_s, tr("Go on with the drill that was left.")}};
}

Exit DrillCommand::run(const QCommandLineParser &line, Terminal &terminal, WorkspaceSource &source) const
{
    if (const QString fault = faultIn(line); !fault.isEmpty())
        return terminal.misuse(fault, name());
    const auto workspace = source.open(StoreUse::Write);
    if (!workspace)
        return terminal.fail(ErrorWords::of(workspace.error()));
    const auto person = personFor(line.value(u"person"_s), **workspace);
    if (!person)
        return terminal.fail(ErrorWords::of(person.error()));
    if (const auto closed = training::closeLeftOver(**workspace, *person); !closed)
        return terminal.fail(ErrorWords::of(closed.error()));
    if (isCards(line)) {
        const auto done = CardDrill(terminal, **workspace, *person).run(cardsIn(line));
        return done ? Exit::Done : terminal.fail(ErrorWords::of(done.error()));
    }
    const auto session = begin(line, **workspace, *person, terminal);
    if (!session)
        return terminal.fail(ErrorWords::of(session.error()));
    if (!DrillTalk(terminal, **session).run())
        return Exit::Done;
    return debrief(**workspace, (*session)->attempt(), terminal);
}

QString DrillCommand::faultIn(const QCommandLineParser &line)
{
    if (line.isSet(u"json"_s))
        return tr("A drill is a talk and prints no JSON.");
    const QString kind = line.value(u"kind"_s);
    if (line.isSet(u"kind"_s) && !isCards(line) && kind != u"walk"_s)
        return tr("There is no kind '%1'; there is: walk, daily, recite, next-step, result, evidence, questions, "
                  "purpose.")
            .arg(kind);
    for (const QString &name : {u"scenario"_s, u"lead"_s, u"resume"_s}) {
        if (isCards(line) && line.isSet(name))
            return tr("--%1 belongs to walks, not to cards.").arg(name);
    }
    if (line.isSet(u"guided"_s) && isCards(line) && kind != u"next-step"_s && kind != u"recite"_s)
        return tr("Only walks, next-step and recite can be chosen; leave out --guided.");
    for (const QString &name : {u"process"_s, u"steps"_s}) {
        if (kind == u"daily"_s && line.isSet(name))
            return tr("The day's plan chooses the cards; leave out --%1.").arg(name);
    }
    for (const QString &name : {u"process"_s, u"scenario"_s, u"lead"_s, u"steps"_s}) {
        if (line.isSet(name) && line.value(name).isEmpty())
            return tr("--%1 needs an id.").arg(name);
        if (line.isSet(name) && line.isSet(u"resume"_s))
            return tr("--resume goes on with the drill as it was begun; leave out --%1.").arg(name);
    }
    return {};
}

bool DrillCommand::isCards(const QCommandLineParser &line)
{
    const QString kind = line.value(u"kind"_s);
    return kind == u"daily"_s || kind == u"recite"_s || CardDrill::facetNamed(kind).has_value();
}

CardDrillRequest DrillCommand::cardsIn(const QCommandLineParser &line)
{
    const QString kind = line.value(u"kind"_s);
    CardDrillRequest request;
    request.isDaily = kind == u"daily"_s;
    request.isRecital = kind == u"recite"_s;
    request.facet = CardDrill::facetNamed(kind).value_or(request.facet);
    request.process = drills::ProcessId(line.value(u"process"_s));
    for (const QString &step : line.value(u"steps"_s).split(u',', Qt::SkipEmptyParts))
        request.steps.emplace_back(step.trimmed());
    request.shape = line.isSet(u"guided"_s) ? drills::PromptShape::Choose : drills::PromptShape::Type;
    return request;
}

Result<storage::Person> DrillCommand::personFor(const QString &name, training::Workspace &workspace)
{
    auto person = training::personNamed(workspace, name);
    if (!person && person.error().code == ErrorCode::NotFound)
        return training::addPerson(workspace, name);
    return person;
}

Result<DrillCommand::Session> DrillCommand::begin(const QCommandLineParser &line, training::Workspace &workspace,
                                                  const storage::Person &person, Terminal &terminal)
{
    const auto plan = training::planToday(workspace, person, false);
    if (!plan)
        return tl::unexpected(plan.error());
    if (line.isSet(u"resume"_s)) {
        if (!plan->unfinished)
            return drills::failure(ErrorCode::NotAllowed,
                                   tr("no drill was left today; begin one with: lockstep-cli drill"));
        return WalkSession::resume(workspace, person, *plan->unfinished);
    }
    if (plan->unfinished)
        terminal.print(
            tr("You left a drill with %1. To go on with it: lockstep-cli drill --resume").arg(plan->prospect));
    const auto request = requestFor(line, workspace, person, *plan);
    if (!request)
        return tl::unexpected(request.error());
    return WalkSession::begin(workspace, person, *request);
}

Result<training::WalkRequest> DrillCommand::requestFor(const QCommandLineParser &line, training::Workspace &workspace,
                                                       const storage::Person &person, const training::TodayPlan &plan)
{
    training::WalkRequest request = plan.request;
    if (line.isSet(u"scenario"_s))
        request.scenario = drills::ScenarioId(line.value(u"scenario"_s));
    const drills::Scenario *scenario = workspace.content.library().scenario(request.scenario);
    if (!scenario)
        return drills::failure(ErrorCode::NotFound, u"scenario '%1'"_s.arg(request.scenario.value));
    const bool isChosen = line.isSet(u"scenario"_s) || line.isSet(u"process"_s) || line.isSet(u"steps"_s);
    if (line.isSet(u"process"_s))
        request.process = drills::ProcessId(line.value(u"process"_s));
    else if (isChosen)
        request.process = scenario->process;
    if (isChosen)
        request.steps.clear();
    for (const QString &step : line.value(u"steps"_s).split(u',', Qt::SkipEmptyParts))
        request.steps.emplace_back(step.trimmed());
    if (line.isSet(u"lead"_s))
        request.lead = drills::LeadStateId(line.value(u"lead"_s));
    else if (!scenario->leadState(request.lead) && !scenario->leadStates.empty())
        request.lead = scenario->leadStates.front().id;
    request.shape = line.isSet(u"guided"_s) ? drills::PromptShape::Choose : drills::PromptShape::Converse;
    const auto level = training::nextHelpLevel(workspace, person, request.process, request.steps);
    request.level = level ? *level : drills::HelpLevel::WithList;
    return request;
}

Exit DrillCommand::debrief(training::Workspace &workspace, const drills::AttemptId &attempt, Terminal &terminal)
{
    const auto debrief = training::debriefOf(workspace, attempt);
    if (!debrief)
        return terminal.fail(ErrorWords::of(debrief.error()));
    terminal.print();
    terminal.print(DebriefText(*debrief).text());
    return Exit::Done;
}

} // namespace cli
