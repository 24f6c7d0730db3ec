#include "tests/storage/tst_attemptstore.h"
#include "tests/storage/tst_chain.h"
#include "tests/storage/tst_check.h"
#include "tests/storage/tst_disk.h"
#include "tests/storage/tst_faults.h"
#include "tests/storage/tst_migrator.h"
#include "tests/storage/tst_opening.h"
#include "tests/storage/tst_packstore.h"
#include "tests/storage/tst_personstore.h"
#include "tests/storage/tst_progressstore.h"
#include "tests/storage/tst_reviewstore.h"
#include "tests/storage/tst_rulingstore.h"
#include "tests/storage/tst_sqlscript.h"
#include "tests/support/testrunner.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return tests::runTests(argc, argv,
                           {tests::make<tests::TestSqlScript>(), tests::make<tests::TestMigrator>(),
                            tests::make<tests::TestChain>(), tests::make<tests::TestAttemptStore>(),
                            tests::make<tests::TestPackStore>(), tests::make<tests::TestPersonStore>(),
                            tests::make<tests::TestReviewStore>(), tests::make<tests::TestRulingStore>(),
                            tests::make<tests::TestProgressStore>(), tests::make<tests::TestCheck>(),
                            tests::make<tests::TestOpening>(), tests::make<tests::TestFaults>(),
                            tests::make<tests::TestDisk>()});
}
