#include "tests/drills/tst_curriculum.h"

#include "tests/drills/planworld.h"

#include <QTest>

#include <algorithm>

using drills::Card;
using drills::Chain;
using drills::Facet;
using namespace Qt::StringLiterals;

namespace tests {

namespace {

/// "link 1" leads from step 1 to step 2, "link 0" to the first.
QString nameOf(const Card &card)
{
    const QString step = card.step.value.isEmpty() ? u"0"_s : card.step.value.mid(5);
    switch (card.facet) {
    case Facet::NextStep:
        return u"link "_s + step;
    case Facet::Result:
        return u"result "_s + step;
    case Facet::Evidence:
        return u"evidence "_s + step;
    case Facet::Questions:
        return u"questions "_s + step;
    case Facet::Purpose:
        return u"purpose "_s + step;
    }
    return {};
}

QStringList namesOf(const std::vector<Card> &cards)
{
    QStringList names;
    for (const Card &card : cards)
        names.append(nameOf(card));
    return names;
}

Card named(const PlanWorld &world, const QString &name)
{
    for (const Card &card : world.curriculum.cards()) {
        if (nameOf(card) == name)
            return card;
    }
    return {};
}

} // namespace

void TestCurriculum::takesAllFacets()
{
    const Chain chain = drills::wholeChain(processOf(u"sales"_s, 2));

    QCOMPARE(namesOf(chain.links), (QStringList{u"link 0"_s, u"link 1"_s}));
    QCOMPARE(chain.links.at(1).to.value, u"step-2"_s);
    QCOMPARE(namesOf(chain.results), (QStringList{u"result 1"_s, u"result 2"_s}));
    QCOMPARE(namesOf(chain.details),
             (QStringList{u"purpose 1"_s, u"questions 1"_s, u"evidence 1"_s, u"purpose 2"_s, u"questions 2"_s,
                          u"evidence 2"_s}));
}

void TestCurriculum::leavesOutWhatAStepLacks()
{
    drills::Process process = processOf(u"sales"_s, 1);
    process.steps.front().keyQuestions.clear();
    process.steps.front().criteria.front().must = false;
    process.steps.front().revision = 3;

    const Chain chain = drills::wholeChain(process);

    QCOMPARE(namesOf(chain.details), QStringList{u"purpose 1"_s});
    QCOMPARE(chain.links.front().revision, 1);
    QCOMPARE(chain.results.front().revision, 3);
}

void TestCurriculum::takesTheHandOffOnly()
{
    const auto curriculum = drills::sellingCurriculum(processOf(u"sales"_s, 2), processOf(u"marketing"_s, 9),
                                                      drills::MarketingPart::ProductAndHandOff);

    QCOMPARE(curriculum.chains.size(), size_t{2});
    const Chain &marketing = curriculum.chains.back();
    QVERIFY(marketing.links.empty());
    // The product is the result of no step but of the process.
    QCOMPARE(namesOf(marketing.results), (QStringList{u"result 0"_s, u"result 9"_s}));
    QCOMPARE(namesOf(marketing.details), (QStringList{u"purpose 9"_s, u"questions 9"_s, u"evidence 9"_s}));
}

void TestCurriculum::takesMarketingByChoice()
{
    const auto curriculum = drills::sellingCurriculum(processOf(u"sales"_s, 2), processOf(u"marketing"_s, 9),
                                                      drills::MarketingPart::WholeChain);

    // What is learned without the choice stays in it.
    const auto without = drills::sellingCurriculum(processOf(u"sales"_s, 2), processOf(u"marketing"_s, 9),
                                                   drills::MarketingPart::ProductAndHandOff);
    const std::vector<Card> all = curriculum.cards();
    QCOMPARE(curriculum.chains.back().links.size(), size_t{9});
    QCOMPARE(all.size(), size_t{56});
    for (const Card &card : without.cards())
        QVERIFY2(std::ranges::find(all, card) != all.end(), qPrintable(nameOf(card)));
}

void TestCurriculum::takesWhatIsChosen_data()
{
    QTest::addColumn<Facet>("facet");
    QTest::addColumn<QStringList>("steps");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("the chain") << Facet::NextStep << QStringList{}
                               << QStringList{u"link 0"_s, u"link 1"_s, u"link 2"_s};
    QTest::newRow("the link to a step") << Facet::NextStep << QStringList{u"step-2"_s} << QStringList{u"link 1"_s};
    QTest::newRow("one thing of all steps")
        << Facet::Purpose << QStringList{} << QStringList{u"purpose 1"_s, u"purpose 2"_s, u"purpose 3"_s};
    QTest::newRow("of some, in order") << Facet::Result << QStringList{u"step-3"_s, u"step-1"_s}
                                       << QStringList{u"result 1"_s, u"result 3"_s};
    QTest::newRow("of those that have it")
        << Facet::Questions << QStringList{} << QStringList{u"questions 1"_s, u"questions 3"_s};
    QTest::newRow("of a step that lacks it") << Facet::Questions << QStringList{u"step-2"_s} << QStringList{};
    QTest::newRow("of no such step") << Facet::Result << QStringList{u"moon"_s} << QStringList{};
}

void TestCurriculum::takesWhatIsChosen()
{
    QFETCH(const Facet, facet);
    QFETCH(const QStringList, steps);
    QFETCH(const QStringList, expected);
    drills::Process process = processOf(u"sales"_s, 3);
    process.steps.at(1).keyQuestions.clear();

    const std::vector<drills::StepId> chosen(steps.begin(), steps.end());

    QCOMPARE(namesOf(drills::chosenCards(process, facet, chosen)), expected);
}

void TestCurriculum::growsTheWindow_data()
{
    QTest::addColumn<QStringList>("right");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("nothing begun") << QStringList{} << QStringList{u"link 0"_s, u"result 1"_s};
    QTest::newRow("right once") << QStringList{u"link 0"_s} << QStringList{u"result 1"_s};
    QTest::newRow("right twice") << QStringList{u"link 0"_s, u"link 0"_s}
                                 << QStringList{u"link 1"_s, u"result 1"_s, u"result 2"_s};
    QTest::newRow("one link of the window only once")
        << QStringList{u"link 0"_s, u"link 0"_s, u"link 1"_s} << QStringList{u"result 1"_s, u"result 2"_s};
    QTest::newRow("details of a step whose result is begun")
        << QStringList{u"link 0"_s, u"result 1"_s} << QStringList{u"purpose 1"_s, u"questions 1"_s, u"evidence 1"_s};
    QTest::newRow("all links") << QStringList{u"link 0"_s, u"link 0"_s, u"link 1"_s,   u"link 1"_s,
                                              u"link 2"_s, u"link 2"_s, u"result 1"_s, u"purpose 1"_s}
                               << QStringList{u"result 2"_s, u"result 3"_s, u"questions 1"_s, u"evidence 1"_s};
}

void TestCurriculum::growsTheWindow()
{
    QFETCH(const QStringList, right);
    QFETCH(const QStringList, expected);
    PlanWorld world;
    world.curriculum = {{drills::wholeChain(processOf(u"sales"_s, 3))}};
    for (const QString &name : right)
        world.answer(named(world, name), 0);

    QCOMPARE(namesOf(drills::newCards(world.curriculum, world.learned)), expected);
}

void TestCurriculum::keepsTheHandOffForLater()
{
    PlanWorld world;
    world.curriculum = drills::sellingCurriculum(processOf(u"sales"_s, 1), processOf(u"marketing"_s, 9),
                                                 drills::MarketingPart::ProductAndHandOff);
    world.answer(world.link(0), 0);
    world.answer(world.link(0), 0);

    QCOMPARE(namesOf(drills::newCards(world.curriculum, world.learned)), QStringList{u"result 1"_s});
    world.answer(world.result(1), 0);
    QCOMPARE(namesOf(drills::newCards(world.curriculum, world.learned)).mid(0, 3),
             (QStringList{u"result 0"_s, u"result 9"_s, u"purpose 1"_s}));
}

} // namespace tests
