#include "tests/training/tst_personmemory.h"

#include "app/training/dailyplan.h"
#include "tests/training/recalling.h"
#include "tests/training/workspacefixture.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace drills;

namespace tests {

namespace {

std::vector<Card> marketingCards(const WorkspaceFixture &fixture, Facet facet)
{
    return chosenCards(*fixture.workspace().content.library().process(ProcessId(u"marketing"_s)), facet);
}

} // namespace

void TestPersonMemory::teachesWhatTheRoleNeeds_data()
{
    QTest::addColumn<storage::PersonRole>("role");
    QTest::addColumn<QStringList>("processes");

    QTest::newRow("sells") << storage::PersonRole::Sells << QStringList{u"sales"_s, u"marketing"_s};
    QTest::newRow("leads") << storage::PersonRole::Leads << QStringList{u"sales"_s, u"marketing"_s};
    QTest::newRow("markets") << storage::PersonRole::Markets << QStringList{u"marketing"_s};
}

void TestPersonMemory::teachesWhatTheRoleNeeds()
{
    QFETCH(const storage::PersonRole, role);
    QFETCH(const QStringList, processes);
    const WorkspaceFixture fixture;
    storage::Person person = fixture.person();
    person.role = role;

    const auto memory = training::memoryOf(fixture.workspace(), person);

    QVERIFY(memory.has_value());
    QStringList found;
    for (const Chain &chain : memory->curriculum.chains)
        found.append(chain.process.value);
    QCOMPARE(found, processes);
    QVERIFY(!memory->curriculum.chains.front().links.empty());
}

void TestPersonMemory::teachesMarketingByChoice_data()
{
    QTest::addColumn<storage::PersonRole>("role");
    QTest::addColumn<bool>("isChosen");
    QTest::addColumn<bool>("hasAllSteps");

    QTest::newRow("not chosen") << storage::PersonRole::Sells << false << false;
    QTest::newRow("chosen") << storage::PersonRole::Sells << true << true;
    QTest::newRow("not for who leads") << storage::PersonRole::Leads << true << false;
    QTest::newRow("learned anyway") << storage::PersonRole::Markets << false << true;
}

void TestPersonMemory::teachesMarketingByChoice()
{
    QFETCH(const storage::PersonRole, role);
    QFETCH(const bool, isChosen);
    QFETCH(const bool, hasAllSteps);
    const WorkspaceFixture fixture;
    storage::Person person = fixture.person();
    person.role = role;
    person.learnsMarketing = isChosen;

    const auto memory = training::memoryOf(fixture.workspace(), person);

    QVERIFY(memory.has_value());
    const std::vector<Card> cards = memory->curriculum.cards();
    for (const Card &link : marketingCards(fixture, Facet::NextStep))
        QCOMPARE(std::ranges::find(cards, link) != cards.end(), hasAllSteps);
}

void TestPersonMemory::losesNothingByTheChoice()
{
    WorkspaceFixture fixture;
    storage::Person person = fixture.person();
    person.learnsMarketing = true;
    const int all = training::planDaily(fixture.workspace(), person)->allCards;
    const auto session = training::RecallSession::begin(
        fixture.workspace(), person, {{marketingCards(fixture, Facet::NextStep).front()}, false, PromptShape::Type});
    QVERIFY(session && (*session)->giveUp());
    QVERIFY((*session)->view().feedback->dueOn.isValid());
    QCOMPARE(training::planDaily(fixture.workspace(), person)->begunCards, 1);

    person.learnsMarketing = false;
    const auto without = training::planDaily(fixture.workspace(), person);
    QVERIFY(without->allCards < all);
    QCOMPARE(without->begunCards, 0);
    QCOMPARE(without->answeredToday, 1);
    person.learnsMarketing = true;

    const auto again = training::planDaily(fixture.workspace(), person);
    QCOMPARE(again->allCards, all);
    QCOMPARE(again->begunCards, 1);
    QVERIFY(std::ranges::any_of(
        again->items, [](const training::DailyItem &item) { return item.planned.why == PlanReason::ForgottenToday; }));
}

/// It counts, but nobody asks it again by themselves.
void TestPersonMemory::promisesNothingOfWhatIsNotLearned()
{
    const WorkspaceFixture fixture;
    const auto session = ask(fixture, marketingCards(fixture, Facet::Purpose).front());

    QVERIFY(session && session->giveUp());

    QVERIFY(!session->view().feedback->dueOn.isValid());
    QCOMPARE(reviewsOf(fixture).size(), size_t{1});
}

} // namespace tests
