#include "app/desktop/practice/walkheader.h"

#include "app/desktop/practice/timebar.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/actionbutton.h"
#include "app/desktop/widgets/chainbar.h"
#include "app/desktop/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace desktop {

WalkHeader::WalkHeader(Theme &theme, QWidget *parent)
    : QWidget(parent), m_title(new TextLabel({}, TextRole::Muted, this)), m_chain(new ChainBar(theme, this)),
      m_time(new TimeBar(theme, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    createButtons();
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_title, 1);
    row->addWidget(m_leadCard);
    row->addWidget(m_pause);
    row->addWidget(m_more);
    column->addLayout(row);
    column->addWidget(m_chain);
    column->addWidget(m_time);
}

void WalkHeader::createButtons()
{
    m_leadCard = new ActionButton(tr("&Lead card"), ButtonRole::Quiet, this);
    m_leadCard->setToolTip(tr("The lead and what you sell: Ctrl+L"));
    m_pause = new ActionButton(tr("&Pause"), ButtonRole::Quiet, this);
    m_pause->setToolTip(tr("Ctrl+P or Escape"));
    m_more = new ActionButton(tr("End or lea&ve"), ButtonRole::Quiet, this);
    auto *menu = new QMenu(m_more);
    m_return = menu->addAction(tr("&Return the lead with a reason"), this, &WalkHeader::returnAsked);
    menu->addAction(tr("&Stop the walk here"), this, &WalkHeader::stopAsked);
    menu->addAction(tr("&Leave and come back later"), this, &WalkHeader::leaveAsked);
    m_more->setMenu(menu);
    connect(m_leadCard, &ActionButton::clicked, this, &WalkHeader::leadCardAsked);
    connect(m_pause, &ActionButton::clicked, this, &WalkHeader::pauseAsked);
}

void WalkHeader::setView(const training::WalkView &view)
{
    m_title->setText(tr("%1, with %2", "title of a walk, prospect").arg(view.title, view.prospect));
    std::vector<ChainMark> marks;
    for (const training::StepView &step : view.steps)
        marks.push_back({step.name, step.state, step.isCurrent && !view.ended, false});
    m_chain->setMarks(std::move(marks));
    const auto current = static_cast<std::size_t>(view.current);
    m_target = current < view.steps.size() ? view.steps.at(current).target : drills::Milliseconds{0};
    m_time->setVisible(view.begun.clock == drills::ClockChoice::On && !view.ended);
    // Later the lead has been accepted; what it lacks is one's own to make up for.
    m_return->setEnabled(view.current == 0 && !view.begun.from);
    for (ActionButton *button : {m_leadCard, m_pause, m_more})
        button->setVisible(!view.ended);
}

void WalkHeader::setTime(drills::Milliseconds own)
{
    m_time->setTime(own, m_target);
}

} // namespace desktop
