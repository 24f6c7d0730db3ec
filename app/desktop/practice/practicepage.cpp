#include "app/desktop/practice/practicepage.h"

#include "app/desktop/practice/choosecards.h"
#include "app/desktop/practice/chooseview.h"
#include "app/desktop/practice/walkview.h"
#include "app/desktop/widgets/errorwords.h"
#include "app/desktop/widgets/segments.h"
#include "app/desktop/widgets/textlabel.h"

#include <QStackedWidget>

#include <utility>

using training::WalkSession;

namespace desktop {

PracticePage::PracticePage(Desk &desk, QWidget *parent)
    : Page(PageFlow::Fills, parent), m_desk(desk), m_stack(new QStackedWidget(this)),
      m_choose(new ChooseView(desk, this)), m_cards(new ChooseCards(desk, this)), m_walk(new WalkView(desk, this))
{
    m_stack->addWidget(createChoices());
    m_stack->addWidget(m_walk);
    column()->addWidget(m_stack);
    connect(m_choose, &ChooseView::startAsked, this, &PracticePage::beginWalk);
    connect(m_choose, &ChooseView::twoCallsAsked, this, &PracticePage::twoCallsWanted);
    connect(m_cards, &ChooseCards::recitalAsked, this, &PracticePage::recitalWanted);
    connect(m_cards, &ChooseCards::cardsAsked, this, &PracticePage::cardsWanted);
    connect(m_walk, &WalkView::left, this, &PracticePage::walkLeft);
    connect(m_walk, &WalkView::debriefAsked, this, [this](const drills::AttemptId &attempt) {
        showChoices();
        emit debriefWanted(attempt);
    });
}

QWidget *PracticePage::createChoices()
{
    auto *choices = new QWidget(this);
    auto *lines = new QVBoxLayout(choices);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(16);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(new TextLabel(title(), TextRole::Display, choices), 1);
    m_parts = new Segments({tr("A &walk"), tr("By &heart")}, choices);
    row->addWidget(m_parts);
    lines->addLayout(row);
    m_forms = new QStackedWidget(choices);
    m_forms->addWidget(m_choose);
    m_forms->addWidget(m_cards);
    lines->addWidget(m_forms, 1);
    connect(m_parts, &Segments::chosen, this, &PracticePage::showForm);
    return choices;
}

const WalkSession *PracticePage::session() const
{
    return m_walk->session();
}

QString PracticePage::title() const
{
    return tr("Practice");
}

void PracticePage::enter()
{
    const WalkSession *session = m_walk->session();
    if (session && !session->view().ended && m_stack->currentWidget() == m_walk)
        m_walk->takeFocus();
    else
        showChoices();
}

void PracticePage::showChoices()
{
    m_choose->refresh();
    m_choose->showTrouble({});
    m_cards->refresh();
    m_stack->setCurrentIndex(0);
    showForm(m_forms->currentIndex());
}

void PracticePage::showForm(int part)
{
    m_forms->setCurrentIndex(part);
    if (m_forms->currentWidget() == m_cards)
        m_cards->takeFocus();
    else
        m_choose->takeFocus();
}

void PracticePage::walk(Made made, TakeUp takeUp)
{
    if (!made) {
        m_parts->choose(0);
        showChoices();
        m_choose->showTrouble(ErrorWords::of(made.error()));
        return;
    }
    m_stack->setCurrentWidget(m_walk);
    (m_walk->*takeUp)(std::move(*made));
}

void PracticePage::beginWalk(const training::WalkRequest &request)
{
    walk(WalkSession::begin(m_desk.workspace, m_desk.person, request), &WalkView::start);
}

void PracticePage::resumeWalk(const drills::AttemptId &attempt)
{
    const WalkSession *session = m_walk->session();
    if (session && session->attempt() == attempt && !session->view().ended) {
        m_stack->setCurrentWidget(m_walk);
        m_walk->takeUpAgain();
    } else {
        walk(WalkSession::resume(m_desk.workspace, m_desk.person, attempt), &WalkView::goOn);
    }
}

void PracticePage::comeBackTo(const drills::AttemptId &attempt)
{
    auto session = WalkSession::resume(m_desk.workspace, m_desk.person, attempt);
    const auto paused = session && !(*session)->view().isPaused ? (*session)->pause() : drills::Result<void>();
    // One that cannot be taken up waits on Today, where it says why.
    if (session && paused)
        walk(std::move(session), &WalkView::comeBackTo);
}

void PracticePage::retryStep(const drills::AttemptId &parent, const drills::StepId &step)
{
    walk(WalkSession::retry(m_desk.workspace, m_desk.person, parent, step), &WalkView::start);
}

} // namespace desktop
