#include "app/cli/program.h"

#include "app/cli/drillcommand.h"
#include "app/cli/gradecommand.h"
#include "app/cli/memoryfitcommand.h"
#include "app/cli/memoryforecastcommand.h"
#include "app/cli/memoryreplaycommand.h"
#include "app/cli/packcalibratecommand.h"
#include "app/cli/packcheckcommand.h"
#include "app/cli/packlistcommand.h"
#include "app/cli/packshowcommand.h"
#include "app/cli/packwordingcommand.h"
#include "app/cli/reportenginecommand.h"
#include "app/cli/storebackupcommand.h"
#include "app/cli/storecheckcommand.h"
#include "app/cli/todaycommand.h"
#include "app/cli/walkcommand.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

const QString helpName = u"help"_s;
const QString storeName = u"store"_s;
constexpr qsizetype gap = 2;

/// A table of two columns, the first as wide as its widest cell.
QString twoColumns(const QList<std::pair<QString, QString>> &rows)
{
    qsizetype width = 0;
    for (const auto &[left, right] : rows)
        width = std::max(width, left.size());
    QStringList lines;
    for (const auto &[left, right] : rows)
        lines.append(QString(gap, u' ') + left.leftJustified(width + gap) + right);
    return lines.join(u'\n');
}

QString optionForm(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
    const QString value = option.valueName();
    return names.join(u", "_s) + (value.isEmpty() ? QString() : u' ' + value);
}

} // namespace

Program::Program(Terminal &terminal, WorkspaceSource &source) : m_terminal(terminal), m_source(source)
{
    m_commands.push_back(std::make_unique<DrillCommand>());
    m_commands.push_back(std::make_unique<TodayCommand>());
    m_commands.push_back(std::make_unique<WalkCommand>());
    m_commands.push_back(std::make_unique<GradeCommand>());
    m_commands.push_back(std::make_unique<PackCheckCommand>());
    m_commands.push_back(std::make_unique<PackListCommand>());
    m_commands.push_back(std::make_unique<PackShowCommand>());
    m_commands.push_back(std::make_unique<PackWordingCommand>(drills::WordingKind::Accepted));
    m_commands.push_back(std::make_unique<PackWordingCommand>(drills::WordingKind::Lookalike));
    m_commands.push_back(std::make_unique<PackCalibrateCommand>());
    m_commands.push_back(std::make_unique<MemoryFitCommand>());
    m_commands.push_back(std::make_unique<MemoryReplayCommand>());
    m_commands.push_back(std::make_unique<MemoryForecastCommand>());
    m_commands.push_back(std::make_unique<ReportEngineCommand>());
    m_commands.push_back(std::make_unique<StoreCheckCommand>());
    m_commands.push_back(std::make_unique<StoreBackupCommand>());
}

QList<QCommandLineOption> Program::commonOptions()
{
    return {{u"store"_s, tr("Keep the data in this file instead of the data folder (or LOCKSTEP_HOME)."), u"FILE"_s},
            {u"person"_s, tr("Whose profile; the first one without it."), u"NAME"_s},
            {u"json"_s, tr("Print JSON: one object, or one a line.")},
            {{u"h"_s, helpName}, tr("Print this help.")}};
}

Exit Program::run(const QStringList &arguments)
{
    QCommandLineParser line;
    line.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    line.addOptions(commonOptions());
    line.addOption({{u"v"_s, u"version"_s}, tr("Print the version.")});
    if (!line.parse(QStringList{u"lockstep-cli"_s} + arguments))
        return m_terminal.misuse(line.errorText());
    if (line.isSet(u"version"_s)) {
        m_terminal.print(u"lockstep-cli "_s + QCoreApplication::applicationVersion());
        return Exit::Done;
    }
    const QStringList words = line.positionalArguments();
    if (words.isEmpty() && line.isSet(helpName)) {
        m_terminal.print(overview());
        return Exit::Done;
    }
    if (words.isEmpty())
        return m_terminal.misuse(tr("Say what to do."));
    const Command *command = commandIn(words);
    if (!command)
        return unknown(words, line.isSet(helpName) || words.contains(u"--help"_s) || words.contains(u"-h"_s));
    // What stood before the command is read again with it.
    const QStringList before = arguments.first(arguments.size() - words.size());
    return runCommand(*command, before + words.sliced(command->name().count(u' ') + 1));
}

const Command *Program::commandIn(const QStringList &words) const
{
    const auto found = std::ranges::find_if(m_commands, [&words](const auto &command) {
        const QStringList name = command->name().split(u' ');
        return words.mid(0, name.size()) == name;
    });
    return found == m_commands.end() ? nullptr : found->get();
}

Exit Program::unknown(const QStringList &words, bool isHelp)
{
    const bool isGroup = std::ranges::any_of(
        m_commands, [&words](const auto &command) { return command->name().startsWith(words.front() + u' '); });
    if (isGroup && isHelp) {
        m_terminal.print(overview(words.front()));
        return Exit::Done;
    }
    if (isGroup && words.size() == 1)
        return m_terminal.misuse(tr("Say what '%1' shall do.").arg(words.front()), words.front());
    const QString said = isGroup ? words.mid(0, 2).join(u' ') : words.front();
    return m_terminal.misuse(tr("There is no command '%1'.").arg(said), isGroup ? words.front() : QString());
}

Exit Program::runCommand(const Command &command, const QStringList &arguments)
{
    QCommandLineParser line;
    line.addOptions(commonOptions());
    line.addOptions(command.options());
    const bool isRead = line.parse(QStringList{u"lockstep-cli"_s} + arguments);
    if (isRead && line.isSet(helpName)) {
        m_terminal.print(helpOf(command));
        return Exit::Done;
    }
    const QString fault = isRead ? faultIn(command, line) : line.errorText();
    if (!fault.isEmpty())
        return m_terminal.misuse(fault, command.name());
    if (line.isSet(storeName))
        m_source.setStoreFile(line.value(storeName));
    return command.run(line, m_terminal, m_source);
}

QString Program::faultIn(const Command &command, const QCommandLineParser &line)
{
    for (const QString &name : command.required()) {
        if (line.value(name).isEmpty())
            return tr("--%1 is missing.").arg(name);
    }
    if (line.isSet(storeName) && line.value(storeName).isEmpty())
        return tr("--store needs a file.");
    const OperandRange range = command.operandRange();
    const auto count = line.positionalArguments().size();
    if (count < range.least)
        return tr("%1 is missing.").arg(command.operands());
    if (range.most >= 0 && count > range.most)
        return tr("'%1' is too much.").arg(line.positionalArguments().at(range.most));
    return {};
}

QString Program::overview(const QString &group) const
{
    QList<std::pair<QString, QString>> rows;
    for (const auto &command : m_commands) {
        if (group.isEmpty() || command->name().startsWith(group + u' '))
            rows.append({command->name(), command->summary()});
    }
    return tr("Usage: lockstep-cli COMMAND [options]\n\n%1\n\nEach command has --help. Exit status: 0 done, 1 a "
              "finding or a "
              "failure, 2 wrong usage.\n--version prints the version. --store FILE, or the variable LOCKSTEP_HOME (a "
              "folder), says where the data is.")
        .arg(twoColumns(rows));
}

QString Program::helpOf(const Command &command)
{
    QList<std::pair<QString, QString>> rows;
    QString use = u"lockstep-cli "_s + command.name();
    const QStringList required = command.required();
    for (const QCommandLineOption &option : command.options() + commonOptions()) {
        rows.append({optionForm(option), option.description()});
        if (required.contains(option.names().front()))
            use += u' ' + optionForm(option);
    }
    use += u' ' + tr("[options]");
    if (!command.operands().isEmpty())
        use += u' ' + command.operands();
    const QString details = command.details().isEmpty() ? QString() : u'\n' + command.details() + u'\n';
    return tr("Usage: %1\n\n%2\n%3\nOptions:\n%4").arg(use, command.summary(), details, twoColumns(rows));
}

} // namespace cli
