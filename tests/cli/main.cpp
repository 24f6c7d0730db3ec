#include "tests/cli/tst_cards.h"
#include "tests/cli/tst_drill.h"
#include "tests/cli/tst_grade.h"
#include "tests/cli/tst_kill.h"
#include "tests/cli/tst_memory.h"
#include "tests/cli/tst_memoryfit.h"
#include "tests/cli/tst_pack.h"
#include "tests/cli/tst_store.h"
#include "tests/cli/tst_usage.h"
#include "tests/cli/tst_walk.h"
#include "tests/support/testrunner.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return tests::runTests(argc, argv,
                           {tests::make<tests::TestUsage>(), tests::make<tests::TestWalk>(),
                            tests::make<tests::TestGrade>(), tests::make<tests::TestPack>(),
                            tests::make<tests::TestMemory>(), tests::make<tests::TestMemoryFit>(),
                            tests::make<tests::TestStore>(), tests::make<tests::TestDrill>(),
                            tests::make<tests::TestCards>(), tests::make<tests::TestKill>()});
}
