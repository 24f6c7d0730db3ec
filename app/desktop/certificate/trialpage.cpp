#include "app/desktop/certificate/trialpage.h"

#include "app/desktop/certificate/certificatewords.h"
#include "app/desktop/practice/answerfield.h"
#include "app/desktop/recall/cardbox.h"
#include "app/desktop/recall/endcard.h"
#include "app/desktop/widgets/errorwords.h"
#include "app/desktop/widgets/textlabel.h"
#include "app/training/personmemory.h"

#include <QScrollArea>
#include <QScrollBar>

using training::RecallSession;

namespace desktop {

TrialPage::TrialPage(Desk &desk, QWidget *parent)
    : Page(PageFlow::Scrolls, parent), m_desk(desk), m_place(new TextLabel({}, TextRole::Muted, this)),
      m_trouble(new TextLabel({}, TextRole::Bad, this)), m_box(new CardBox(this)),
      m_end(new EndCard(tr("&Now the walk"), tr("&Back to the certificate"), this))
{
    column()->setSpacing(12);
    for (QWidget *part : std::initializer_list<QWidget *>{m_place, m_trouble, m_box, m_end})
        column()->addWidget(part);
    column()->addStretch();
    m_trouble->hide();
    connect(m_box, &CardBox::keyTyped, this, [this] { m_session->noteKey(); });
    connect(m_box, &CardBox::sent, this, &TrialPage::answer);
    connect(m_box, &CardBox::givenUp, this, &TrialPage::giveUp);
    connect(m_end, &EndCard::onwardAsked, this, &TrialPage::startWalk);
    connect(m_end, &EndCard::backAsked, this, &TrialPage::finished);
    showOnly(m_end);
}

QString TrialPage::title() const
{
    return tr("Cold trial");
}

void TrialPage::enter()
{
    if (m_session && m_box->isVisibleTo(this))
        m_box->takeFocus();
    else
        m_end->takeFocus();
}

void TrialPage::showOnly(QWidget *part)
{
    for (QWidget *each : std::initializer_list<QWidget *>{m_box, m_end})
        each->setVisible(each == part);
    scrollArea()->verticalScrollBar()->setValue(0);
}

bool TrialPage::isOfToday(const drills::ProcessId &process) const
{
    return m_process == process && m_day == training::presentMoment(m_desk.workspace).day;
}

void TrialPage::begin(const drills::ProcessId &process)
{
    m_trouble->hide();
    // What goes on stays: a second one could not count.
    if (m_session && !m_session->view().isOver && isOfToday(process))
        showCard();
    else if (m_trial && m_trial->wantsWalk && isOfToday(process))
        showEnd();
    else
        beginAnew(process);
}

void TrialPage::beginAnew(const drills::ProcessId &process)
{
    // One of another day ends here; a failure leaves it to the next start of the program.
    if (m_session && !m_session->view().isOver)
        static_cast<void>(m_session->leave());
    m_session.reset();
    m_trial.reset();
    m_place->hide();
    m_end->setEnd(tr("The trial cannot begin"), {}, false);
    showOnly(m_end);
    const auto request = training::coldRecitalFor(m_desk.workspace, m_desk.person, process);
    if (!request) {
        showTrouble(request.error());
        return;
    }
    auto session = RecallSession::begin(m_desk.workspace, m_desk.person, *request);
    if (!session) {
        showTrouble(session.error());
        return;
    }
    m_session = std::move(*session);
    m_process = process;
    m_day = training::presentMoment(m_desk.workspace).day;
    showCard();
}

void TrialPage::showCard()
{
    const training::RecallView &view = m_session->view();
    m_place->setText(tr("Cold trial, first by heart: %1 of %2. How it goes is said at the end.")
                         .arg(view.position + 1)
                         .arg(view.count));
    m_place->show();
    m_box->setView(view);
    showOnly(m_box);
    m_box->takeFocus();
}

void TrialPage::answer(const QString &text)
{
    // The answer is stored already where only the way on from it failed.
    if (m_session->view().feedback)
        goOn();
    else
        afterAnswer(m_session->answer(text, m_box->answer().keystrokes(), m_box->answer().deletions()));
}

void TrialPage::giveUp()
{
    if (m_session->view().feedback)
        goOn();
    else
        afterAnswer(m_session->giveUp());
}

void TrialPage::afterAnswer(const drills::Result<void> &taken)
{
    if (taken)
        goOn();
    else
        m_box->showTrouble(ErrorWords::of(taken.error()));
}

void TrialPage::goOn()
{
    m_trouble->hide();
    if (m_session->view().isOver) {
        showEnd();
    } else if (const auto next = m_session->next(); next) {
        showCard();
    } else {
        showTrouble(next.error());
    }
}

void TrialPage::showEnd()
{
    const drills::AttemptId attempt = m_session ? m_session->attempt() : m_trial->recital;
    const auto trial = training::trialWith(m_desk.workspace, m_desk.person, attempt);
    if (!trial || !*trial) {
        showTrouble(trial ? drills::Error{drills::ErrorCode::NotFound, attempt.value} : trial.error());
        return;
    }
    m_trial = **trial;
    m_place->hide();
    showOutcome(*m_trial);
    showOnly(m_end);
    m_end->takeFocus();
}

void TrialPage::showOutcome(const training::TrialView &trial)
{
    const drills::Process &process = *m_desk.workspace.content.library().process(trial.process);
    if (!trial.wantsWalk) {
        m_end->setEnd(tr("The trial ends here"), CertificateWords::outcome(trial.outcome, process), false);
        return;
    }
    const QString walk = tr("Now a whole walk with a prospect you have not met for 28 days. It has to begin within ten "
                            "minutes, and to be walked in one go.");
    const QString waiting = CertificateWords::names(trial.waiting, process);
    m_end->setEnd(tr("Every step and its result were said"),
                  waiting.isEmpty()
                      ? walk
                      : tr("The program cannot tell for %1; your manager decides.\n%2", "steps, then the walk")
                            .arg(waiting, walk),
                  true);
}

void TrialPage::startWalk()
{
    if (!m_trial)
        return;
    const auto request = training::coldWalkFor(m_desk.workspace, m_desk.person, *m_trial);
    if (!request) {
        m_end->closeOnward();
        showTrouble(request.error());
        return;
    }
    // Its recital is not to lead to a second one.
    m_session.reset();
    m_trial.reset();
    emit walkWanted(*request);
}

void TrialPage::showTrouble(const drills::Error &error)
{
    m_trouble->setText(error.code == drills::ErrorCode::NotAllowed
                           ? tr("A trial cannot count any more today. The next one is possible on another day.")
                           : ErrorWords::of(error));
    m_trouble->show();
}

} // namespace desktop
