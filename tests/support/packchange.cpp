#include "tests/support/packchange.h"

#include "tests/support/jsonedit.h"
#include "tests/support/packfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace tests {

void addChangeColumns()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QStringList>("faults");
}

void addChange(const char *name, const char *pointer, const char *value, const QStringList &faults)
{
    QTest::newRow(name) << QString::fromLatin1(pointer) << QByteArray(value) << faults;
}

void addScenarioChange(const char *name, const char *pointer, const char *value, const QStringList &faults)
{
    const QString scenario = u"/scenarios/0"_s;
    QStringList placed;
    for (const QString &fault : faults)
        placed.append(scenario + fault);
    QTest::newRow(name) << scenario + QLatin1String(pointer) << QByteArray(value) << placed;
}

void verifyChange(const PackFixture &fixture)
{
    QFETCH(const QString, pointer);
    QFETCH(const QByteArray, value);
    QFETCH(QStringList, faults);

    QStringList told = fixture.faultsOf(withChange(fixture.good(), pointer, value));

    // The change brings the members into another order; the order of faults has a test of its own.
    told.sort();
    faults.sort();
    QCOMPARE(told, faults);
}

} // namespace tests
