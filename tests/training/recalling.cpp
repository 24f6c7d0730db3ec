#include "tests/training/recalling.h"

#include "app/storage/reviewstore.h"
#include "app/training/activeclock.h"

using namespace Qt::StringLiterals;
using namespace drills;
using training::RecallSession;

namespace tests {

namespace {

const ProcessId sales{u"sales"_s};

} // namespace

Card linkTo(const QString &from, const QString &to)
{
    return {sales, Facet::NextStep, StepId(from), StepId(to), 1};
}

Card facetOf(const QString &step, Facet facet)
{
    return {sales, facet, StepId(step), StepId(), 1};
}

Card firstLink()
{
    return linkTo({}, u"take-over"_s);
}

QString inDoubt()
{
    return u"respect their time"_s;
}

QString doubtedStep()
{
    return u"qualify"_s;
}

QString inDoubtOfResult()
{
    return u"the means and the time are clear"_s;
}

std::unique_ptr<RecallSession> beginRecall(const WorkspaceFixture &fixture, const training::RecallRequest &request)
{
    auto session = RecallSession::begin(fixture.workspace(), fixture.person(), request);
    return session ? std::move(*session) : nullptr;
}

std::unique_ptr<RecallSession> ask(const WorkspaceFixture &fixture, const Card &card)
{
    return beginRecall(fixture, {{card}, false, PromptShape::Type});
}

std::unique_ptr<RecallSession> recite(const WorkspaceFixture &fixture, std::size_t links)
{
    std::vector<Card> cards = wholeChain(*fixture.workspace().content.library().process(sales)).links;
    cards.resize(links);
    return beginRecall(fixture, {cards, true, PromptShape::Type});
}

void think(WorkspaceFixture &fixture, RecallSession &session, qint64 ms)
{
    const training::CardContent &content = session.view().content;
    const QString &prompt = content.step.isEmpty() ? content.process : content.step;
    fixture.clock.advance(training::readingTime(prompt).count() + ms);
    session.noteKey();
}

std::vector<Review> reviewsOf(const WorkspaceFixture &fixture)
{
    return fixture.workspace().store.reviews().of(fixture.person().id).value_or(std::vector<Review>());
}

} // namespace tests
