#include "app/cli/drilltalk.h"

#include "app/cli/errorwords.h"
#include "app/cli/sellercard.h"
#include "app/cli/walkwords.h"

using namespace Qt::StringLiterals;
using drills::Result;

namespace cli {

bool DrillTalk::run()
{
    showCards();
    m_terminal.print(tr("Type what you would say; /help lists what else there is."));
    show();
    while (!m_session.view().ended) {
        const std::optional<QString> line = m_terminal.ask(u"> "_s);
        if (!line) {
            // The clock goes on from here.
            static_cast<void>(m_session.saveDraft({}));
            m_terminal.print();
            m_terminal.print(tr("The drill is kept as it stands. To go on with it today: lockstep-cli drill --resume"));
            return false;
        }
        if (const auto taken = take(*line); !taken)
            m_terminal.note(ErrorWords::of(taken.error()));
        show();
    }
    return true;
}

Result<void> DrillTalk::take(const QString &line)
{
    m_session.noteKey();
    if (m_session.view().isPaused)
        return m_session.resumeClock();
    if (line.isEmpty())
        return goOnIfReached();
    if (line.startsWith(u'/'))
        return takeCommand(line.section(u' ', 0, 0), line.section(u' ', 1).trimmed());
    if (!m_session.view().options.empty())
        return choose(line);
    return m_session.say(line, static_cast<int>(line.size()), 0);
}

Result<void> DrillTalk::goOnIfReached()
{
    const training::WalkView &view = m_session.view();
    if (view.isReached)
        return m_session.goOn();
    QStringList open;
    for (const QString &statement : view.stillOpen)
        open.append(WalkWords::bare(statement));
    if (view.begun.level == drills::HelpLevel::WithList)
        m_terminal.print(tr("Still open: %1. Say one more thing, or /go to go on owing it.").arg(open.join(u"; "_s)));
    else
        m_terminal.print(tr("Something is still open. Say one more thing, or /go to go on owing it."));
    return {};
}

Result<void> DrillTalk::takeCommand(const QString &command, const QString &rest)
{
    if (command == u"/go"_s)
        return m_session.goOn();
    if (command == u"/stop"_s)
        return m_session.stop();
    if (command == u"/card"_s) {
        showCards();
        return {};
    }
    if (command == u"/pause"_s) {
        m_terminal.print(tr("The clock stands. Enter goes on."));
        return m_session.pause();
    }
    if (command == u"/return"_s && rest.isEmpty()) {
        m_terminal.print(tr("Say why the lead goes back: /return REASON"));
        return {};
    }
    if (command == u"/return"_s)
        return m_session.returnLead(rest);
    if (command != u"/help"_s)
        m_terminal.print(tr("There is no %1.").arg(command));
    showHelp();
    return {};
}

Result<void> DrillTalk::choose(const QString &line)
{
    const auto &options = m_session.view().options;
    bool isNumber = false;
    const int number = line.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= static_cast<int>(options.size()))
        return m_session.choose(options[static_cast<size_t>(number - 1)].id);
    m_terminal.print(tr("Type the number of a line, 1 to %1.").arg(options.size()));
    return {};
}

void DrillTalk::showCards()
{
    const training::WalkView &view = m_session.view();
    m_terminal.print(u"%1: %2, %3, %4"_s.arg(view.title, view.prospect, view.prospectRole, view.prospectCompany));
    m_terminal.print(tr("The lead: %1").arg(view.leadName));
    for (const QString &line : view.leadCard)
        m_terminal.print(u"  "_s + line);
    for (const QString &line : SellerCard::linesOf(view.offer))
        m_terminal.print(line);
}

void DrillTalk::show()
{
    const training::WalkView &view = m_session.view();
    const auto current = static_cast<size_t>(view.current);
    const bool isIn = current < view.steps.size() && !view.ended;
    const bool isNew = isIn && view.steps[current].id != m_step;
    const bool isTold = m_shown < view.transcript.size();
    if (isNew)
        showStep(view.steps[current]);
    for (; m_shown < view.transcript.size(); ++m_shown) {
        const training::LineView &line = view.transcript[m_shown];
        if (line.speaker == training::Speaker::Scene)
            m_terminal.print(u"[%1]"_s.arg(line.text));
        else if (line.speaker == training::Speaker::Other)
            m_terminal.print(u"%1: %2"_s.arg(line.name, line.text));
        else if (view.begun.shape == drills::PromptShape::Choose)
            m_terminal.print(tr("You: %1").arg(line.text));
    }
    if (!isIn || view.isPaused)
        return;
    if (isTold)
        showStanding(view.steps[current]);
    showOptions();
}

void DrillTalk::showStep(const training::StepView &step)
{
    m_step = step.id;
    m_terminal.print();
    m_terminal.print(tr("== %1 (about %2) ==", "step, minutes:seconds").arg(step.name, WalkWords::clock(step.target)));
    const training::WalkView &view = m_session.view();
    if (view.begun.level == drills::HelpLevel::WithList)
        m_terminal.print(tr("Wanted: %1").arg(step.result));
    if (!view.owed.empty() && view.begun.level != drills::HelpLevel::Cold)
        m_terminal.print(tr("Still owed: %1").arg(WalkWords::of(view.owed)));
}

QStringList DrillTalk::listOf(const training::StepView &step) const
{
    QStringList lines;
    if (m_session.view().begun.level != drills::HelpLevel::WithList)
        return lines;
    for (const training::CriterionView &criterion : step.criteria) {
        const bool isMet = criterion.standing == training::CriterionStanding::Met;
        const bool isTried = criterion.standing == training::CriterionStanding::Tried;
        const QString extra = criterion.must ? QString() : u' ' + tr("(extra)");
        const QString more = isTried ? u' ' + WalkWords::of(criterion.standing) : QString();
        if (criterion.standing != training::CriterionStanding::NotNeeded)
            lines.append(u"  [%1] %2%3%4"_s.arg(isMet ? u"x"_s : u" "_s, criterion.statement, extra, more));
    }
    return lines;
}

void DrillTalk::showStanding(const training::StepView &step)
{
    const training::WalkView &view = m_session.view();
    const QStringList list = listOf(step);
    // Said over and over, it would bury the talk.
    if (list != m_list) {
        for (const QString &line : list)
            m_terminal.print(line);
    }
    m_list = list;
    if (view.wasNothingHeard && view.begun.level != drills::HelpLevel::Cold)
        m_terminal.print(tr("  (Nothing on the list was heard in that. Say it in other words.)"));
    if (view.isReached && view.begun.level != drills::HelpLevel::Cold)
        m_terminal.print(
            tr("Reached in %1. Enter goes on.", "minutes:seconds").arg(WalkWords::clock(m_session.stepTime())));
}

void DrillTalk::showOptions()
{
    int number = 0;
    for (const drills::ShownOption &option : m_session.view().options)
        m_terminal.print(u"  %1. %2"_s.arg(++number).arg(option.text));
}

void DrillTalk::showHelp()
{
    m_terminal.print(
        tr("Enter goes on when the result is reached. /go goes on owing what is open. /card shows the lead and what "
           "you sell again. /pause stops the clock. /stop ends the walk. /return REASON gives the lead back. The end "
           "of the input (Ctrl+D) leaves the "
           "drill, to be gone on with later."));
}

} // namespace cli
