#include "app/desktop/today/heartcard.h"

#include "app/desktop/recall/recallwords.h"
#include "app/desktop/widgets/actionbutton.h"
#include "app/desktop/widgets/errorwords.h"
#include "app/desktop/widgets/textlabel.h"

#include <QHBoxLayout>

#include <algorithm>

namespace desktop {

namespace {

constexpr std::size_t itemsListed = 3;

bool isCard(const training::DailyItem &item)
{
    return !training::cardsOf(item.planned).empty();
}

int minutesOf(const training::DailyPlan &plan)
{
    std::chrono::milliseconds time{0};
    for (const training::DailyItem &item : plan.items)
        time += isCard(item) ? item.planned.expected : std::chrono::milliseconds(0);
    return std::max(1, static_cast<int>(std::chrono::round<std::chrono::minutes>(time).count()));
}

} // namespace

HeartCard::HeartCard(Desk &desk, QWidget *parent)
    : Card(parent), m_desk(desk), m_summary(new TextLabel({}, TextRole::Title, this)),
      m_list(new TextLabel({}, TextRole::Body, this)), m_later(new TextLabel({}, TextRole::Muted, this)),
      m_start(new ActionButton(tr("Practise by &heart"), ButtonRole::Plain, this)),
      m_short(new ActionButton(tr("Only &3 minutes"), ButtonRole::Quiet, this))
{
    column()->addWidget(new TextLabel(tr("By heart"), TextRole::Muted, this));
    for (TextLabel *label : {m_summary, m_list, m_later})
        column()->addWidget(label);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_start);
    row->addWidget(m_short);
    row->addStretch();
    column()->addSpacing(12);
    column()->addLayout(row);
    connect(m_start, &ActionButton::clicked, this, [this] { emit startAsked(false); });
    connect(m_short, &ActionButton::clicked, this, [this] { emit startAsked(true); });
}

void HeartCard::refresh()
{
    const auto plan = training::planDaily(m_desk.workspace, m_desk.person);
    m_hasCards = plan && std::ranges::any_of(plan->items, isCard);
    m_isUntouched = plan && plan->begunCards == 0;
    m_isBegunToday = plan && plan->answeredToday > 0;
    if (plan) {
        showPlan(*plan);
    } else {
        m_summary->setText(ErrorWords::of(plan.error()));
        m_list->hide();
        m_later->hide();
    }
    m_start->setVisible(m_hasCards);
    m_short->setVisible(m_hasCards);
}

void HeartCard::showPlan(const training::DailyPlan &plan)
{
    const int minutes = minutesOf(plan);
    if (plan.plan.isAway)
        m_summary->setText(tr("You are away: nothing is due"));
    else if (!m_hasCards)
        m_summary->setText(tr("Nothing more today"));
    else if (plan.answeredToday > 0)
        m_summary->setText(tr("%n answered today; more is at hand", nullptr, plan.answeredToday));
    else
        m_summary->setText(tr("The steps, their order and their results: about %n minute(s)", nullptr, minutes));
    m_list->setText(listOf(plan));
    m_list->setVisible(m_hasCards);
    m_later->setVisible(plan.plan.leftForLater > 0);
    m_later->setText(
        tr("%n left for the days to come: today is no longer than usual.", nullptr, plan.plan.leftForLater));
}

QString HeartCard::listOf(const training::DailyPlan &plan)
{
    QStringList lines;
    for (const training::DailyItem &item : plan.items) {
        if (isCard(item) && lines.size() < static_cast<qsizetype>(itemsListed))
            lines.append(
                tr("%1 (%2)", "what, why now").arg(RecallWords::what(item), RecallWords::inSentence(item.planned.why)));
    }
    return lines.join(QLatin1Char('\n'));
}

void HeartCard::setMain(bool isMain)
{
    m_start->setRole(isMain ? ButtonRole::Primary : ButtonRole::Plain);
    m_short->setVisible(isMain && m_hasCards);
}

void HeartCard::takeFocus()
{
    m_start->setFocus();
}

} // namespace desktop
