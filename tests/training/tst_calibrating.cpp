#include "tests/training/tst_calibrating.h"

#include "app/storage/attemptstore.h"
#include "app/storage/rulingstore.h"
#include "app/training/calibrations.h"
#include "app/training/enginereport.h"
#include "tests/training/workspacefixture.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace drills;

namespace tests {

namespace {

const ProcessId sales{u"sales"_s};

/// A stretch through the interview, said so that the engine is often unsure.
AttemptId interview(const WorkspaceFixture &fixture)
{
    training::WalkRequest request = fixture.request(u"bakery"_s);
    request.steps = {StepId{u"interview"_s}};
    const auto session = training::WalkSession::begin(fixture.workspace(), fixture.person(), request);
    for (const QString &text : {u"How is it now with the bread?"_s, u"Is that a bother at all?"_s,
                                u"What goes down the drain by it, roughly?"_s, u"And in a year, how would it look?"_s,
                                u"So the returns worry you, right?"_s, u"Who else has a say?"_s,
                                u"What were the tries so far?"_s, u"What would be good then?"_s}) {
        if (!session || !(*session)->say(text, 1, 0))
            return {};
    }
    return (*session)->goOn() ? (*session)->attempt() : AttemptId();
}

/// The manager rules on so many verdicts of the attempt: met from this probability on.
void rule(const WorkspaceFixture &fixture, const AttemptId &id, int metFrom, int rulings)
{
    const auto attempt = fixture.workspace().store.attempts().load(id);
    int made = 0;
    for (std::size_t i = 0; i < attempt->events.size(); ++i) {
        const auto *graded = std::get_if<Graded>(&attempt->events[i].what);
        if (!graded)
            continue;
        for (const CriterionGrade &grade : graded->grade.criteria) {
            const RulingSays says = grade.probability >= metFrom ? RulingSays::Met : RulingSays::NotMet;
            if (made++ < rulings)
                QVERIFY(fixture.workspace().store.rulings().add(
                    fixture.person().id, {id, static_cast<int>(i), grade.criterion, RulingBy::Manager, says}));
        }
    }
    QVERIFY(made >= rulings);
}

std::vector<std::pair<CriterionId, Verdict>> verdictsOf(const WorkspaceFixture &fixture, const AttemptId &id)
{
    const auto attempt = fixture.workspace().store.attempts().load(id);
    std::vector<std::pair<CriterionId, Verdict>> verdicts;
    for (const Event &event : attempt->events) {
        const auto *graded = std::get_if<Graded>(&event.what);
        for (std::size_t i = 0; graded && i < graded->grade.criteria.size(); ++i)
            verdicts.emplace_back(graded->grade.criteria[i].criterion, graded->grade.criteria[i].verdict);
    }
    return verdicts;
}

constexpr int timid = 150;

} // namespace

void TestCalibrating::takesFiftyRulings()
{
    const WorkspaceFixture fixture;
    rule(fixture, interview(fixture), timid, rulingsToCalibrate - 1);

    const auto preview = training::previewCalibration(fixture.workspace(), fixture.person().id, sales);

    QCOMPARE(preview.error().code, ErrorCode::NotAllowed);
    QCOMPARE(training::previewCalibration(fixture.workspace(), fixture.person().id, ProcessId(u"moon"_s)).error().code,
             ErrorCode::NotFound);
}

void TestCalibrating::showsWhatItWouldChange()
{
    const WorkspaceFixture fixture;
    rule(fixture, interview(fixture), timid, rulingsToCalibrate);

    const auto preview = training::previewCalibration(fixture.workspace(), fixture.person().id, sales);

    QVERIFY(preview.has_value());
    QVERIFY(preview->fit.isBetter());
    QCOMPARE(preview->fit.calibration.rulings, rulingsToCalibrate);
    QVERIFY(preview->fit.calibration.offset > 0);
    QCOMPARE(preview->turns, 8);
    QCOMPARE(preview->version, 2);
    QVERIFY(!preview->changed.empty());
    QVERIFY(!preview->inUse);
    QVERIFY(!fixture.workspace().content.library().process(sales)->calibration);
}

/// The next drill is judged by it, the past one keeps its grades; a second fit starts from what the engine gives alone.
void TestCalibrating::publishesAndRemoves()
{
    const WorkspaceFixture fixture;
    const AttemptId before = interview(fixture);
    rule(fixture, before, timid, rulingsToCalibrate);
    const auto graded = verdictsOf(fixture, before);
    const auto preview = training::previewCalibration(fixture.workspace(), fixture.person().id, sales);

    QVERIFY(training::publishCalibration(fixture.workspace(), sales, preview->fit).has_value());

    QCOMPARE(training::engineReport(fixture.workspace())->processes.at(1).calibration,
             std::optional(preview->fit.calibration));
    QCOMPARE(verdictsOf(fixture, before), graded);
    QVERIFY(verdictsOf(fixture, interview(fixture)) != graded);
    const auto again = training::previewCalibration(fixture.workspace(), fixture.person().id, sales);
    QCOMPARE(again->fit, preview->fit);
    QCOMPARE(again->inUse, std::optional(preview->fit.calibration));
    QVERIFY(again->changed.empty());

    QVERIFY(training::removeCalibration(fixture.workspace(), sales).has_value());
    QVERIFY(!fixture.workspace().content.library().process(sales)->calibration);
    QCOMPARE(verdictsOf(fixture, interview(fixture)), graded);
}

void TestCalibrating::refusesWhatIsNoBetter()
{
    const WorkspaceFixture fixture;
    CalibrationFit fit;
    fit.calibration = {engineVersion, rulingsToCalibrate, 100, 1000};
    fit.lossBefore = 400;
    fit.lossAfter = 400;

    QCOMPARE(training::publishCalibration(fixture.workspace(), sales, fit).error().code, ErrorCode::NotAllowed);
    QVERIFY(!fixture.workspace().content.library().process(sales)->calibration);
}

} // namespace tests
