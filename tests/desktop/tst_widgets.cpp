#include "tests/desktop/tst_widgets.h"

#include "app/desktop/widgets/errorwords.h"
#include "app/desktop/widgets/textlabel.h"
#include "app/desktop/widgets/undobar.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tests {

void WidgetsTest::showsMarkupAsText()
{
    const desktop::TextLabel plain(u"<b>Bold</b>"_s);
    const desktop::TextLabel letters(u"Bold"_s);

    QCOMPARE(plain.textFormat(), Qt::PlainText);
    QVERIFY(plain.sizeHint().width() > letters.sizeHint().width());
}

void WidgetsTest::keepsPlainWhenRolesChange()
{
    desktop::TextLabel label(u"Reached"_s);

    label.setRole(desktop::TextRole::Good);

    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(label.property("role").toString(), u"good"_s);
}

void WidgetsTest::takesBackOnce()
{
    desktop::UndoBar bar;
    int undone = 0;
    bar.offer(u"Saved"_s, [&undone] { ++undone; });

    auto *button = bar.findChild<QPushButton *>();
    button->click();
    button->click();

    QCOMPARE(undone, 1);
    QVERIFY(bar.isHidden());
}

void WidgetsTest::hasWordsForEveryError()
{
    using drills::ErrorCode;
    QStringList all;
    for (int code = 0; code <= static_cast<int>(ErrorCode::FileUnwritable); ++code)
        all.append(desktop::ErrorWords::of({static_cast<ErrorCode>(code), u"detail"_s}));

    QVERIFY(!all.contains(QString()));
    QVERIFY(!all.contains(u"detail"_s));
    QCOMPARE(all.removeDuplicates(), 0);
}

} // namespace tests
