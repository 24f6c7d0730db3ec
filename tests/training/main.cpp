#include "tests/support/testrunner.h"
#include "tests/training/tst_builtinpacks.h"
#include "tests/training/tst_calibrating.h"
#include "tests/training/tst_casewordings.h"
#include "tests/training/tst_certification.h"
#include "tests/training/tst_dailyplan.h"
#include "tests/training/tst_dayspractised.h"
#include "tests/training/tst_engine.h"
#include "tests/training/tst_learning.h"
#include "tests/training/tst_ownweights.h"
#include "tests/training/tst_personmemory.h"
#include "tests/training/tst_recall.h"
#include "tests/training/tst_recallkept.h"
#include "tests/training/tst_recallnew.h"
#include "tests/training/tst_recallresume.h"
#include "tests/training/tst_replay.h"
#include "tests/training/tst_today.h"
#include "tests/training/tst_walkresume.h"
#include "tests/training/tst_walksession.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return tests::runTests(argc, argv,
                           {
                               tests::make<tests::TestWalkSession>(),
                               tests::make<tests::TestReplay>(),
                               tests::make<tests::TestBuiltInPacks>(),
                               tests::make<tests::TestEngine>(),
                               tests::make<tests::TestLearning>(),
                               tests::make<tests::TestToday>(),
                               tests::make<tests::TestCaseWordings>(),
                               tests::make<tests::TestCalibrating>(),
                               tests::make<tests::TestWalkResume>(),
                               tests::make<tests::TestDailyPlan>(),
                               tests::make<tests::TestRecall>(),
                               tests::make<tests::TestRecallKept>(),
                               tests::make<tests::TestOwnWeights>(),
                               tests::make<tests::TestCertification>(),
                               tests::make<tests::TestPersonMemory>(),
                               tests::make<tests::TestDaysPractised>(),
                               tests::make<tests::TestRecallResume>(),
                               tests::make<tests::TestRecallNew>(),
                           });
}
