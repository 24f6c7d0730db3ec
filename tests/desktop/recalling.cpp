#include "tests/desktop/recalling.h"

#include "app/desktop/practice/answerfield.h"
#include "app/desktop/recall/newcardbox.h"
#include "app/storage/attemptstore.h"
#include "app/storage/reviewstore.h"
#include "app/training/activeclock.h"
#include "app/training/cardcontent.h"
#include "app/training/dailyplan.h"
#include "app/training/recallsession.h"

#include <QLabel>
#include <QTest>

#include <algorithm>

namespace tests {

namespace {

/// Those of the first item of today's plan.
std::vector<drills::Card> nextCards(DeskFixture &fixture)
{
    const auto plan = training::planDaily(fixture.desk().workspace, fixture.desk().person);
    return plan && !plan->items.empty() ? training::cardsOf(plan->items.front().planned) : std::vector<drills::Card>();
}

} // namespace

bool showActive(QWidget &page)
{
    page.show();
    page.activateWindow();
    return QTest::qWaitForWindowActive(&page);
}

bool says(const QWidget &page, const QString &words)
{
    const auto labels = page.findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](const QLabel *label) { return label->isVisibleTo(&page) && label->text().contains(words); });
}

bool quotes(const QWidget &page, const QString &text)
{
    const auto parts = page.findChildren<QWidget *>();
    return std::ranges::any_of(parts, [&](const QWidget *part) {
        return part->isVisibleTo(&page) && part->property("graphic").toBool() && part->accessibleName() == text;
    });
}

bool isTyping(const QWidget &page)
{
    return qobject_cast<const desktop::AnswerField *>(page.window()->focusWidget()) != nullptr;
}

void press(QWidget &page, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    // What was made anew is shown by an event, and what follows a key comes as one.
    QCoreApplication::processEvents();
    if (QWidget *focused = page.window()->focusWidget())
        QTest::keyClick(focused, key, modifiers);
    QCoreApplication::processEvents();
}

void readWhatIsNew(QWidget &page)
{
    const auto *box = page.findChild<desktop::NewCardBox *>();
    if (box && box->isVisibleTo(&page))
        press(page, Qt::Key_Return);
}

void answer(QWidget &page, const QString &text)
{
    QCoreApplication::processEvents();
    if (QWidget *focused = page.window()->focusWidget())
        QTest::keyClicks(focused, text);
    press(page, Qt::Key_Return);
}

QString rightNow(DeskFixture &fixture)
{
    const std::vector<drills::Card> cards = nextCards(fixture);
    if (cards.empty())
        return {};
    const auto content = training::contentOf(fixture.desk().workspace.content.library(), cards.front());
    return content ? content->text() : QString();
}

bool answerFirst(DeskFixture &fixture)
{
    const QString text = rightNow(fixture);
    const auto session = training::RecallSession::begin(fixture.desk().workspace, fixture.desk().person,
                                                        {nextCards(fixture), false, drills::PromptShape::Type});
    return session && (*session)->answer(text, static_cast<int>(text.size()), 0).has_value();
}

bool answerQuickly(DeskFixture &fixture, int times)
{
    const drills::ProcessId sales(QStringLiteral("sales"));
    const drills::Process *process = fixture.desk().workspace.content.library().process(sales);
    const drills::Card link = drills::wholeChain(*process).links.front();
    constexpr qint64 thinkMs = 5;
    for (int i = 0; i < times; ++i) {
        const auto session = training::RecallSession::begin(fixture.desk().workspace, fixture.desk().person,
                                                            {{link}, false, drills::PromptShape::Type});
        if (!session)
            return false;
        fixture.clock.advance(training::readingTime((*session)->view().content.process).count() + thinkMs);
        (*session)->noteKey();
        if (!(*session)->answer(process->steps.front().name, 1, 0))
            return false;
    }
    return true;
}

QString draftOf(DeskFixture &fixture)
{
    storage::AttemptStore &attempts = fixture.desk().workspace.store.attempts();
    const QDate today = drills::practiceDay(fixture.clock.now());
    const auto left = attempts.unfinishedRecalls(fixture.desk().person.id, today);
    if (!left || left->empty())
        return {};
    const auto draft = attempts.draft(left->front());
    return draft && *draft ? (*draft)->text : QString();
}

std::vector<drills::Review> reviewsOf(DeskFixture &fixture)
{
    const auto reviews = fixture.desk().workspace.store.reviews().of(fixture.desk().person.id);
    return reviews.value_or(std::vector<drills::Review>());
}

} // namespace tests
