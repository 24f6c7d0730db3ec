#include "tests/training/tst_recall.h"

#include "app/training/activeclock.h"
#include "app/training/cardgrading.h"
#include "tests/training/recalling.h"
#include "tests/training/workspacefixture.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace drills;
using training::RecallFeedback;

namespace tests {

namespace {

const QString leadName = u"Take over the lead"_s;
constexpr qint64 aDay = 24LL * 60 * 60 * 1000;

QString nameOf(const Card &card)
{
    return u"%1 %2 %3 %4"_s.arg(card.process.value, QString::number(static_cast<int>(card.facet)), card.step.value,
                                card.to.value);
}

} // namespace

/// What the packs hold, typed as it stands: never wrong, and nearly always right without a question.
void TestRecall::takesWhatIsRight()
{
    const WorkspaceFixture fixture;
    const training::Content &packs = fixture.workspace().content;
    QStringList wrong;
    QStringList notRight;
    qsizetype all = 0;
    for (const Process *process : packs.library().processes()) {
        std::vector<Card> cards = Curriculum{{wholeChain(*process)}}.cards();
        cards.push_back({process->id, Facet::Result, StepId(), StepId(), 1});
        for (const Card &card : cards) {
            const auto content = training::contentOf(packs.library(), card);
            QVERIFY2(content, qPrintable(nameOf(card)));
            const Judged judged = training::gradeCard(packs.current(), *content, content->text()).judged;
            ++all;
            if (judged == RecallOutcome::Wrong)
                wrong.append(nameOf(card));
            if (judged != RecallOutcome::Right)
                notRight.append(nameOf(card));
        }
    }

    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u", "_s)));
    QVERIFY2(10 * notRight.size() <= all,
             qPrintable(u"%1 of %2: %3"_s.arg(notRight.size()).arg(all).arg(notRight.join(u", "_s))));
}

void TestRecall::namesWhatWasMixedUp_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("confusedWith");

    QTest::newRow("a step further on") << u"interveiw"_s << u"Interview"_s;
    QTest::newRow("the one that is left") << u"take over the lead"_s << leadName;
    QTest::newRow("no step") << u"a cup of tea"_s << QString();
    QTest::newRow("two steps") << u"open and close"_s << QString();
}

void TestRecall::namesWhatWasMixedUp()
{
    QFETCH(const QString, said);
    QFETCH(const QString, confusedWith);
    const WorkspaceFixture fixture;
    const auto session = ask(fixture, linkTo(u"take-over"_s, u"prepare"_s));

    QVERIFY(session->answer(said, 10, 0).has_value());

    const RecallFeedback feedback = session->view().feedback.value();
    QCOMPARE(feedback.outcome, RecallOutcome::Wrong);
    QCOMPARE(feedback.rating, Rating::Again);
    QCOMPARE(feedback.confusedWith, confusedWith);
    QCOMPARE(feedback.said, said);
    QCOMPARE(feedback.expected, u"Prepare"_s);
    QVERIFY(feedback.missing.empty());
    QCOMPARE(feedback.dueOn, practiceDay(fixture.clock.now()));
}

void TestRecall::ratesByHelp_data()
{
    QTest::addColumn<QStringList>("hints");
    QTest::addColumn<Rating>("rating");

    QTest::newRow("none") << QStringList() << Rating::Good;
    QTest::newRow("how it begins") << QStringList{u"T… o… t… l…"_s} << Rating::Hard;
    QTest::newRow("all of it") << QStringList{u"T… o… t… l…"_s, leadName} << Rating::Again;
}

void TestRecall::ratesByHelp()
{
    QFETCH(const QStringList, hints);
    QFETCH(const Rating, rating);
    const WorkspaceFixture fixture;
    const auto session = ask(fixture, firstLink());

    for (qsizetype i = 0; i < hints.size(); ++i)
        QVERIFY(session->hint().has_value());
    QCOMPARE(session->view().hints, hints);
    QCOMPARE(session->view().canHint, hints.size() < 2);
    if (!session->view().canHint)
        QCOMPARE(session->hint().error().code, ErrorCode::NotAllowed);
    QVERIFY(session->answer(leadName, 18, 0).has_value());

    QCOMPARE(session->view().feedback->outcome, RecallOutcome::Right);
    QCOMPARE(session->view().feedback->rating, rating);
    QCOMPARE(session->hint().error().code, ErrorCode::NotAllowed);
    const Recall recall = reviewsOf(fixture).front().recall;
    QCOMPARE(recall.hints, hints.isEmpty() ? 0 : 1);
    QCOMPARE(recall.wasNamed, hints.size() == 2);
}

void TestRecall::ratesByThinkTime_data()
{
    QTest::addColumn<qint64>("thinkMs");
    QTest::addColumn<qint64>("typingMs");
    QTest::addColumn<RecallOutcome>("outcome");
    QTest::addColumn<Rating>("rating");
    const auto row = [](const char *name, qint64 thinkMs, qint64 typingMs, RecallOutcome outcome, Rating rating) {
        QTest::newRow(name) << thinkMs << typingMs << outcome << rating;
    };
    // The usual time for a link is four seconds.
    row("at once, the first time", 0, 2000, RecallOutcome::Right, Rating::Good);
    row("half more than usual", 6000, 2000, RecallOutcome::Right, Rating::Good);
    row("slower", 6001, 2000, RecallOutcome::Right, Rating::Hard);
    row("four times", 16'000, 2000, RecallOutcome::Right, Rating::Hard);
    row("longer", 16'001, 2000, RecallOutcome::TimedOut, Rating::Again);
    row("typed slowly", 4000, 300'000, RecallOutcome::Right, Rating::Good);
}

void TestRecall::ratesByThinkTime()
{
    QFETCH(const qint64, thinkMs);
    QFETCH(const qint64, typingMs);
    QFETCH(const RecallOutcome, outcome);
    QFETCH(const Rating, rating);
    WorkspaceFixture fixture;
    const auto session = ask(fixture, firstLink());

    think(fixture, *session, thinkMs);
    fixture.clock.advance(typingMs);
    QVERIFY(session->answer(leadName, 18, 0).has_value());

    const RecallFeedback feedback = session->view().feedback.value();
    QCOMPARE(feedback.outcome, outcome);
    QCOMPARE(feedback.rating, rating);
    QCOMPARE(feedback.think, Milliseconds{thinkMs});
    QCOMPARE(feedback.usual, Milliseconds{4000});
}

void TestRecall::tellsHowLongItMayBeThought()
{
    WorkspaceFixture fixture;
    const auto session = ask(fixture, firstLink());
    const Milliseconds reading = training::readingTime(session->view().content.process);
    QCOMPARE(session->view().timeout, Milliseconds{16'000});
    QCOMPARE(session->thinkingLeft(), std::optional(reading + Milliseconds{16'000}));

    fixture.clock.advance(reading.count() + 15'000);
    QCOMPARE(session->thinkingLeft(), std::optional(Milliseconds{1000}));
    fixture.clock.advance(5000);
    QCOMPARE(session->thinkingLeft(), std::optional(Milliseconds{0}));
    session->thinkAnew();
    QCOMPARE(session->thinkingLeft(), std::optional(reading + Milliseconds{16'000}));
    session->noteKey();
    QVERIFY(!session->thinkingLeft());
}

void TestRecall::knowsAtOnceOnALaterDay()
{
    WorkspaceFixture fixture;
    QVERIFY(ask(fixture, firstLink())->answer(leadName, 18, 0).has_value());

    fixture.clock.advance(aDay);
    const auto session = ask(fixture, firstLink());
    QVERIFY(session->answer(leadName, 18, 0).has_value());

    QCOMPARE(session->view().feedback->rating, Rating::Easy);
    QVERIFY(session->view().feedback->dueOn > practiceDay(fixture.clock.now()));
}

void TestRecall::showsWhatIsRightToWhoGivesUp()
{
    const WorkspaceFixture fixture;
    const auto session = ask(fixture, facetOf(u"open"_s, Facet::Result));

    QVERIFY(session->giveUp().has_value());

    const RecallFeedback feedback = session->view().feedback.value();
    QCOMPARE(feedback.outcome, RecallOutcome::GivenUp);
    QCOMPARE(feedback.rating, Rating::Again);
    QCOMPARE(feedback.expected, session->view().content.text());
    QVERIFY(feedback.said.isEmpty() && feedback.missing.empty());
    QVERIFY(session->view().isOver);
    QCOMPARE(session->giveUp().error().code, ErrorCode::NotAllowed);
}

void TestRecall::asksWhereItCannotTell_data()
{
    QTest::addColumn<bool>("wasRight");
    QTest::addColumn<RecallOutcome>("outcome");
    QTest::addColumn<Rating>("rating");

    QTest::newRow("it was") << true << RecallOutcome::DetailsMissing << Rating::Hard;
    QTest::newRow("it was not") << false << RecallOutcome::Wrong << Rating::Again;
}

void TestRecall::asksWhereItCannotTell()
{
    QFETCH(const bool, wasRight);
    QFETCH(const RecallOutcome, outcome);
    QFETCH(const Rating, rating);
    const WorkspaceFixture fixture;
    const auto session = ask(fixture, facetOf(u"prepare"_s, Facet::Purpose));
    QCOMPARE(session->ownWord(wasRight).error().code, ErrorCode::NotAllowed);

    QVERIFY(session->answer(inDoubt(), 18, 0).has_value());

    QVERIFY(session->view().asksOwnWord && !session->view().feedback && !session->view().isOver);
    QVERIFY(reviewsOf(fixture).empty());
    QCOMPARE(session->answer(inDoubt(), 18, 0).error().code, ErrorCode::NotAllowed);
    QCOMPARE(session->giveUp().error().code, ErrorCode::NotAllowed);
    QCOMPARE(session->hint().error().code, ErrorCode::NotAllowed);
    QVERIFY(session->ownWord(wasRight).has_value());
    QCOMPARE(session->ownWord(wasRight).error().code, ErrorCode::NotAllowed);
    QCOMPARE(session->view().feedback->outcome, outcome);
    QCOMPARE(reviewsOf(fixture).size(), size_t{1});
    QCOMPARE(reviewsOf(fixture).front().recall.rating, rating);
}

void TestRecall::offersNeighboursToChooseFrom()
{
    const WorkspaceFixture fixture;
    const auto session = beginRecall(fixture, {{linkTo(u"take-over"_s, u"prepare"_s)}, false, PromptShape::Choose});

    const std::vector<ShownOption> &options = session->view().options;
    QCOMPARE(options.size(), size_t{4});
    QCOMPARE(std::ranges::count(options, u"prepare"_s, &ShownOption::id), 1);
    QCOMPARE(std::ranges::count(options, u"take-over"_s, &ShownOption::id), 0);
    QCOMPARE(session->hint().error().code, ErrorCode::NotAllowed);
    QCOMPARE(session->choose(u"moon"_s).error().code, ErrorCode::NotAllowed);
    QVERIFY(session->choose(u"open"_s).has_value());

    QCOMPARE(session->view().feedback->outcome, RecallOutcome::Wrong);
    QCOMPARE(session->view().feedback->confusedWith, u"Open"_s);
    QCOMPARE(session->choose(u"prepare"_s).error().code, ErrorCode::NotAllowed);
    QCOMPARE(reviewsOf(fixture).size(), size_t{1});
}

void TestRecall::refusesWhatCannotBeAsked()
{
    const WorkspaceFixture fixture;
    const auto codeOf = [&fixture](const std::vector<Card> &cards) {
        return training::RecallSession::begin(fixture.workspace(), fixture.person(), {cards, false, PromptShape::Type})
            .error()
            .code;
    };

    QCOMPARE(codeOf({}), ErrorCode::InvalidInput);
    QCOMPARE(codeOf({linkTo(u"open"_s, u"moon"_s)}), ErrorCode::NotFound);
    QCOMPARE(codeOf({firstLink(), facetOf(u"moon"_s, Facet::Result)}), ErrorCode::NotFound);
    QCOMPARE(codeOf({{ProcessId(u"moon"_s), Facet::Result, StepId(), StepId(), 1}}), ErrorCode::NotFound);
}

void TestRecall::refusesWhatCannotBeTaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("nothing") << QString() << ErrorCode::InvalidInput;
    QTest::newRow("blank") << u" \n\t"_s << ErrorCode::InvalidInput;
    QTest::newRow("too long") << QString(4001, u'x') << ErrorCode::TooLarge;
}

void TestRecall::refusesWhatCannotBeTaken()
{
    QFETCH(const QString, text);
    QFETCH(const ErrorCode, code);
    const WorkspaceFixture fixture;
    const auto session = ask(fixture, firstLink());

    QCOMPARE(session->answer(text, 10, 0).error().code, code);

    QVERIFY(!session->view().feedback && !session->view().isOver);
    QVERIFY(reviewsOf(fixture).empty());
    QVERIFY(session->answer(leadName, 18, 0).has_value());
    QCOMPARE(session->answer(leadName, 18, 0).error().code, ErrorCode::NotAllowed);
    QCOMPARE(reviewsOf(fixture).size(), size_t{1});
}

} // namespace tests
