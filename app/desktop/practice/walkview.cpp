#include "app/desktop/practice/walkview.h"

#include "app/desktop/practice/answerfield.h"
#include "app/desktop/practice/draftkeeper.h"
#include "app/desktop/practice/endingrow.h"
#include "app/desktop/practice/leadcardview.h"
#include "app/desktop/practice/pauseview.h"
#include "app/desktop/practice/talkview.h"
#include "app/desktop/practice/turnbox.h"
#include "app/desktop/practice/walkheader.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/errorwords.h"

#include <QHideEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace desktop {

WalkView::WalkView(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_header(new WalkHeader(desk.theme, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_header);
    createBody();
    m_draft = new DraftKeeper([this] { return m_session->saveDraft(m_turn->answer().toPlainText()); }, this);
    m_tick.setInterval(std::chrono::milliseconds(500));
    connectParts();
    addKey(QKeySequence(Qt::CTRL | Qt::Key_P), &WalkView::togglePause);
    addKey(QKeySequence(Qt::Key_Escape), &WalkView::togglePause);
    addKey(QKeySequence(Qt::CTRL | Qt::Key_L), &WalkView::toggleLeadCard);
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Return), &WalkView::leaveStep);
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Enter), &WalkView::leaveStep);
    connect(&desk.theme, &Theme::changed, this, [this] {
        if (m_session)
            showView();
    });
}

WalkView::~WalkView() = default;

void WalkView::createBody()
{
    m_stack = new QStackedWidget(this);
    m_talk = new TalkView(m_desk.theme, this);
    m_turn = m_talk->turn();
    m_ending = m_talk->ending();
    m_leadCard = new LeadCardView(this);
    m_pause = new PauseView(this);
    m_stack->addWidget(m_talk);
    m_stack->addWidget(m_leadCard);
    m_stack->addWidget(m_pause);
    qobject_cast<QVBoxLayout *>(layout())->addWidget(m_stack, 1);
}

void WalkView::connectParts()
{
    connect(m_header, &WalkHeader::leadCardAsked, this, &WalkView::toggleLeadCard);
    connect(m_header, &WalkHeader::pauseAsked, this, &WalkView::togglePause);
    connect(m_header, &WalkHeader::leaveAsked, this, &WalkView::leave);
    connect(m_header, &WalkHeader::returnAsked, m_ending, &EndingRow::askForReason);
    connect(m_header, &WalkHeader::stopAsked, m_ending, &EndingRow::askForStop);
    connect(m_ending, &EndingRow::returned, this,
            [this](const QString &reason) { follow(m_session->returnLead(reason)); });
    connect(m_ending, &EndingRow::stopped, this, [this] { follow(m_session->stop()); });
    connect(m_ending, &EndingRow::cancelled, this, &WalkView::showView);
    connect(m_turn, &TurnBox::sent, this, &WalkView::say);
    connect(m_turn, &TurnBox::chosen, this, [this](const QString &option) {
        if (goesOn())
            follow(m_session->choose(option));
    });
    connect(m_turn, &TurnBox::enteredEmpty, this, &WalkView::enteredEmpty);
    connect(m_turn, &TurnBox::goOnAsked, this, &WalkView::leaveStep);
    connect(m_turn, &TurnBox::debriefAsked, this, [this] { emit debriefAsked(m_session->attempt()); });
    connect(m_turn, &TurnBox::keyTyped, this, [this] { m_session->noteKey(); });
    connect(&m_turn->answer(), &AnswerField::textChanged, m_draft, &DraftKeeper::noteChange);
    connect(m_draft, &DraftKeeper::failed, this,
            [this](const drills::Error &error) { m_turn->showDraftTrouble(ErrorWords::of(error)); });
    connect(m_draft, &DraftKeeper::saved, this, [this] { m_turn->showDraftTrouble({}); });
    connect(m_leadCard, &LeadCardView::closed, this, &WalkView::closeLeadCard);
    connect(m_pause, &PauseView::resumed, this, &WalkView::resume);
    connect(&m_tick, &QTimer::timeout, this, &WalkView::showTime);
    connect(&m_tick, &QTimer::timeout, m_draft, &DraftKeeper::noteChange); // keeps the clock as well
}

void WalkView::addKey(const QKeySequence &key, void (WalkView::*action)())
{
    auto *shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, action);
}

void WalkView::setSession(std::unique_ptr<training::WalkSession> session)
{
    m_session = std::move(session);
    m_asksAboutOwing = false;
    m_turn->answer().startAnew(m_session->restoredDraft());
    m_draft->forget();
    m_turn->clearTroubles();
}

void WalkView::start(std::unique_ptr<training::WalkSession> session)
{
    setSession(std::move(session));
    // Reading the card is not on the clock.
    m_isStarting = bool(m_session->pause());
    showView();
    prepareSoon();
}

void WalkView::prepareSoon()
{
    QTimer::singleShot(std::chrono::milliseconds(300), this, [this] { prepare(0); });
}

void WalkView::prepare(std::size_t part)
{
    if (m_session && m_session->prepareToGrade(part))
        QTimer::singleShot(0, this, [this, part] { prepare(part + 1); });
}

void WalkView::goOn(std::unique_ptr<training::WalkSession> session)
{
    setSession(std::move(session));
    takeUpAgain();
}

void WalkView::comeBackTo(std::unique_ptr<training::WalkSession> session)
{
    setSession(std::move(session));
    m_isStarting = false;
    showView();
}

void WalkView::takeUpAgain()
{
    m_isStarting = false;
    prepareSoon();
    if (m_session->view().isPaused)
        follow(m_session->resumeClock());
    else
        showView();
}

bool WalkView::goesOn() const
{
    return m_session && !m_session->view().ended && !m_session->view().isPaused;
}

void WalkView::showView()
{
    const training::WalkView &view = m_session->view();
    m_header->setView(view);
    m_talk->setView(view);
    if (m_isStarting)
        m_leadCard->setView(view, true);
    m_stack->setCurrentWidget(m_isStarting        ? static_cast<QWidget *>(m_leadCard)
                                  : view.isPaused ? static_cast<QWidget *>(m_pause)
                                                  : static_cast<QWidget *>(m_talk));
    showTime();
    if (goesOn() && view.begun.clock == drills::ClockChoice::On)
        m_tick.start();
    else
        m_tick.stop();
    takeFocus();
}

void WalkView::takeFocus()
{
    // Paused because the person went to another page: the focus is there.
    if (!isVisible())
        return;
    if (m_stack->currentWidget() == m_leadCard)
        m_leadCard->focusButton();
    else if (m_stack->currentWidget() == m_pause)
        m_pause->focusButton();
    else
        m_turn->takeFocus();
}

bool WalkView::follow(const drills::Result<void> &done)
{
    if (!done) {
        m_turn->showTrouble(ErrorWords::of(done.error()));
        return false;
    }
    m_asksAboutOwing = false;
    // Stored: whatever stood in the way is gone.
    m_turn->clearTroubles();
    showView();
    return true;
}

void WalkView::say(const QString &text)
{
    if (!goesOn())
        return;
    AnswerField &answer = m_turn->answer();
    if (!follow(m_session->say(text, answer.keystrokes(), answer.deletions())))
        return;
    answer.startAnew({});
    m_draft->forget();
}

void WalkView::leaveStep()
{
    if (!m_session)
        return;
    if (m_session->view().ended) {
        emit debriefAsked(m_session->attempt());
    } else if (goesOn() && (m_session->view().isReached || m_asksAboutOwing)) {
        follow(m_session->goOn());
    } else if (goesOn()) {
        m_asksAboutOwing = true;
        m_turn->askAboutOwing(m_session->view().stillOpen);
        m_turn->takeFocus();
    }
}

void WalkView::enteredEmpty()
{
    if (goesOn() && m_session->view().isReached) {
        follow(m_session->goOn());
    } else if (std::exchange(m_asksAboutOwing, false)) {
        showView();
    }
}

void WalkView::pause()
{
    m_draft->flush();
    if (goesOn())
        follow(m_session->pause());
}

void WalkView::resume()
{
    if (m_session->view().isPaused)
        follow(m_session->resumeClock());
}

void WalkView::togglePause()
{
    if (!m_session || m_isStarting)
        return;
    if (m_session->view().isPaused)
        resume();
    else
        pause();
}

void WalkView::toggleLeadCard()
{
    if (!goesOn())
        return;
    QWidget *next = m_stack->currentWidget() == m_leadCard ? static_cast<QWidget *>(m_talk) : m_leadCard;
    m_leadCard->setView(m_session->view(), false);
    m_stack->setCurrentWidget(next);
    takeFocus();
}

void WalkView::closeLeadCard()
{
    if (m_isStarting)
        takeUpAgain();
    else if (m_stack->currentWidget() == m_leadCard)
        toggleLeadCard();
}

void WalkView::leave()
{
    pause();
    emit left();
}

void WalkView::showTime()
{
    m_header->setTime(m_session->stepTime());
}

void WalkView::hideEvent(QHideEvent *event)
{
    // Another page, or the end of the program: the clock does not run behind the person's back.
    if (!event->spontaneous() && goesOn()) {
        m_draft->flush();
        m_tick.stop();
        // Shown later: this may be the end of the window, when nothing can be made in it any more.
        QMetaObject::invokeMethod(
            this, [this, done = m_session->pause()] { follow(done); }, Qt::QueuedConnection);
    }
    QWidget::hideEvent(event);
}

} // namespace desktop
