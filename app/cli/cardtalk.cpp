#include "app/cli/cardtalk.h"

#include "app/cli/cardwords.h"
#include "app/cli/errorwords.h"

using namespace Qt::StringLiterals;
using drills::Result;
using training::RecallSession;
using training::RecallView;

namespace cli {

Result<void> CardTalk::run(const training::RecallRequest &request)
{
    const auto begun = RecallSession::begin(m_workspace, m_person, request);
    if (!begun)
        return tl::unexpected(begun.error());
    RecallSession &session = **begun;
    if (!showNew(session)) {
        m_isStopped = true;
        return session.leave();
    }
    ask(session.view());
    while (!session.view().isOver) {
        const std::optional<QString> line = m_terminal.ask(u"> "_s);
        if (!line || *line == u"/stop"_s) {
            m_isStopped = true;
            return session.leave();
        }
        if (const auto taken = take(session, *line); !taken)
            m_terminal.note(ErrorWords::of(taken.error()));
        if (!session.view().feedback)
            continue;
        showFeedback(session.view());
        if (session.view().isOver)
            break;
        if (const auto next = session.next(); !next)
            return next;
        ask(session.view());
    }
    return {};
}

Result<void> CardTalk::take(RecallSession &session, const QString &line)
{
    const RecallView &view = session.view();
    if (view.asksOwnWord) {
        const bool isYes = line.compare(tr("y", "yes"), Qt::CaseInsensitive) == 0;
        if (!isYes && line.compare(tr("n", "no"), Qt::CaseInsensitive) != 0) {
            m_terminal.print(tr("Was that it? y or n"));
            return {};
        }
        return session.ownWord(isYes);
    }
    if (line == u"/hint"_s) {
        const auto hinted = session.hint();
        if (hinted)
            showHint(session.view());
        return hinted;
    }
    // A terminal hands over whole lines: what typing one takes is no thinking.
    constexpr std::chrono::milliseconds aKey{250};
    session.noteKeyBefore(aKey * static_cast<int>(line.size()));
    if (line.isEmpty())
        return session.giveUp();
    bool isNumber = false;
    const int number = line.toInt(&isNumber);
    const auto &options = view.options;
    if (isNumber && number >= 1 && number <= static_cast<int>(options.size()))
        return session.choose(options[static_cast<size_t>(number - 1)].id);
    const auto answered = session.answer(line, static_cast<int>(line.size()), 0);
    if (answered && session.view().asksOwnWord)
        askOwnWord(session.view());
    return answered;
}

void CardTalk::askOwnWord(const RecallView &view)
{
    m_terminal.print(tr("The program cannot tell. Right is:"));
    m_terminal.print(view.content.text());
    m_terminal.print(tr("Was that it? y or n"));
}

bool CardTalk::showNew(RecallSession &session)
{
    if (!session.view().isNew || !m_terminal.isInteractive())
        return true;
    m_terminal.print();
    m_terminal.print(CardWords::question(session.view().content));
    m_terminal.print(tr("This is new. Right is:"));
    m_terminal.print(session.view().content.text());
    const std::optional<QString> line = m_terminal.ask(tr("Enter: now from memory"));
    if (!line || *line == u"/stop"_s)
        return false;
    // Out of sight, on most screens.
    constexpr int screen = 80;
    m_terminal.print(QString(screen, u'\n'));
    return session.shown().has_value();
}

void CardTalk::ask(const RecallView &view)
{
    m_terminal.print();
    const QString question = CardWords::question(view.content);
    m_terminal.print(
        view.count > 1
            ? tr("%1 of %2. %3", "number, of how many, question").arg(view.position + 1).arg(view.count).arg(question)
            : question);
    int number = 0;
    for (const drills::ShownOption &option : view.options)
        m_terminal.print(u"  %1. %2"_s.arg(++number).arg(option.text));
    showWhatWasLeft(view);
}

void CardTalk::showWhatWasLeft(const RecallView &view)
{
    for (const QString &hint : view.hints)
        m_terminal.print(hint);
    if (!view.typed.isEmpty())
        m_terminal.print(tr("You had typed: %1").arg(view.typed));
    if (view.asksOwnWord)
        askOwnWord(view);
}

void CardTalk::showHint(const RecallView &view)
{
    m_terminal.print(view.hints.last());
}

void CardTalk::showFeedback(const RecallView &view)
{
    const training::RecallFeedback &feedback = *view.feedback;
    m_terminal.print(CardWords::outcome(feedback.outcome));
    if (!feedback.confusedWith.isEmpty())
        m_terminal.print(tr("You named %1.", "another step").arg(feedback.confusedWith));
    if (feedback.outcome != drills::RecallOutcome::Right)
        m_terminal.print(feedback.expected);
}

} // namespace cli
