#include "app/desktop/recall/recallpage.h"

#include "app/desktop/practice/answerfield.h"
#include "app/desktop/practice/draftkeeper.h"
#include "app/desktop/recall/cardbox.h"
#include "app/desktop/recall/endcard.h"
#include "app/desktop/recall/feedbackbox.h"
#include "app/desktop/recall/newcardbox.h"
#include "app/desktop/recall/quietfit.h"
#include "app/desktop/recall/recallwords.h"
#include "app/desktop/widgets/errorwords.h"
#include "app/desktop/widgets/textlabel.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

#include <algorithm>
#include <utility>

using drills::RecallOutcome;
using training::RecallSession;

namespace desktop {

RecallPage::RecallPage(Desk &desk, QWidget *parent)
    : Page(PageFlow::Scrolls, parent), m_desk(desk), m_fit(new QuietFit(desk, this)),
      m_why(new TextLabel({}, TextRole::Muted, this)), m_trouble(new TextLabel({}, TextRole::Bad, this)),
      m_box(new CardBox(this)), m_feedback(new FeedbackBox(desk.theme, this)),
      m_end(new EndCard(tr("&Now use it: a walk"), tr("&Back to Today"), this))
{
    column()->setSpacing(12);
    createDraft();
    createNewBox();
    for (QWidget *part : std::initializer_list<QWidget *>{m_why, m_trouble, m_new, m_box, m_feedback, m_end})
        column()->addWidget(part);
    column()->addStretch();
    m_trouble->hide();
    auto *leave = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &RecallPage::finished);
    connect(m_box, &CardBox::keyTyped, this, [this] { m_session->noteKey(); });
    connect(m_box, &CardBox::sent, this, &RecallPage::answer);
    connect(m_box, &CardBox::chosen, this, [this](const QString &option) { afterAnswer(m_session->choose(option)); });
    connect(m_box, &CardBox::givenUp, this, [this] { afterAnswer(m_session->giveUp()); });
    connect(m_box, &CardBox::hintAsked, this, [this] {
        if (const auto hinted = m_session->hint(); !hinted)
            m_box->showTrouble(ErrorWords::of(hinted.error()));
        m_box->showHints(m_session->view());
        m_box->takeFocus();
    });
    // Queued: the box is made anew by what follows.
    connect(
        m_feedback, &FeedbackBox::ownWord, this, [this](bool wasRight) { afterAnswer(m_session->ownWord(wasRight)); },
        Qt::QueuedConnection);
    connect(m_feedback, &FeedbackBox::nextAsked, this, &RecallPage::showNext, Qt::QueuedConnection);
    connect(m_feedback, &FeedbackBox::takenBack, this, &RecallPage::takeBack, Qt::QueuedConnection);
    connect(m_end, &EndCard::onwardAsked, this, &RecallPage::walkWanted);
    connect(m_end, &EndCard::backAsked, this, &RecallPage::finished);
    showOnly(m_end);
}

QString RecallPage::title() const
{
    return tr("By heart");
}

void RecallPage::enter()
{
    if (m_session && m_box->isVisibleTo(this)) {
        m_session->thinkAnew();
        m_box->beginThinking(m_session->thinkingLeft());
        m_box->takeFocus();
    } else if (m_new->isVisibleTo(this)) {
        m_new->takeFocus();
    } else if (m_feedback->isVisibleTo(this)) {
        m_feedback->takeFocus();
    }
}

void RecallPage::showOnly(QWidget *part)
{
    for (QWidget *each : std::initializer_list<QWidget *>{m_new, m_box, m_feedback, m_end})
        each->setVisible(each == part);
    scrollArea()->verticalScrollBar()->setValue(0);
}

void RecallPage::startAnew(bool isDaily)
{
    m_isDaily = isDaily;
    m_atMost.reset();
    m_queue.clear();
    m_answered = 0;
    m_right = 0;
    m_why->hide();
    m_trouble->hide();
    m_begunMs = m_desk.workspace.clock.monotonicMs();
}

void RecallPage::beginDaily(std::optional<std::chrono::milliseconds> atMost)
{
    startAnew(true);
    m_atMost = atMost;
    askLeftOver();
}

void RecallPage::beginRecital(const drills::ProcessId &process, drills::PromptShape shape)
{
    startAnew(false);
    if (const drills::Process *found = m_desk.workspace.content.library().process(process))
        startRequest({drills::wholeChain(*found).links, true, shape});
    else
        showTrouble({drills::ErrorCode::NotFound, process.value});
}

void RecallPage::beginWarmUp(const drills::ProcessId &process, const drills::StepId &step)
{
    startAnew(false);
    const auto plan = training::planBeforeCall(m_desk.workspace, m_desk.person, process, step);
    if (!plan) {
        showTrouble(plan.error());
        return;
    }
    for (const training::DailyItem &item : plan->items)
        std::ranges::copy(training::cardsOf(item.planned), std::back_inserter(m_queue));
    m_why->setText(RecallWords::why(drills::PlanReason::BeforeACall));
    m_why->show();
    askNext();
}

void RecallPage::beginCards(std::vector<drills::Card> cards)
{
    startAnew(false);
    m_queue = std::move(cards);
    askNext();
}

drills::Result<std::optional<training::DailyItem>> RecallPage::planned()
{
    training::DailyOptions options;
    if (m_atMost)
        options.atMost = std::max(std::chrono::milliseconds(0),
                                  *m_atMost
                                      - std::chrono::milliseconds(m_desk.workspace.clock.monotonicMs() - m_begunMs));
    const auto plan = training::planDaily(m_desk.workspace, m_desk.person, options);
    if (!plan)
        return tl::unexpected(plan.error());
    return plan->items.empty() ? std::nullopt : std::optional(plan->items.front());
}

void RecallPage::askNext()
{
    if (m_isDaily) {
        askPlanned();
    } else if (m_queue.empty()) {
        showEnd(false);
    } else {
        const drills::Card card = m_queue.front();
        m_queue.erase(m_queue.begin());
        startRequest({{card}, false, drills::PromptShape::Type});
    }
}

/// Planned anew after each answer: what was forgotten comes again, and the time that is left is known.
void RecallPage::askPlanned()
{
    const auto item = planned();
    if (!item) {
        showTrouble(item.error());
        return;
    }
    const std::vector<drills::Card> cards = *item ? training::cardsOf((*item)->planned) : std::vector<drills::Card>();
    if (cards.empty()) {
        showEnd(item->has_value());
        return;
    }
    const QString why = RecallWords::why((*item)->planned.why);
    m_why->setText(m_answered == 0 ? why : tr("%1 · %n answered", "why it is asked", m_answered).arg(why));
    m_why->show();
    const bool isRecital = std::holds_alternative<drills::RecitalItem>((*item)->planned.what);
    startRequest({cards, isRecital, drills::PromptShape::Type});
}

void RecallPage::startRequest(const training::RecallRequest &request)
{
    // What was asked and not answered ends here; a failure leaves it to the next day's clearing up. The same goes on.
    if (m_session && !m_session->view().isOver && request != m_request)
        static_cast<void>(m_session->leave());
    else if (isAsking())
        m_draft->flush();
    auto session = RecallSession::begin(m_desk.workspace, m_desk.person, request);
    if (!session) {
        showTrouble(session.error());
        return;
    }
    m_request = request;
    m_session = std::move(*session);
    m_trouble->hide();
    showCard();
}

void RecallPage::answer(const QString &text)
{
    afterAnswer(m_session->answer(text, m_box->answer().keystrokes(), m_box->answer().deletions()));
}

void RecallPage::afterAnswer(const drills::Result<void> &taken)
{
    if (!taken) {
        if (m_box->isVisibleTo(this))
            m_box->showTrouble(ErrorWords::of(taken.error()));
        else
            showTrouble(taken.error());
        return;
    }
    m_trouble->hide();
    m_draft->forget();
    const training::RecallView &view = m_session->view();
    if (view.asksOwnWord) {
        askOwnWord();
        return;
    }
    ++m_answered;
    m_right += view.feedback->outcome == RecallOutcome::Right ? 1 : 0;
    m_feedback->showFeedback(view, training::presentMoment(m_desk.workspace).day);
    showOnly(m_feedback);
    m_feedback->takeFocus();
}

void RecallPage::showNext()
{
    if (m_session->view().isOver) {
        askNext();
        return;
    }
    if (const auto next = m_session->next(); !next) {
        showTrouble(next.error());
        return;
    }
    showCard();
}

void RecallPage::takeBack()
{
    const auto done = training::takeBack(m_desk.workspace, m_desk.person, m_session->attempt());
    if (!done) {
        showTrouble(done.error());
        return;
    }
    --m_answered;
    m_right -= m_session->view().feedback->outcome == RecallOutcome::Right ? 1 : 0;
    startRequest(m_request);
    // What is right was just read.
    if (m_session->view().isNew)
        askFromMemory();
}

void RecallPage::showEnd(bool walkFollows)
{
    m_why->hide();
    const bool isDay = m_isDaily && !m_atMost;
    const QString title = walkFollows ? tr("So much for the cards") : (isDay ? tr("Done for today") : tr("Done"));
    m_end->setEnd(title,
                  m_answered == 0 ? tr("Nothing is to be asked now, or the time is used up.")
                                  : tr("%1 of %n answer(s) were right.", nullptr, m_answered).arg(m_right),
                  walkFollows);
    m_fit->begin();
    showOnly(m_end);
    m_end->takeFocus();
}

void RecallPage::showTrouble(const drills::Error &error)
{
    m_trouble->setText(ErrorWords::of(error));
    m_trouble->show();
}

} // namespace desktop
