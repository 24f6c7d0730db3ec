#include "tests/desktop/tst_shell.h"

#include "app/desktop/shell/mainwindow.h"
#include "app/desktop/shell/navigator.h"
#include "app/desktop/shell/sidebar.h"
#include "app/desktop/shell/troublewindow.h"
#include "app/desktop/widgets/textlabel.h"
#include "tests/desktop/deskfixture.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

/// Parts of Qt's own controls, which their owner speaks for.
bool isInnerPart(const QWidget &widget)
{
    return widget.objectName().startsWith("qt_"_L1) || widget.inherits("QComboBoxListView")
        || widget.inherits("QComboBoxPrivateContainer") || qobject_cast<QAbstractScrollArea *>(widget.parentWidget());
}

QStringList namelessIn(QWidget &window)
{
    QStringList nameless;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || isInnerPart(*widget))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return nameless;
}

} // namespace

void ShellTest::startsWithTheFirstRun()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    desktop::MainWindow window(fixture.desk().theme, fixture.desk().preferences);
    desktop::Navigator navigator(fixture.desk(), window);

    navigator.start();

    QCOMPARE(window.place(), desktop::Place::Welcome);
    QVERIFY(window.findChild<desktop::Sidebar *>()->isHidden());
}

void ShellTest::opensPlacesByKeys()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    fixture.desk().person.welcomed = true;
    desktop::MainWindow window(fixture.desk().theme, fixture.desk().preferences);
    desktop::Navigator navigator(fixture.desk(), window);
    navigator.start();
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    for (int place = 5; place >= 0; --place) {
        QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_1 + place), Qt::ControlModifier);
        QCOMPARE(window.place(), static_cast<desktop::Place>(place));
    }
}

void ShellTest::comesBackWhereItWas()
{
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    fixture.desk().person.welcomed = true;
    {
        desktop::MainWindow window(fixture.desk().theme, fixture.desk().preferences);
        desktop::Navigator navigator(fixture.desk(), window);
        navigator.start();
        window.show(desktop::Place::Library);
    }

    const auto placeAtStart = [&fixture] {
        desktop::MainWindow window(fixture.desk().theme, fixture.desk().preferences);
        desktop::Navigator navigator(fixture.desk(), window);
        navigator.start();
        return window.place();
    };
    QCOMPARE(placeAtStart(), desktop::Place::Library);
    // A new day begins with what it brings.
    fixture.clock.advance(24 * 60 * 60'000);
    QCOMPARE(placeAtStart(), desktop::Place::Today);
}

void ShellTest::namesEverythingThatTakesFocus_data()
{
    QTest::addColumn<desktop::Place>("place");

    QTest::newRow("today") << desktop::Place::Today;
    QTest::newRow("practice") << desktop::Place::Practice;
    QTest::newRow("process") << desktop::Place::Process;
    QTest::newRow("progress") << desktop::Place::Progress;
    QTest::newRow("library") << desktop::Place::Library;
    QTest::newRow("settings") << desktop::Place::Settings;
    QTest::newRow("welcome") << desktop::Place::Welcome;
}

void ShellTest::namesEverythingThatTakesFocus()
{
    QFETCH(desktop::Place, place);
    DeskFixture fixture;
    QVERIFY(fixture.isReady());
    desktop::MainWindow window(fixture.desk().theme, fixture.desk().preferences);
    desktop::Navigator navigator(fixture.desk(), window);

    window.show(place);

    const QStringList nameless = namelessIn(window);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
}

void ShellTest::explainsALockedStore()
{
    desktop::TroubleWindow window({drills::ErrorCode::StoreLocked, u"/data"_s}, u"/data"_s);
    QSignalSpy retried(&window, &desktop::TroubleWindow::retryAsked);

    window.findChildren<QPushButton *>().constFirst()->click();

    QCOMPARE(retried.count(), 1);
    QVERIFY(window.findChildren<desktop::TextLabel *>().constFirst()->text().contains("open already"_L1));
}

} // namespace tests
