#include "tests/desktop/tst_certificate.h"
#include "tests/desktop/tst_choosecards.h"
#include "tests/desktop/tst_daysprogress.h"
#include "tests/desktop/tst_debrief.h"
#include "tests/desktop/tst_heartcard.h"
#include "tests/desktop/tst_heartprogress.h"
#include "tests/desktop/tst_library.h"
#include "tests/desktop/tst_practice.h"
#include "tests/desktop/tst_progress.h"
#include "tests/desktop/tst_recall.h"
#include "tests/desktop/tst_recallasking.h"
#include "tests/desktop/tst_shell.h"
#include "tests/desktop/tst_theme.h"
#include "tests/desktop/tst_today.h"
#include "tests/desktop/tst_welcome.h"
#include "tests/desktop/tst_widgets.h"
#include "tests/support/testrunner.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    return tests::runTests(argc, argv,
                           {
                               tests::make<tests::ThemeTest>(),
                               tests::make<tests::WidgetsTest>(),
                               tests::make<tests::LibraryTest>(),
                               tests::make<tests::TodayTest>(),
                               tests::make<tests::WelcomeTest>(),
                               tests::make<tests::ShellTest>(),
                               tests::make<tests::PracticeTest>(),
                               tests::make<tests::ChooseCardsTest>(),
                               tests::make<tests::DebriefTest>(),
                               tests::make<tests::ProgressTest>(),
                               tests::make<tests::RecallTest>(),
                               tests::make<tests::RecallAskingTest>(),
                               tests::make<tests::HeartCardTest>(),
                               tests::make<tests::HeartProgressTest>(),
                               tests::make<tests::CertificateTest>(),
                               tests::make<tests::DaysProgressTest>(),
                           });
}
