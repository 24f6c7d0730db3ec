#include "app/cli/carddrill.h"

#include "app/cli/cardwords.h"
#include "app/training/recallresume.h"
#include "drills/model/eventnames.h"

using namespace Qt::StringLiterals;
using drills::Card;
using drills::ErrorCode;
using drills::Result;

namespace cli {

std::optional<drills::Facet> CardDrill::facetNamed(const QString &kind)
{
    return drills::fromLogName<drills::Facet>(kind);
}

Result<void> CardDrill::run(const CardDrillRequest &request)
{
    m_terminal.print(tr("Type the answer. Enter alone shows it, /hint helps, /stop ends the drill."));
    if (request.isDaily)
        return runDaily();
    const auto cards = cardsFor(request);
    if (!cards)
        return tl::unexpected(cards.error());
    CardTalk talk(m_terminal, m_workspace, m_person);
    if (request.isRecital)
        return talk.run({*cards, true, request.shape});
    for (const Card &card : *cards) {
        if (talk.isStopped())
            break;
        if (const auto asked = talk.run({{card}, false, request.shape}); !asked)
            return asked;
    }
    return {};
}

/// Planned anew after each answer: what was forgotten comes again, and the time that is left is known.
Result<void> CardDrill::runDaily()
{
    CardTalk talk(m_terminal, m_workspace, m_person);
    const auto left = training::unfinishedRecall(m_workspace, m_person);
    if (!left)
        return tl::unexpected(left.error());
    if (*left) {
        m_terminal.print();
        m_terminal.print(tr("(where you left off)"));
        if (const auto asked = talk.run(**left); !asked)
            return asked;
    }
    while (!talk.isStopped()) {
        const auto plan = training::planDaily(m_workspace, m_person);
        if (!plan)
            return tl::unexpected(plan.error());
        m_terminal.print();
        if (plan->items.empty()) {
            m_terminal.print(tr("Done for today."));
            return {};
        }
        const training::DailyItem &item = plan->items.front();
        const std::vector<Card> cards = training::cardsOf(item.planned);
        if (cards.empty()) {
            m_terminal.print(tr("Now use it, in a walk: lockstep-cli drill"));
            return {};
        }
        m_terminal.print(tr("(%1)", "why it is asked now").arg(CardWords::why(item.planned.why)));
        const bool isRecital = std::holds_alternative<drills::RecitalItem>(item.planned.what);
        if (const auto asked = talk.run({cards, isRecital, drills::PromptShape::Type}); !asked)
            return asked;
    }
    return {};
}

Result<std::vector<Card>> CardDrill::cardsFor(const CardDrillRequest &request) const
{
    const drills::Library &library = m_workspace.content.library();
    const auto memory = training::memoryOf(m_workspace, m_person);
    if (!memory)
        return tl::unexpected(memory.error());
    const auto &chains = memory->curriculum.chains;
    const drills::ProcessId own = chains.empty() ? drills::ProcessId() : chains.front().process;
    const drills::Process *process = library.process(request.process.isEmpty() ? own : request.process);
    if (!process)
        return drills::failure(ErrorCode::NotFound, u"process '%1'"_s.arg(request.process.value));
    const drills::Facet facet = request.isRecital ? drills::Facet::NextStep : request.facet;
    std::vector<Card> cards = drills::chosenCards(*process, facet, request.steps);
    if (cards.empty())
        return drills::failure(ErrorCode::NotFound, u"card of that kind and step"_s);
    return cards;
}

} // namespace cli
