#include "tests/drills/tst_packlimits.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tests {

void TestPackLimits::toleratesWhatIsRight_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("as little as possible") << PackFixture::minimal({});
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + PackFixture::minimal({});
    QTest::newRow("32 levels") << PackFixture::minimal(R"(, "exercises": )" + QByteArray(31, '[')
                                                       + QByteArray(31, ']'));
    QTest::newRow("4,000 characters") << PackFixture::minimal(R"(, "company": {"sells": ")" + QByteArray(4000, 'x')
                                                              + R"("})");
    QTest::newRow("4,000 characters of two bytes")
        << PackFixture::minimal(R"(, "company": {"sells": ")" + QByteArray("\xC3\xA4").repeated(4000) + R"("})");
    QTest::newRow("4,000 escapes") << PackFixture::minimal(R"(, "company": {"sells": ")"
                                                           + QByteArray("\\u00e4").repeated(4000) + R"("})");
    QTest::newRow("a pair of escapes") << PackFixture::minimal(R"(, "company": {"sells": "\ud83d\ude00 \"\\\/\n\t"})");
    QTest::newRow("50,000 items") << PackFixture::minimal(R"(, "exercises": [)" + QByteArray("1,").repeated(49993)
                                                          + "1]");
    QTest::newRow("whole number with a fraction of nought") << PackFixture::minimal({}).replace("1,", "1.0,");
    QTest::newRow("the same name in two objects")
        << PackFixture::minimal(R"(, "exercises": [{"a": 1, "b": {"a": 1}}, {"a": 1}])");
}

void TestPackLimits::toleratesWhatIsRight()
{
    QFETCH(const QByteArray, json);

    QCOMPARE(m_fixture.faultsOf(json), QStringList());
    QVERIFY(m_fixture.reader().read(json).pack);
}

void TestPackLimits::refusesWhatBreaksTheLimits_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("faults");
    const auto add = [](const char *name, const QByteArray &json, const QStringList &faults) {
        QTest::newRow(name) << json << faults;
    };

    add("empty file", {}, {u"/: is empty"_s});
    add("blank file", " \n ", {u"/: is empty"_s});
    add("9 MiB", QByteArray(9 * 1024 * 1024, 'x'), {u"/: has more than 8388608 bytes"_s});
    add("prose", "Dear all,\nhere is the pack.", {u"/: is not JSON: there is no value, line 1, column 1"_s});
    add("comma too many", PackFixture::minimal(",\n \"criteria\": [1,\n]"),
        {u"/: is not JSON: a member or its value is missing, line 3, column 1"_s});
    add("cut off", PackFixture::minimal({}).chopped(3), {u"/: is not JSON: a text is not closed, line 1, column 68"_s});
    add("two packs", PackFixture::minimal({}) + PackFixture::minimal({}),
        {u"/: is not JSON: something follows the end, line 1, column 71"_s});
    add("NaN", PackFixture::minimal(R"(, "exercises": [NaN])"),
        {u"/: is not JSON: there is no number that can be read, line 1, column 85"_s});
    add("list", "[1, 2]", {u"/: is a list"_s});
    add("NUL", PackFixture::minimal({}).replace("A", QByteArray(1, '\0')),
        {u"/: holds a NUL byte, line 1, column 68"_s});
    add("Latin-1", "{\n\"title\": \"\xE4\"}", {u"/: is not UTF-8, line 2, column 1"_s});
    add("nested deeper than 32", PackFixture::minimal(R"(, "exercises": )" + QByteArray(32, '[') + QByteArray(32, ']')),
        {u"/exercises"_s + u"/0"_s.repeated(31) + u": is nested deeper than 32 levels"_s});
    add("100,000 brackets", QByteArray(100000, '['), {u"/0"_s.repeated(32) + u": is nested deeper than 32 levels"_s});
    add("100,000 braces", QByteArray(R"({"a":)").repeated(100000),
        {u"/a"_s.repeated(32) + u": is nested deeper than 32 levels"_s});
    add("text of 100,000 characters",
        PackFixture::minimal(R"(, "company": {"sells": ")" + QByteArray(100000, 'x') + R"("})"),
        {u"/company/sells: is a text of 100000 characters"_s});
    add("4,001 characters",
        PackFixture::minimal(R"(, "company": {"proofs": ["a", ")" + QByteArray(4001, 'x') + R"("]})"),
        {u"/company/proofs/1: is a text of 4001 characters"_s});
    add("2,001 characters of two units",
        PackFixture::minimal(R"(, "company": {"sells": ")" + QByteArray("\xF0\x9F\x98\x80").repeated(2001) + R"("})"),
        {u"/company/sells: is a text of 4002 characters"_s});
    add("60,000 items", PackFixture::minimal(R"(, "exercises": [)" + QByteArray("1,").repeated(59999) + "1]"),
        {u"/: holds more than 50000 items"_s});
    add("long name", PackFixture::minimal(R"(, "company": {")" + QByteArray(5000, 'x') + R"(": 1})"),
        {u"/company: has a member with a name of 5000 characters"_s});
    add("same name twice", PackFixture::minimal(R"(, "title": "B")"), {u"/title: stands twice in its object"_s});
    add("same name twice, once escaped", PackFixture::minimal(R"(, "t\u0069tle": "B")"),
        {u"/title: stands twice in its object"_s});
    add("control character", PackFixture::minimal(R"(, "company": {"sells": "a\u0000b"})"),
        {u"/company/sells: holds control characters or half a character"_s});
    add("half a pair", PackFixture::minimal(R"(, "company": {"sells": "\ud83d!"})"),
        {u"/company/sells: holds control characters or half a character"_s});
    add("two long texts and a name twice",
        PackFixture::minimal(R"(, "id": "b", "company": {"limits": ")" + QByteArray(4001, 'x') + R"(", "sells": ")"
                             + QByteArray(4002, 'y') + R"("})"),
        {u"/id: stands twice in its object"_s, u"/company/limits: is a text of 4001 characters"_s,
         u"/company/sells: is a text of 4002 characters"_s});
}

void TestPackLimits::refusesWhatBreaksTheLimits()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QStringList, faults);

    QCOMPARE(m_fixture.faultsOf(json), faults);
    QVERIFY(!m_fixture.reader().read(json).pack);
}

void TestPackLimits::refusesQuickly()
{
    QElapsedTimer timer;
    timer.start();

    QCOMPARE(m_fixture.faultsOf(QByteArray(drills::PackLimits::bytes, '[')).size(), 1);
    QCOMPARE(m_fixture.faultsOf(QByteArray(drills::PackLimits::bytes, '"')).size(), 1);
    QCOMPARE(
        m_fixture.faultsOf(PackFixture::minimal(R"(, "exercises": [)" + QByteArray("{},").repeated(2'000'000) + "1]"))
            .size(),
        1);

    // They take some 50 ms; the rest is for slow machines and sanitizers.
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

} // namespace tests
