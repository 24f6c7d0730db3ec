#include "tests/drills/tst_agreement.h"
#include "tests/drills/tst_attention.h"
#include "tests/drills/tst_calibration.h"
#include "tests/drills/tst_certificate.h"
#include "tests/drills/tst_coldrecital.h"
#include "tests/drills/tst_coldtrial.h"
#include "tests/drills/tst_curriculum.h"
#include "tests/drills/tst_daybalance.h"
#include "tests/drills/tst_environment.h"
#include "tests/drills/tst_eventjson.h"
#include "tests/drills/tst_fluency.h"
#include "tests/drills/tst_forecast.h"
#include "tests/drills/tst_fsrs6.h"
#include "tests/drills/tst_fsrs7.h"
#include "tests/drills/tst_grading.h"
#include "tests/drills/tst_gradingacts.h"
#include "tests/drills/tst_gradinglimits.h"
#include "tests/drills/tst_gradingplaces.h"
#include "tests/drills/tst_gradingtext.h"
#include "tests/drills/tst_kinds.h"
#include "tests/drills/tst_learnedcard.h"
#include "tests/drills/tst_library.h"
#include "tests/drills/tst_memoryfit.h"
#include "tests/drills/tst_memorygradient.h"
#include "tests/drills/tst_newcards.h"
#include "tests/drills/tst_owntimes.h"
#include "tests/drills/tst_packfaults.h"
#include "tests/drills/tst_packlimits.h"
#include "tests/drills/tst_packreader.h"
#include "tests/drills/tst_plan.h"
#include "tests/drills/tst_practicestreak.h"
#include "tests/drills/tst_replay.h"
#include "tests/drills/tst_reviewlog.h"
#include "tests/drills/tst_scenariofaults.h"
#include "tests/drills/tst_scheduler.h"
#include "tests/drills/tst_sessionorder.h"
#include "tests/drills/tst_stepstate.h"
#include "tests/drills/tst_timedanswer.h"
#include "tests/drills/tst_walk.h"
#include "tests/support/testrunner.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return tests::runTests(argc, argv,
                           {
                               tests::make<tests::TestAgreement>(),      tests::make<tests::TestAttention>(),
                               tests::make<tests::TestCalibration>(),    tests::make<tests::TestCertificate>(),
                               tests::make<tests::TestColdRecital>(),    tests::make<tests::TestColdTrial>(),
                               tests::make<tests::TestCurriculum>(),     tests::make<tests::TestDayBalance>(),
                               tests::make<tests::TestEnvironment>(),    tests::make<tests::TestEventJson>(),
                               tests::make<tests::TestForecast>(),       tests::make<tests::TestGrading>(),
                               tests::make<tests::TestGradingActs>(),    tests::make<tests::TestGradingLimits>(),
                               tests::make<tests::TestGradingPlaces>(),  tests::make<tests::TestGradingText>(),
                               tests::make<tests::TestKinds>(),          tests::make<tests::TestLearnedCard>(),
                               tests::make<tests::TestLibrary>(),        tests::make<tests::TestFsrs6>(),
                               tests::make<tests::TestFsrs7>(),          tests::make<tests::TestMemoryFit>(),
                               tests::make<tests::TestMemoryGradient>(), tests::make<tests::TestNewCards>(),
                               tests::make<tests::TestPackFaults>(),     tests::make<tests::TestPackLimits>(),
                               tests::make<tests::TestPackReader>(),     tests::make<tests::TestPlan>(),
                               tests::make<tests::TestPracticeStreak>(), tests::make<tests::TestReplay>(),
                               tests::make<tests::TestReviewLog>(),      tests::make<tests::TestScenarioFaults>(),
                               tests::make<tests::TestScheduler>(),      tests::make<tests::TestSessionOrder>(),
                               tests::make<tests::TestStepState>(),      tests::make<tests::TestTimedAnswer>(),
                               tests::make<tests::TestWalk>(),           tests::make<tests::TestFluency>(),
                               tests::make<tests::TestOwnTimes>(),
                           });
}
