#include "app/cli/walkcommand.h"

#include "app/cli/errorwords.h"
#include "app/cli/walkjsonprinter.h"
#include "app/cli/walktextprinter.h"
#include "app/training/profile.h"

using namespace Qt::StringLiterals;
using drills::ErrorCode;
using drills::Milliseconds;
using drills::Result;
using training::WalkSession;

namespace cli {

QString WalkCommand::summary() const
{
    return tr("Plays a walk from a script and prints every event, then the ledger.");
}

QString WalkCommand::details() const
{
    return tr("FILE holds JSON lines, one a thing that is done:\n"
              "  {\"at_ms\":N,\"text\":\"...\"}  {\"at_ms\":N,\"choose\":\"<option>\"}\n"
              "  {\"at_ms\":N,\"action\":\"go-on\"|\"pause\"|\"resume\"|\"stop\"|\"return\",\"reason\":\"...\"}\n"
              "The same script prints the same, to the byte. A script that chooses is walked guided.");
}

QList<QCommandLineOption> WalkCommand::options() const
{
    return {{u"scenario"_s, tr("Which prospect."), u"ID"_s},
            {u"turns"_s, tr("The script; - for standard input."), u"FILE"_s},
            {u"process"_s, tr("Which process; the scenario's own without it."), u"ID"_s},
            {u"lead"_s, tr("Which lead; the scenario's first without it."), u"ID"_s},
            {u"steps"_s, tr("Only these steps; the whole chain without it."), u"ID,ID"_s},
            {u"seed"_s, tr("The seed of the walk's chance; 0 without it."), u"N"_s},
            {u"save"_s, tr("Store the walk as a drill.")}};
}

QStringList WalkCommand::required() const
{
    return {u"scenario"_s, u"turns"_s};
}

Exit WalkCommand::run(const QCommandLineParser &line, Terminal &terminal, WorkspaceSource &source) const
{
    bool isNumber = true;
    if (line.isSet(u"seed"_s))
        static_cast<void>(line.value(u"seed"_s).toULongLong(&isNumber));
    if (!isNumber)
        return terminal.misuse(tr("--seed needs a whole number."), name());
    LineReader reader;
    if (const auto opened = reader.open(line.value(u"turns"_s), terminal.input()); !opened)
        return terminal.fail(ErrorWords::of(opened.error()));
    const auto script = WalkScript::read(reader);
    if (!script)
        return terminal.fail(script.error().detail);
    const bool isSaved = line.isSet(u"save"_s);
    const auto workspace = source.open(isSaved ? StoreUse::Write : StoreUse::Content);
    if (!workspace)
        return terminal.fail(ErrorWords::of(workspace.error()));
    auto request = requestFor(line, **workspace);
    if (!request)
        return terminal.fail(ErrorWords::of(request.error()));
    request->shape = script->isGuided() ? drills::PromptShape::Choose : drills::PromptShape::Converse;
    const auto person = personFor(line, **workspace);
    if (!person)
        return terminal.fail(ErrorWords::ofPerson(person.error(), line.value(u"person"_s)));
    const auto session = WalkSession::rehearse(**workspace, *person, *request);
    if (!session)
        return terminal.fail(ErrorWords::of(session.error()));

    const std::unique_ptr<WalkPrinter> printer = line.isSet(u"json"_s)
        ? std::unique_ptr<WalkPrinter>(std::make_unique<WalkJsonPrinter>(terminal))
        : std::make_unique<WalkTextPrinter>(terminal, (*workspace)->content.library());
    if (const Exit played = play(*script, reader, **session, *printer, terminal); played != Exit::Done)
        return played;
    const auto ledger = ledgerOf(**workspace, **session);
    if (!ledger)
        return terminal.fail(ErrorWords::of(ledger.error()));
    printer->ledger(*ledger);
    return isSaved ? save(**session, terminal) : Exit::Done;
}

Result<training::WalkRequest> WalkCommand::requestFor(const QCommandLineParser &line,
                                                      const training::Workspace &workspace)
{
    training::WalkRequest request;
    request.scenario = drills::ScenarioId(line.value(u"scenario"_s));
    const drills::Scenario *scenario = workspace.content.library().scenario(request.scenario);
    if (!scenario)
        return drills::failure(ErrorCode::NotFound, u"scenario '%1'"_s.arg(request.scenario.value));
    request.process = line.isSet(u"process"_s) ? drills::ProcessId(line.value(u"process"_s)) : scenario->process;
    if (line.isSet(u"lead"_s))
        request.lead = drills::LeadStateId(line.value(u"lead"_s));
    else if (!scenario->leadStates.empty())
        request.lead = scenario->leadStates.front().id;
    for (const QString &step : line.value(u"steps"_s).split(u',', Qt::SkipEmptyParts))
        request.steps.emplace_back(step.trimmed());
    request.seed = line.value(u"seed"_s).toULongLong();
    return request;
}

/// A walk that is not stored needs nobody: without a name its output is the same in every store.
Result<storage::Person> WalkCommand::personFor(const QCommandLineParser &line, training::Workspace &workspace)
{
    const QString name = line.value(u"person"_s);
    if (name.isEmpty() && !line.isSet(u"save"_s))
        return storage::Person{};
    return training::personNamed(workspace, name);
}

Exit WalkCommand::play(const WalkScript &script, const LineReader &reader, WalkSession &session, WalkPrinter &printer,
                       Terminal &terminal)
{
    printer.begin(session);
    Milliseconds paused{0};
    Milliseconds pausedAt{0};
    for (const ScriptLine &line : script.lines()) {
        if (session.view().ended) {
            printer.notPlayed(line.number);
            break;
        }
        if (line.action == ScriptAction::Resume && session.view().isPaused)
            paused += line.at - pausedAt;
        // Script time goes on while the walk is paused; active time does not.
        session.setScriptTime((session.view().isPaused && line.action != ScriptAction::Resume ? pausedAt : line.at)
                              - paused);
        if (line.action == ScriptAction::Pause)
            pausedAt = line.at;
        if (const auto done = act(line, session); !done)
            return terminal.fail(reader.fault(line.number, wordsOf(done.error(), session)));
        printer.print(session);
    }
    if (!session.view().ended)
        printer.scriptEnded(session.view());
    return Exit::Done;
}

Result<void> WalkCommand::act(const ScriptLine &line, WalkSession &session)
{
    switch (line.action) {
    case ScriptAction::Say:
        return session.say(line.text, static_cast<int>(line.text.size()), 0);
    case ScriptAction::Choose:
        return session.choose(line.text);
    case ScriptAction::GoOn:
        return session.goOn();
    case ScriptAction::Pause:
        return session.pause();
    case ScriptAction::Resume:
        return session.resumeClock();
    case ScriptAction::Stop:
        return session.stop();
    case ScriptAction::Return:
        return session.returnLead(line.text);
    }
    Q_UNREACHABLE();
}

QString WalkCommand::wordsOf(const drills::Error &error, const WalkSession &session)
{
    if (error.code != ErrorCode::InvalidInput || session.view().options.empty())
        return error.detail;
    QStringList shown;
    for (const drills::ShownOption &option : session.view().options)
        shown.append(option.id);
    return tr("%1, expected one of %2").arg(error.detail, shown.join(u", "_s));
}

Exit WalkCommand::save(WalkSession &session, Terminal &terminal)
{
    if (!session.view().ended)
        return terminal.fail(
            tr("The walk did not end, so it was not stored. Let the script go on to the end, or stop."));
    if (const auto saved = session.save(); !saved)
        return terminal.fail(ErrorWords::of(saved.error()));
    return Exit::Done;
}

} // namespace cli
