#include "app/cli/packwordingcommand.h"

#include "app/cli/changedverdicts.h"
#include "app/cli/errorwords.h"
#include "app/training/profile.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

const QString publishName = u"publish"_s;

} // namespace

QString PackWordingCommand::name() const
{
    return m_kind == drills::WordingKind::Accepted ? u"pack accept"_s : u"pack reject"_s;
}

QString PackWordingCommand::summary() const
{
    return m_kind == drills::WordingKind::Accepted ? tr("Adds a wording that counts to a criterion.")
                                                   : tr("Adds a wording that looks alike and does not count.");
}

QString PackWordingCommand::details() const
{
    return tr("CRITERION is its id in the library, for instance interview.cost.\n"
              "Without --publish it only shows which verdicts of your last drills would come out otherwise.\n"
              "With it the pack gets a next version; past drills keep their grades.");
}

QList<QCommandLineOption> PackWordingCommand::options() const
{
    return {{publishName, tr("Make it the next version of the pack.")}};
}

Exit PackWordingCommand::run(const QCommandLineParser &line, Terminal &terminal, WorkspaceSource &source) const
{
    const bool isPublished = line.isSet(publishName);
    const auto workspace = source.open(isPublished ? StoreUse::Write : StoreUse::Content);
    if (!workspace)
        return terminal.fail(ErrorWords::of(workspace.error()));
    const training::NewWording wording{drills::CriterionId(line.positionalArguments().at(0)),
                                       line.positionalArguments().at(1), m_kind};
    const auto person = training::personNamed(**workspace, line.value(u"person"_s));
    if (!person && line.isSet(u"person"_s))
        return terminal.fail(ErrorWords::ofPerson(person.error(), line.value(u"person"_s)));
    const auto preview = training::previewWording(**workspace, person ? person->id : drills::PersonId(), wording);
    if (!preview)
        return terminal.fail(ErrorWords::of(preview.error()));
    print(*preview, line.isSet(u"json"_s), terminal);
    if (!isPublished)
        return Exit::Done;
    const auto published = training::publishWording(**workspace, wording);
    return published ? Exit::Done : terminal.fail(ErrorWords::of(published.error()));
}

void PackWordingCommand::print(const training::WordingPreview &preview, bool isJson, Terminal &terminal)
{
    if (isJson) {
        terminal.print(QJsonObject{{u"pack"_s, preview.pack.value},
                                   {u"version"_s, preview.version},
                                   {u"turns"_s, preview.turns},
                                   {u"changed"_s, ChangedVerdicts::toJson(preview.changed)}});
        return;
    }
    ChangedVerdicts::print(preview.changed, terminal);
    terminal.print(tr("%1 version %2: %3 of %4 turns of the last drills would come out otherwise.")
                       .arg(preview.pack.value)
                       .arg(preview.version)
                       .arg(preview.changed.size())
                       .arg(preview.turns));
}

} // namespace cli
