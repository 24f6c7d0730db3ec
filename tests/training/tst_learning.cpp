#include "tests/training/tst_learning.h"

#include "app/storage/attemptstore.h"
#include "app/storage/rulingstore.h"
#include "app/training/enginereport.h"
#include "app/training/wordings.h"
#include "tests/training/workspacefixture.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace drills;

namespace tests {

namespace {

const CriterionId cost{u"interview.cost"_s};
const QString oddWording = u"Where does the till ring hollow?"_s;

/// A stretch through the interview in which this was said.
AttemptId interviewWith(const WorkspaceFixture &fixture, const QString &text)
{
    training::WalkRequest request = fixture.request(u"bakery"_s);
    request.steps = {StepId{u"interview"_s}};
    const auto session = training::WalkSession::begin(fixture.workspace(), fixture.person(), request);
    const bool isDone = session && (*session)->say(text, 1, 0) && (*session)->goOn();
    return isDone ? (*session)->attempt() : AttemptId();
}

/// The first event of the attempt that graded anything.
int gradedEvent(const WorkspaceFixture &fixture, const AttemptId &id)
{
    const auto attempt = fixture.workspace().store.attempts().load(id);
    const auto found = std::ranges::find_if(
        attempt->events, [](const Event &event) { return std::holds_alternative<Graded>(event.what); });
    return static_cast<int>(found - attempt->events.begin());
}

Verdict costIn(const WorkspaceFixture &fixture, const AttemptId &id)
{
    const auto attempt = fixture.workspace().store.attempts().load(id);
    const auto &event = attempt->events[static_cast<size_t>(gradedEvent(fixture, id))];
    return std::ranges::find(std::get<Graded>(event.what).grade.criteria, cost, &CriterionGrade::criterion)->verdict;
}

} // namespace

void TestLearning::showsWhatAWordingWouldChange()
{
    const WorkspaceFixture fixture;
    QVERIFY(!interviewWith(fixture, oddWording).value.isEmpty());
    QVERIFY(!interviewWith(fixture, u"What does that cost you in a week?"_s).value.isEmpty());

    const auto preview = training::previewWording(fixture.workspace(), fixture.person().id,
                                                  {cost, oddWording, WordingKind::Accepted});

    QVERIFY(preview.has_value());
    QCOMPARE(preview->turns, 2);
    QCOMPARE(preview->version, 2);
    QCOMPARE(preview->changed.size(), size_t{1});
    QCOMPARE(preview->changed.front().said, oddWording);
    QCOMPARE(preview->changed.front().after, Verdict::Found);
    QVERIFY(fixture.workspace().content.packs().size() == 6);
}

/// The next drill hears it; the past one keeps its grade and the pack that it was made of.
void TestLearning::publishesANextVersion()
{
    const WorkspaceFixture fixture;
    const AttemptId before = interviewWith(fixture, oddWording);
    QVERIFY(costIn(fixture, before) != Verdict::Found);

    QVERIFY(training::publishWording(fixture.workspace(), {cost, oddWording, WordingKind::Accepted}).has_value());

    QCOMPARE(costIn(fixture, interviewWith(fixture, oddWording)), Verdict::Found);
    QVERIFY(costIn(fixture, before) != Verdict::Found);
    const auto packs = fixture.workspace().content.packs();
    const auto sales = std::ranges::find(packs, PackId(u"lockstep.sales"_s), &training::PackView::id);
    QCOMPARE(sales->version, 2);
    QVERIFY(!sales->isBuiltIn);
}

void TestLearning::refusesWordings_data()
{
    QTest::addColumn<QString>("criterion");
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("unknown criterion") << u"interview.colour"_s << u"What colour?"_s << ErrorCode::NotFound;
    QTest::newRow("nothing said") << cost.value << u"  \n "_s << ErrorCode::InvalidInput;
    QTest::newRow("known") << cost.value << u"What does that cost you?"_s << ErrorCode::InvalidInput;
    QTest::newRow("too long") << cost.value << QString(4001, u'x') << ErrorCode::InvalidPack;
}

void TestLearning::refusesWordings()
{
    QFETCH(const QString, criterion);
    QFETCH(QString, text);
    QFETCH(const ErrorCode, code);
    const WorkspaceFixture fixture;
    const training::Content &content = fixture.workspace().content;
    if (code == ErrorCode::InvalidInput && !text.trimmed().isEmpty())
        text = content.library().criterion(cost)->turn.accepted.front();

    const auto published = training::publishWording(fixture.workspace(),
                                                    {CriterionId(criterion), text, WordingKind::Lookalike});

    QVERIFY(!published);
    QCOMPARE(published.error().code, code);
    QCOMPARE(content.packs().back().version, 1);
}

void TestLearning::reportsHowOftenPeopleAgreed()
{
    const WorkspaceFixture fixture;
    const AttemptId heard = interviewWith(fixture, u"What does that cost you in a week?"_s);
    const AttemptId missed = interviewWith(fixture, oddWording);
    storage::RulingStore &rulings = fixture.workspace().store.rulings();
    const auto say = [&](const AttemptId &attempt, RulingBy by, RulingSays says) {
        QVERIFY(rulings.add(fixture.person().id, {attempt, gradedEvent(fixture, attempt), cost, by, says}));
    };
    say(heard, RulingBy::Manager, RulingSays::Met);
    say(missed, RulingBy::Own, RulingSays::NotMet);
    say(missed, RulingBy::Own, RulingSays::Disputed);
    say(missed, RulingBy::Manager, RulingSays::Met);

    const auto report = training::engineReport(fixture.workspace());

    QVERIFY(report.has_value());
    QCOMPARE(report->agreement.verdicts, 2);
    QCOMPARE(report->agreement.agreed, 1);
    QCOMPARE(report->processes.size(), size_t{2});
    QCOMPARE(report->processes.at(1).rulings, 2);
    QVERIFY(!report->processes.at(1).calibration);
    QCOMPARE(report->disputed.size(), size_t{1});
    QCOMPARE(report->disputed.front().id, cost);
    QCOMPARE(report->disputed.front().disputes, 1);
    QCOMPARE(report->disputed.front().overruled, 1);
}

} // namespace tests
