#include "app/desktop/today/todaypage.h"

#include "app/desktop/certificate/trialcard.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/today/heartcard.h"
#include "app/desktop/today/weekrow.h"
#include "app/desktop/widgets/actionbutton.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/errorwords.h"
#include "app/desktop/widgets/textlabel.h"

#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace desktop {

TodayPage::TodayPage(Desk &desk, QWidget *parent) : Page(PageFlow::Scrolls, parent), m_desk(desk)
{
    m_greeting = new TextLabel({}, TextRole::Display, this);
    column()->addWidget(m_greeting);
    m_trial = new TrialCard(m_desk, this);
    m_trial->hide();
    column()->addWidget(m_trial);
    connect(m_trial, &TrialCard::trialWanted, this, &TodayPage::trialWanted);
    m_heart = new HeartCard(m_desk, this);
    connect(m_heart, &HeartCard::startAsked, this, &TodayPage::recallWanted);
    createCard();
    column()->addWidget(m_heart);
    createWeek();
    column()->addStretch();
}

void TodayPage::createCard()
{
    m_card = new Card(this);
    m_reason = new TextLabel({}, TextRole::Muted, m_card);
    m_summary = new TextLabel({}, TextRole::Title, m_card);
    m_details = new TextLabel({}, TextRole::Body, m_card);
    m_primary = new ActionButton({}, ButtonRole::Primary, m_card);
    m_short = new ActionButton(tr("&Only 3 minutes"), ButtonRole::Quiet, m_card);
    m_card->column()->addWidget(m_reason);
    m_card->column()->addWidget(m_summary);
    m_card->column()->addWidget(m_details);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_primary);
    row->addWidget(m_short);
    row->addStretch();
    m_card->column()->addSpacing(12);
    m_card->column()->addLayout(row);
    column()->addWidget(m_card);
    connect(m_primary, &ActionButton::clicked, this, [this] { start(false); });
    connect(m_short, &ActionButton::clicked, this, [this] { start(true); });
}

void TodayPage::createWeek()
{
    m_weekName = new TextLabel(tr("Minutes in the last seven days"), TextRole::Caption, this);
    m_week = new WeekRow(m_desk.theme, this);
    auto *week = new QVBoxLayout;
    week->setSpacing(8);
    week->addWidget(m_weekName);
    week->addWidget(m_week);
    column()->addLayout(week);
}

QString TodayPage::title() const
{
    return tr("Today");
}

void TodayPage::enter()
{
    const auto plan = training::planToday(m_desk.workspace, m_desk.person, false);
    if (plan)
        showPlan(*plan);
    else
        showError(plan.error());
}

void TodayPage::start(bool onlyThreeMinutes)
{
    // Planned anew: the pages in between may have changed what is due.
    const auto plan = training::planToday(m_desk.workspace, m_desk.person, onlyThreeMinutes);
    if (!plan)
        showError(plan.error());
    else if (plan->unfinished && !onlyThreeMinutes)
        emit resumeWanted(*plan->unfinished);
    else
        emit walkWanted(plan->request);
}

void TodayPage::showPlan(const training::TodayPlan &plan)
{
    m_heart->refresh();
    m_trial->refresh(plan.request.process);
    m_greeting->setText(greeting(plan));
    m_reason->setText(reason(plan));
    m_summary->setText(steps(plan));
    m_details->setText(details(plan));
    m_details->show();
    if (plan.reason == training::TodayReason::Unfinished)
        m_primary->setText(tr("&Go on with the walk"));
    else
        m_primary->setText(plan.doneToday ? tr("&Do one more") : tr("&Start"));
    m_primary->setEnabled(true);
    m_week->setDays(plan.lastDays);
    showMain(plan);
}

void TodayPage::showMain(const training::TodayPlan &plan)
{
    const bool isFirst = plan.reason == training::TodayReason::FirstWalk && m_heart->isUntouched();
    const bool isHeart = m_heart->hasCards() && !isFirst && !plan.unfinished;
    constexpr int placeOfFirst = 2;
    QWidget *second = isHeart ? static_cast<QWidget *>(m_card) : m_heart;
    column()->removeWidget(second);
    column()->insertWidget(placeOfFirst + 1, second);
    m_heart->setMain(isHeart);
    m_primary->setRole(isHeart ? ButtonRole::Plain : ButtonRole::Primary);
    m_short->setVisible(!isHeart && !plan.unfinished && plan.minutes > 3);
    if (isHeart)
        m_heart->takeFocus();
    else
        m_primary->setFocus();
}

void TodayPage::showError(const drills::Error &error)
{
    m_greeting->setText(title());
    m_reason->setText(tr("Nothing can be started now"));
    m_summary->setText(ErrorWords::of(error));
    m_details->hide();
    m_trial->hide();
    m_heart->refresh();
    m_primary->setText(tr("&Start"));
    m_primary->setEnabled(false);
    m_primary->setToolTip(m_summary->text());
    m_short->hide();
}

QString TodayPage::greeting(const training::TodayPlan &plan) const
{
    if (plan.doneToday && !plan.unfinished && !m_heart->isWaiting())
        return tr("Done for today");
    return m_desk.person.name.isEmpty() ? tr("Today") : tr("Today, %1").arg(m_desk.person.name);
}

QString TodayPage::reason(const training::TodayPlan &plan)
{
    using training::TodayReason;
    switch (plan.reason) {
    case TodayReason::Unfinished:
        return tr("You left this walk; it waits where you were");
    case TodayReason::FirstWalk:
        return tr("Your first walk");
    case TodayReason::FirstOpen:
        return tr("The first result that stayed open");
    case TodayReason::WholeChain:
        return tr("Time for the whole chain");
    case TodayReason::LongestAgo:
        return tr("What you have not done for longest");
    }
    return {};
}

QString TodayPage::steps(const training::TodayPlan &plan)
{
    return plan.reason == training::TodayReason::WholeChain
        ? tr("The whole chain")
        : plan.stepNames.join(tr(", ", "between the names of steps"));
}

QString TodayPage::details(const training::TodayPlan &plan)
{
    const QString prospect = plan.prospectCompany.isEmpty()
        ? plan.prospect
        : tr("%1 of %2", "person of company").arg(plan.prospect, plan.prospectCompany);
    // How much of it is left nobody knows before.
    if (plan.reason == training::TodayReason::Unfinished)
        return tr("With %1", "prospect").arg(prospect);
    return tr("With %1 · about %n minute(s)", "prospect", plan.minutes).arg(prospect);
}

} // namespace desktop
