#include "tests/drills/tst_library.h"

#include "drills/packfile/library.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

drills::Pack pack(const QString &id, int version = 1)
{
    drills::Pack made;
    made.id = drills::PackId(id);
    made.version = version;
    return made;
}

drills::Pack salesPack()
{
    drills::Pack sales = pack(u"sales"_s);
    drills::Criterion cost;
    cost.id = drills::CriterionId(u"interview.cost"_s);
    cost.statement = u"The cost is known."_s;
    sales.criteria.push_back(cost);
    sales.faults.push_back({drills::FaultId(u"pressure"_s), u"Presses."_s, false, {}});
    drills::Process process;
    process.id = drills::ProcessId(u"sales"_s);
    sales.processes.push_back(process);
    return sales;
}

drills::Pack scenarioPack()
{
    drills::Pack bakery = pack(u"bakery"_s);
    drills::Scenario scenario;
    scenario.id = drills::ScenarioId(u"bakery"_s);
    bakery.scenarios.push_back(scenario);
    return bakery;
}

drills::Pack cardPack(const QString &id, const QString &company)
{
    drills::Pack made = pack(id);
    made.company.emplace().company = company;
    return made;
}

const drills::CriterionId cost{u"interview.cost"_s};

} // namespace

void TestLibrary::findsWhatPacksHold()
{
    const drills::Library library({salesPack(), scenarioPack()});

    QCOMPARE(library.packs().size(), std::size_t{2});
    QCOMPARE(library.criterion(cost)->statement, u"The cost is known."_s);
    QVERIFY(library.pack(drills::PackId(u"bakery"_s)) == &library.packs()[1]);
    QVERIFY(library.packOfProcess(drills::ProcessId(u"sales"_s)) == &library.packs()[0]);
    QVERIFY(library.packOfScenario(drills::ScenarioId(u"bakery"_s)) == &library.packs()[1]);
    QCOMPARE(library.processes(), std::vector{library.process(drills::ProcessId(u"sales"_s))});
    QCOMPARE(library.scenarios(), std::vector{library.scenario(drills::ScenarioId(u"bakery"_s))});
    QCOMPARE(library.faults().front()->id.value, u"pressure"_s);
}

void TestLibrary::findsNothingInNothing()
{
    const drills::Library library;

    QVERIFY(library.pack(drills::PackId(u"sales"_s)) == nullptr);
    QVERIFY(library.criterion(cost) == nullptr);
    QVERIFY(library.process(drills::ProcessId(u"sales"_s)) == nullptr);
    QVERIFY(library.scenario(drills::ScenarioId(u"bakery"_s)) == nullptr);
    QVERIFY(library.packOfProcess(drills::ProcessId(u"sales"_s)) == nullptr);
    QVERIFY(library.packOfScenario(drills::ScenarioId(u"bakery"_s)) == nullptr);
    QVERIFY(library.companyCard() == drills::CompanyCard());
}

void TestLibrary::putsALaterPackInThePlaceOfAnEarlier()
{
    drills::Pack newer = pack(u"sales"_s, 2);
    newer.criteria = salesPack().criteria;
    newer.criteria.front().statement = u"It is known."_s;

    const drills::Library library({salesPack(), scenarioPack(), newer});

    QCOMPARE(library.packs().size(), std::size_t{2});
    QCOMPARE(library.packs().front().version, 2);
    QCOMPARE(library.criterion(cost)->statement, u"It is known."_s);
    QVERIFY(library.processes().empty());
}

void TestLibrary::takesTheLastCompanyCardThatSaysAnything()
{
    const drills::Library library({cardPack(u"first"_s, u"First"_s), cardPack(u"second"_s, u"Second"_s),
                                   cardPack(u"empty"_s, {}), pack(u"none"_s)});

    QCOMPARE(library.companyCard().company, u"Second"_s);
}

void TestLibrary::wordsACriterionAsTheStepDoes()
{
    const drills::Library library({salesPack()});

    QCOMPARE(library.statement({cost, true, std::nullopt, u"They told the cost."_s}), u"They told the cost."_s);
    QCOMPARE(library.statement({cost, true, std::nullopt, {}}), u"The cost is known."_s);
    QCOMPARE(library.statement({drills::CriterionId(u"a.b"_s), true, std::nullopt, {}}), QString());
}

void TestLibrary::staysRightWhenCopiedAndMoved()
{
    drills::Library original({salesPack()});
    const drills::Library copy = original;
    const drills::Library moved = std::move(original);

    QVERIFY(copy.criterion(cost) == &copy.packs().front().criteria.front());
    QVERIFY(moved.criterion(cost) == &moved.packs().front().criteria.front());
}

} // namespace tests
