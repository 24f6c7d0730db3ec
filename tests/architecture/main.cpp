#include "tests/architecture/tst_checks.h"
#include "tests/architecture/tst_tree.h"
#include "tests/support/testrunner.h"

int main(int argc, char **argv)
{
    return tests::runTests(argc, argv,
                           {tests::make<architecture::ChecksTest>(), tests::make<architecture::TreeTest>()});
}
