#include "app/desktop/welcome/differencepage.h"

#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/errorwords.h"
#include "app/desktop/widgets/textlabel.h"

#include <QPushButton>

#include <chrono>

using namespace Qt::StringLiterals;

namespace desktop {

DifferencePage::DifferencePage(Desk &desk, QWidget *parent)
    : Page(PageFlow::Scrolls, parent), m_desk(desk), m_heading(new TextLabel({}, TextRole::Display, this))
{
    column()->addWidget(m_heading);
    auto *card = new Card(this);
    m_text = new TextLabel({}, TextRole::ProspectLine, card);
    m_why = new TextLabel({}, TextRole::Muted, card);
    m_primary = new QPushButton(card);
    m_primary->setProperty("role", u"primary"_s);
    m_primary->setAutoDefault(true);
    m_other = new QPushButton(card);
    m_other->setProperty("role", u"quiet"_s);
    m_other->setAutoDefault(true);
    card->column()->addWidget(m_text);
    card->column()->addWidget(m_why);
    card->column()->addSpacing(12);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_primary);
    row->addWidget(m_other);
    row->addStretch();
    card->column()->addLayout(row);
    column()->addWidget(card);
    column()->addStretch();
    connect(m_primary, &QPushButton::clicked, this, &DifferencePage::primaryPressed);
    connect(m_other, &QPushButton::clicked, this, &DifferencePage::otherPressed);
}

QString DifferencePage::title() const
{
    return tr("Two calls");
}

void DifferencePage::enter()
{
    m_primary->setFocus();
}

void DifferencePage::announceSecond()
{
    m_second.reset();
    m_heading->setText(tr("The first call is done"));
    m_text->setText(tr("Now the same call with a half prepared lead."));
    m_why->setText(tr("The prospect and the steps are the same; only what marketing left undone is different."));
    m_primary->setText(tr("&Start the second call"));
    m_other->setText(tr("&Not now"));
}

void DifferencePage::compare(const drills::AttemptId &first, const drills::AttemptId &second)
{
    m_second = second;
    m_heading->setText(tr("What the difference cost"));
    m_primary->setText(tr("&On to today"));
    m_other->setText(tr("&Look at the second call"));
    const auto former = training::debriefOf(m_desk.workspace, first);
    const auto latter = training::debriefOf(m_desk.workspace, second);
    if (!former || !latter) {
        m_text->setText(ErrorWords::of(former ? latter.error() : former.error()));
        m_why->clear();
        return;
    }
    const CallDifference difference = differenceOf(*former, *latter);
    m_text->setText(sentence(difference));
    const QString partial = difference.isPartial
        ? tr("One call ended early; only the steps that both came to are compared.") + u'\n'
        : QString();
    m_why->setText(partial
                   + tr("What one step leaves open, a later one has to make up for. Lockstep shows where, and lets you "
                        "practise the step that would have spared it."));
}

QString DifferencePage::sentence(const CallDifference &difference)
{
    if (difference.madeUpFor.isEmpty())
        return tr("The second call %1.").arg(cost(difference));
    return tr("The second call %1, and made up for: %2.")
        .arg(cost(difference), difference.madeUpFor.join(tr(", ", "between the names of steps")));
}

QString DifferencePage::cost(const CallDifference &difference)
{
    const int seconds = static_cast<int>(std::chrono::round<std::chrono::seconds>(difference.own).count());
    const QString turns = tr("%n turn(s) more", nullptr, difference.turns);
    const QString time = tr("%n second(s) more of your own time", nullptr, seconds);
    if (difference.turns > 0 && seconds > 0)
        return tr("took %1 and %2", "turns and time").arg(turns, time);
    if (difference.turns > 0)
        return tr("took %1").arg(turns);
    return seconds > 0 ? tr("took %1").arg(time) : tr("took no longer than the first");
}

void DifferencePage::otherPressed()
{
    if (m_second)
        emit debriefWanted(*m_second);
    else
        emit finished();
}

void DifferencePage::primaryPressed()
{
    if (m_second)
        emit finished();
    else
        emit secondWanted();
}

} // namespace desktop
