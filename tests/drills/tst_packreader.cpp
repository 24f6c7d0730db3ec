#include "tests/drills/tst_packreader.h"

#include "tests/support/jsonedit.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

QString wrongWords(const drills::PackFault &fault)
{
    return fault.pointer + u": "_s + fault.wrong;
}

} // namespace

void TestPackReader::readsEverythingThatAPackHolds()
{
    const drills::PackReading reading = m_fixture.reader().read(m_fixture.good(), m_fixture.before());

    QVERIFY2(reading.faults.empty(), qPrintable(m_fixture.faultsOf(m_fixture.good()).join(u'\n')));
    QVERIFY(reading.pack);
    const drills::Pack &pack = *reading.pack;
    QCOMPARE(pack.id.value, u"tests.good"_s);
    QCOMPARE(pack.version, 3);
    QCOMPARE(pack.needs, (std::vector{drills::PackRequirement{drills::PackId(u"tests.before"_s), 2}}));
    QCOMPARE(pack.company->proofs, QStringList{u"A lamp that burnt for ten years"_s});
    const drills::Criterion &criterion = pack.criteria.front();
    QCOMPARE(criterion.recall.parts.front().phrases.size(), 3);
    QVERIFY(criterion.recall.parts.front().kinds == std::vector{drills::SlotKind::Money});
    QVERIFY(criterion.turn.acts == std::vector{drills::SpeechAct::Ask});
    QVERIFY(pack.criteria.back().byItself);
    QVERIFY(pack.faults.front().noteOnly);
    const drills::Step &step = pack.processes.front().steps.front();
    QVERIFY(step.target == std::chrono::seconds(60));
    QCOMPARE(step.revision, 2);
    QCOMPARE(step.criteria.back().when->value, u"concern-raised"_s);
    QVERIFY(pack.processes.front().kind == drills::ProcessKind::Sales);
    const drills::Scenario &scenario = pack.scenarios.front();
    const drills::LineNode &node = scenario.reactions[1].grant.front();
    QCOMPARE(node.needs.front().trustAtLeast, std::optional(2));
    QCOMPARE(node.tells.front().value, u"cost"_s);
    QVERIFY(scenario.endings.front().atOnce);
    QVERIFY(scenario.endings.back().outcome == drills::EndingOutcome::Won);
    QCOMPARE(scenario.endings.front().needs.front().faults.front().second, 3);
    QCOMPARE(scenario.scenes.front().rounds.front().size(), std::size_t{4});
}

void TestPackReader::readsTheSameWithoutChecking()
{
    const drills::Result<drills::Pack> trusted = drills::PackReader::readTrusted(m_fixture.good());

    QVERIFY(trusted);
    QVERIFY(*trusted == *m_fixture.reader().read(m_fixture.good(), m_fixture.before()).pack);
}

void TestPackReader::refusesToTrustWhatIsNoPack()
{
    using drills::PackReader;
    QVERIFY(PackReader::readTrusted("no").error().code == drills::ErrorCode::InvalidPack);
    QVERIFY(PackReader::readTrusted(R"({"format": 2})").error().code == drills::ErrorCode::InvalidPack);
    QVERIFY(PackReader::readTrusted(QByteArray(9 * 1024 * 1024, ' ')).error().code == drills::ErrorCode::TooLarge);
    // Nonsense in the right format is a poor pack, but nothing worse.
    QVERIFY(PackReader::readTrusted(R"({"format": 1, "criteria": 7, "scenarios": [[], {"facts": "x"}]})"));
}

void TestPackReader::tellsAllFaultsAtOnceInTheOrderOfTheFile()
{
    QByteArray bySchema = m_fixture.good();
    bySchema.replace(R"("language": "en")", R"("langage": "en")")
        .replace(R"("product": "A lit room.")", R"("product": 7)");
    bySchema.replace(R"("small_talk": ["Good morning."])", R"("small_talk": [])");
    QByteArray byChecks = m_fixture.good();
    byChecks.replace(R"("lose * money")", R"("lose *")")
        .replace(R"("a2")", R"("a1")")
        .replace(R"("told": ["cost"])", R"("told": ["age"])");

    QCOMPARE(m_fixture.faultsOf(bySchema),
             (QStringList{u"/language: is missing"_s, u"/langage: is not known"_s, u"/processes/0/product: is 7"_s,
                          u"/scenarios/0/small_talk: is empty"_s}));
    QCOMPARE(m_fixture.faultsOf(byChecks),
             (QStringList{u"/criteria/0/recall/slots/0/phrases/1: starts or ends with a gap"_s,
                          u"/scenarios/0/stop_when/0/told/0: is \"age\", which is not known"_s,
                          u"/scenarios/0/scenes/0/rounds/0/1/id: is \"a1\" once more"_s,
                          u"/scenarios/0/reactions/2/grant/0/needs/1/told/0: is \"age\", which is not known"_s}));
}

void TestPackReader::blamesNothingOnAMissingPack()
{
    const drills::PackReading reading = m_fixture.reader().read(m_fixture.good());

    QCOMPARE(reading.faults.size(), std::size_t{1});
    QCOMPARE(wrongWords(reading.faults.front()), u"/requires/0/id: is \"tests.before\", which is not there"_s);
}

void TestPackReader::refusesPartsThatAnotherPackHas()
{
    const QByteArray other = PackFixture::minimal(
        R"(, "criteria": [{"id": "lead.known", "statement": "x", "move": "y"}],
        "faults": [{"id": "noise", "statement": "x"}])");

    QCOMPARE(m_fixture.faultsOf(other),
             (QStringList{u"/criteria/0/id: is \"lead.known\", which \"tests.before\" has already"_s,
                          u"/faults/0/id: is \"noise\", which \"tests.before\" has already"_s}));
}

void TestPackReader::allowsANewVersionBesideTheOld()
{
    std::vector<drills::Pack> installed = m_fixture.before();
    installed.push_back(*m_fixture.reader().read(m_fixture.good(), m_fixture.before()).pack);

    QVERIFY(m_fixture.reader().read(withChange(m_fixture.good(), u"/version"_s, "4"), installed).pack);
}

void TestPackReader::survivesAnUnusableSchema()
{
    for (const QByteArray &schema : {QByteArray(), QByteArray("[]"), QByteArray(R"({"type": 7})")}) {
        const drills::PackReader reader(schema);
        const drills::PackReading reading = reader.read(m_fixture.good(), m_fixture.before());
        QCOMPARE(reading.faults.size(), std::size_t{1});
        QCOMPARE(wrongWords(reading.faults.front()), u"/: cannot be checked"_s);
    }
}

void TestPackReader::writesCompanyPacksThatCanBeRead()
{
    drills::CompanyCard card;
    card.company = u"Müller & Söhne"_s;
    card.proofs = {u"One"_s, u"Two"_s};

    const drills::PackReading reading = m_fixture.reader().read(drills::companyPack(card, 7));

    QVERIFY(reading.pack);
    QCOMPARE(reading.pack->id.value, u"company"_s);
    QCOMPARE(reading.pack->version, 7);
    QVERIFY(reading.pack->company == card);
    QVERIFY(m_fixture.reader().read(drills::companyPack({}, 1)).pack);
}

void TestPackReader::fillsInEveryPlaceholderThatItAllows()
{
    const QString all = u"{company} {sells} {for_whom} {proof} {price_range} {limits} {may_trade} {name}"_s;
    const drills::CompanyCard card{u"a"_s, u"b"_s, u"c"_s, {u"d"_s}, u"e"_s, u"f"_s, u"g"_s};

    QCOMPARE(m_fixture.faultsOf(withChange(m_fixture.good(), u"/scenarios/0/puzzled/0"_s, '"' + all.toUtf8() + '"')),
             QStringList());
    QCOMPARE(drills::filledIn(all, card, u"h"_s), u"a b c d e f g h"_s);
}

} // namespace tests
