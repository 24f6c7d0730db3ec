#include "app/cli/gradecommand.h"

#include "app/cli/answergrading.h"
#include "app/cli/errorwords.h"
#include "app/cli/referencegrading.h"

using namespace Qt::StringLiterals;

namespace cli {

QString GradeCommand::summary() const
{
    return tr("Grades answers against the criteria of a step, or against reference answers.");
}

QString GradeCommand::details() const
{
    return tr(
        "Answers are JSON lines:\n"
        "  {\"id\",\"kind\":\"result\"|\"move\",\"process\",\"step\",\"context\"?,\"text\"}\n"
        "  kind result: the step's result from memory; kind move: a turn in a talk, \"context\" the line before it.\n"
        "  Prints {\"id\",\"criteria\":{\"<id>\":{\"verdict\",\"probability\",\"evidence\":[]}},\"faults\":[]} in "
        "order.\n"
        "Reference answers are a table with the columns id, question, refs (separated by ' ||| ') and answer.\n"
        "  Prints id, probability and verdict, separated by tabs.");
}

QList<QCommandLineOption> GradeCommand::options() const
{
    return {{u"answers"_s, tr("The answers; standard input without it."), u"FILE"_s},
            {u"reference"_s, tr("Short answers with reference answers."), u"FILE.tsv"_s}};
}

Exit GradeCommand::run(const QCommandLineParser &line, Terminal &terminal, WorkspaceSource &source) const
{
    const bool isReference = line.isSet(u"reference"_s);
    if (isReference && line.isSet(u"answers"_s))
        return terminal.misuse(tr("Either --answers or --reference."), name());
    const QString option = isReference ? u"reference"_s : u"answers"_s;
    if (line.isSet(option) && line.value(option).isEmpty())
        return terminal.misuse(tr("--%1 needs a file.").arg(option), name());
    LineReader reader;
    if (const auto opened = reader.open(line.value(option), terminal.input()); !opened)
        return terminal.fail(ErrorWords::of(opened.error()));
    const auto workspace = source.open(StoreUse::Content);
    if (!workspace)
        return terminal.fail(ErrorWords::of(workspace.error()));
    const training::PreparedLibrary &content = (*workspace)->content.current();
    return isReference ? ReferenceGrading(content).run(reader, terminal) : gradeAnswers(reader, content, terminal);
}

Exit GradeCommand::gradeAnswers(LineReader &reader, const training::PreparedLibrary &content, Terminal &terminal)
{
    const AnswerGrading grading(content);
    while (reader.next()) {
        const auto graded = grading.grade(reader.line(), reader.isTooLong());
        if (!graded)
            return terminal.fail(reader.fault(reader.number(), graded.error().detail));
        terminal.print(*graded);
    }
    return Exit::Done;
}

} // namespace cli
