#include "app/training/recallparts.h"

#include "app/storage/reviewstore.h"
#include "app/training/recallresume.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace drills;

namespace training {

namespace {

constexpr qsizetype longestAnswer = 4000;

DrillKind kindOf(const RecallRequest &request)
{
    if (request.isCold)
        return DrillKind::ColdRecital;
    if (request.isRecital)
        return DrillKind::Recite;
    switch (request.cards.front().facet) {
    case Facet::NextStep:
        return DrillKind::NextStep;
    case Facet::Result:
        return DrillKind::SayResult;
    case Facet::Evidence:
        return DrillKind::NameEvidence;
    case Facet::Questions:
        return DrillKind::AskQuestions;
    case Facet::Purpose:
        return DrillKind::SayPurpose;
    }
    return DrillKind::Recite;
}

/// The first letter of each word of a name; of a sentence its opening words.
QString beginningOf(const CardContent &content)
{
    const QStringList words = content.expected.front().split(u' ', Qt::SkipEmptyParts);
    QStringList shown;
    if (content.card.facet == Facet::NextStep) {
        for (const QString &word : words)
            shown.append(word.left(1) + u"…"_s);
        return shown.join(u' ');
    }
    constexpr qsizetype part = 4;
    return words.mid(0, std::max<qsizetype>(1, words.size() / part)).join(u' ') + u" …"_s;
}

} // namespace

Begun begunFor(const Workspace &workspace, const RecallRequest &request)
{
    Begun begun;
    begun.kind = kindOf(request);
    begun.process = request.cards.front().process;
    for (const Card &card : request.cards) {
        if (!card.recalledStep().isEmpty())
            begun.steps.push_back(card.recalledStep());
    }
    begun.shape = request.shape;
    begun.level = HelpLevel::Cold;
    begun.packs = workspace.content.hashes();
    return begun;
}

RecallSession::RecallSession(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

RecallSession::~RecallSession() = default;

Result<std::unique_ptr<RecallSession>> RecallSession::begin(Workspace &workspace, const storage::Person &person,
                                                            const RecallRequest &request)
{
    if (request.cards.empty())
        return failure(ErrorCode::InvalidInput, u"no card"_s);
    auto memory = memoryOf(workspace, person);
    if (!memory)
        return tl::unexpected(memory.error());
    auto parts = std::make_unique<Parts>(workspace, person, std::move(*memory), request);
    for (const Card &card : request.cards) {
        auto content = contentOf(workspace.content.library(), card);
        if (!content)
            return failure(ErrorCode::NotFound, u"card %1 %2"_s.arg(card.process.value, card.step.value));
        parts->contents.push_back(std::move(*content));
    }
    if (const auto kept = workspace.content.keepAll(); !kept)
        return tl::unexpected(kept.error());
    const Begun begun = begunFor(workspace, request);
    // A trial that was interrupted is over.
    const auto left = request.isCold ? std::optional<Attempt>() : unfinishedLike(workspace, person, begun);
    if (!left)
        return tl::unexpected(left.error());
    parts->clock.start(Milliseconds{0});
    if (const auto asked = *left ? parts->takeUp(**left) : parts->ask(0, {{Milliseconds{0}, begun}}); !asked)
        return tl::unexpected(asked.error());
    return std::unique_ptr<RecallSession>(new RecallSession(std::move(parts)));
}

const RecallView &RecallSession::view() const
{
    return m_parts->view;
}

const AttemptId &RecallSession::attempt() const
{
    return m_parts->attempt;
}

Result<void> RecallSession::shown()
{
    if (!m_parts->view.isNew)
        return failure(ErrorCode::NotAllowed, u"the card is asked already"_s);
    m_parts->view.isNew = false;
    thinkAnew();
    return {};
}

void RecallSession::thinkAnew()
{
    // What is typed already was thought of before.
    if (m_parts->clock.firstKey())
        return;
    m_parts->clock.beginTurn(promptText(m_parts->view.content));
}

std::optional<Milliseconds> RecallSession::thinkingLeft() const
{
    const ActiveClock &clock = m_parts->clock;
    if (clock.firstKey())
        return std::nullopt;
    return std::max(clock.turnStart() + m_parts->view.timeout - clock.at(), Milliseconds{0});
}

void RecallSession::noteKeyBefore(Milliseconds ago)
{
    m_parts->clock.noteKeyBefore(ago);
}

void RecallSession::noteKey()
{
    m_parts->clock.noteKey();
}

Result<void> RecallSession::hint()
{
    const RecallView &view = m_parts->view;
    if (!view.canHint || view.feedback || view.asksOwnWord)
        return failure(ErrorCode::NotAllowed, u"there is no further hint"_s);
    const bool names = !view.hints.isEmpty();
    const QString text = names ? view.content.text() : beginningOf(view.content);
    const StepId step = view.content.card.recalledStep();
    const Hinted hinted{step, text, names};
    if (const auto stored = m_parts->append({{m_parts->clock.at(), hinted}}); !stored)
        return stored;
    m_parts->noteHint(hinted);
    return {};
}

Result<void> RecallSession::answer(const QString &text, int keystrokes, int deletions)
{
    const QString said = text.trimmed();
    if (said.isEmpty())
        return failure(ErrorCode::InvalidInput, u"nothing was typed"_s);
    if (said.size() > longestAnswer)
        return failure(ErrorCode::TooLarge, u"%1 characters, at most %2"_s.arg(said.size()).arg(longestAnswer));
    if (m_parts->view.feedback || m_parts->view.asksOwnWord)
        return failure(ErrorCode::NotAllowed, u"it is answered"_s);
    const Typing typing{m_parts->clock.toFirstKey(), m_parts->clock.turn(), keystrokes, deletions};
    m_parts->think = m_parts->thinkTime();
    m_parts->said = said;
    const CardContent &content = m_parts->view.content;
    return m_parts->take({content.card.recalledStep(), TypedAnswer{said, typing}},
                         gradeCard(m_parts->workspace->content.current(), content, said));
}

Result<void> RecallSession::choose(const QString &option)
{
    const RecallView &view = m_parts->view;
    const auto chosen = std::ranges::find(view.options, option, &ShownOption::id);
    if (chosen == view.options.end() || view.feedback)
        return failure(ErrorCode::NotAllowed, u"no such choice"_s);
    m_parts->think = m_parts->thinkTime();
    m_parts->said = chosen->text;
    CardGrade graded;
    const bool isRight = option == view.content.card.to.value;
    graded.judged = isRight ? RecallOutcome::Right : RecallOutcome::Wrong;
    graded.confusedWith = isRight ? QString() : chosen->text;
    return m_parts->take({view.content.card.to, ChosenAnswer{option, chosen->text, m_parts->clock.turn()}}, graded);
}

Result<void> RecallSession::giveUp()
{
    if (m_parts->view.feedback || m_parts->view.asksOwnWord)
        return failure(ErrorCode::NotAllowed, u"it is answered"_s);
    m_parts->think = m_parts->thinkTime();
    m_parts->said.clear();
    return m_parts->settle(RecallOutcome::GivenUp, {});
}

Result<void> RecallSession::ownWord(bool wasRight)
{
    if (!m_parts->view.asksOwnWord)
        return failure(ErrorCode::NotAllowed, u"nothing is asked"_s);
    return m_parts->settle(ownJudgement(wasRight), {});
}

Result<void> RecallSession::next()
{
    if (!m_parts->view.feedback || m_parts->view.isOver)
        return failure(ErrorCode::NotAllowed, u"there is no next card yet"_s);
    return m_parts->ask(static_cast<std::size_t>(m_parts->view.position) + 1, {});
}

Result<void> RecallSession::leave()
{
    if (m_parts->view.isOver)
        return {};
    const auto stored = m_parts->end({}, HowEnded::Abandoned);
    if (stored)
        m_parts->view.isOver = true;
    return stored;
}

Result<void> takeBack(Workspace &workspace, const storage::Person &person, const AttemptId &attempt)
{
    return workspace.store.reviews().takeBack(person.id, attempt);
}

} // namespace training
