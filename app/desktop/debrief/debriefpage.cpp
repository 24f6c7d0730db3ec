#include "app/desktop/debrief/debriefpage.h"

#include "app/desktop/certificate/certificatewords.h"
#include "app/desktop/debrief/debriefwords.h"
#include "app/desktop/debrief/stepsection.h"
#include "app/desktop/library/packchange.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/actionbutton.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/chainbar.h"
#include "app/desktop/widgets/errorwords.h"
#include "app/desktop/widgets/statewords.h"
#include "app/desktop/widgets/textlabel.h"
#include "app/desktop/widgets/undobar.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

using training::CriterionOutcome;

namespace desktop {

namespace {

/// Of the page's column: headline, about, closing lines, cold trial, trouble and the chain stand before.
constexpr int placeOfFirst = 6;
/// Characters; a longer headline would push everything else down in the large type.
constexpr int longestDisplayed = 60;
/// Around the focused control, so that its row is seen whole.
constexpr int rowMargin = 120;

} // namespace

DebriefPage::DebriefPage(Desk &desk, QWidget *parent)
    : Page(PageFlow::Scrolls, parent), m_desk(desk), m_headline(new TextLabel({}, TextRole::Display, this)),
      m_about(new TextLabel({}, TextRole::Muted, this)), m_closing(new TextLabel({}, TextRole::Body, this)),
      m_trial(new TextLabel({}, TextRole::Title, this)), m_trouble(new TextLabel({}, TextRole::Bad, this)),
      m_chain(new ChainBar(desk.theme, this)), m_undo(new UndoBar(this))
{
    column()->setSpacing(12);
    for (QWidget *part : std::initializer_list<QWidget *>{m_headline, m_about, m_closing, m_trial, m_trouble, m_chain})
        column()->addWidget(part);
    column()->addStretch();
    // Below the scrolled part, so that it is seen wherever one is.
    layout()->addWidget(m_undo);
    m_trouble->hide();
    connect(&desk.theme, &Theme::changed, this, [this] {
        if (m_debrief)
            showDebrief(m_debrief->attempt);
    });
}

QString DebriefPage::title() const
{
    return tr("Debrief");
}

void DebriefPage::enter()
{
    if (m_primary)
        m_primary->setFocus();
}

bool DebriefPage::load(const drills::AttemptId &attempt)
{
    auto debrief = training::debriefOf(m_desk.workspace, attempt);
    m_trouble->setVisible(!debrief);
    if (!debrief) {
        m_trouble->setText(ErrorWords::of(debrief.error()));
        return false;
    }
    m_debrief = *std::move(debrief);
    return true;
}

void DebriefPage::showDebrief(const drills::AttemptId &attempt)
{
    if (!load(attempt)) {
        m_headline->setText(tr("This drill cannot be shown"));
        return;
    }
    showTop();
    showTrial();
    showFirst();
    showSections();
    scrollArea()->verticalScrollBar()->setValue(0);
    m_primary->setFocus();
}

const training::StepDebrief *DebriefPage::firstOpen() const
{
    const int first = m_debrief->figures.firstOpen;
    return first < 0 ? nullptr : &m_debrief->steps.at(static_cast<std::size_t>(first));
}

void DebriefPage::showTop()
{
    m_headline->setText(DebriefWords::headline(*m_debrief));
    m_headline->setRole(m_headline->text().size() > longestDisplayed ? TextRole::Title : TextRole::Display);
    m_about->setText(tr("%1, with %2 · %3 · %4", "title, prospect, day, how it ended")
                         .arg(m_debrief->title, m_debrief->prospect,
                              QLocale().toString(m_debrief->day, QLocale::LongFormat),
                              DebriefWords::ending(m_debrief->ended.how)));
    m_closing->setText(m_debrief->closingLines.join(QLatin1Char('\n')));
    m_closing->setVisible(!m_closing->text().isEmpty());
    std::vector<ChainMark> marks;
    for (const training::StepDebrief &step : m_debrief->steps)
        marks.push_back({step.name, step.figures.state, false, &step == firstOpen()});
    m_chain->setMarks(std::move(marks));
}

void DebriefPage::showTrial()
{
    m_trial->hide();
    if (!m_debrief->begun.recital)
        return;
    const auto trial = training::trialWith(m_desk.workspace, m_desk.person, m_debrief->attempt);
    const drills::Process *process = m_desk.workspace.content.library().process(m_debrief->begun.process);
    if (!trial || !*trial || !process)
        return;
    m_trial->setText(tr("Cold trial: %1").arg(CertificateWords::outcome((*trial)->outcome, *process)));
    m_trial->show();
}

void DebriefPage::showFirst()
{
    if (m_first) {
        m_first->hide();
        m_first->deleteLater();
    }
    m_first = new Card(this);
    addParent(m_first);
    if (firstOpen())
        addFirstOpen(m_first);
    addLeadOwed(m_first);
    addActions(m_first);
    column()->insertWidget(placeOfFirst, m_first);
}

void DebriefPage::addParent(Card *card)
{
    if (!m_debrief->parent || m_debrief->steps.empty())
        return;
    const auto parent = training::debriefOf(m_desk.workspace, *m_debrief->parent);
    const training::StepDebrief &now = m_debrief->steps.front();
    if (!parent)
        return;
    for (const training::StepDebrief &before : parent->steps) {
        if (before.figures.step != now.figures.step)
            continue;
        card->column()->addWidget(new TextLabel(tr("Tried again: %1").arg(now.name), TextRole::Title, card));
        card->column()->addWidget(new TextLabel(
            tr("Before: %1, %2", "state, time").arg(StateWords::of(before.figures.state), DebriefWords::time(before)),
            TextRole::Muted, card));
        card->column()->addWidget(new TextLabel(
            tr("This time: %1, %2", "state, time").arg(StateWords::of(now.figures.state), DebriefWords::time(now)),
            TextRole::Body, card));
    }
}

void DebriefPage::addFirstOpen(Card *card)
{
    const training::StepDebrief &step = *firstOpen();
    card->column()->addWidget(
        new TextLabel(tr("First open result: everything after it was built on it"), TextRole::Caption, card));
    card->column()->addWidget(new TextLabel(step.name, TextRole::Title, card));
    card->column()->addWidget(new TextLabel(step.result, TextRole::Body, card));
    for (const training::CriterionDebrief &criterion : step.criteria) {
        const bool isMet = criterion.outcome == CriterionOutcome::Met
            || criterion.outcome == CriterionOutcome::NotNeeded || criterion.outcome == CriterionOutcome::GivenBefore;
        if (criterion.must && !isMet)
            card->column()->addWidget(
                new TextLabel(tr("%1 (%2)", "statement (how it came out)")
                                  .arg(DebriefWords::inSentence(criterion.statement), DebriefWords::outcome(criterion)),
                              TextRole::Caution, card));
    }
    if (!step.ifSkipped.isEmpty())
        card->column()->addWidget(
            new TextLabel(tr("What shows up later: %1").arg(step.ifSkipped), TextRole::Muted, card));
}

void DebriefPage::addLeadOwed(Card *card)
{
    if (m_debrief->owedByLead.isEmpty())
        return;
    auto *lead = new TextLabel(tr("Came with the lead and was not made up for: %1")
                                   .arg(m_debrief->owedByLead.join(tr(" ", "between statements"))),
                               TextRole::Body, card);
    QPalette palette = lead->palette();
    palette.setColor(QPalette::WindowText, m_desk.theme.tokens().owedLead);
    lead->setPalette(palette);
    lead->setProperty("role", QLatin1String("lead"));
    card->column()->addWidget(lead);
}

void DebriefPage::addActions(Card *card)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    const training::StepDebrief *open = firstOpen();
    if (open) {
        m_primary = new ActionButton(tr("&Try %1 again").arg(open->name), ButtonRole::Primary, card);
        connect(m_primary, &ActionButton::clicked, this,
                [this, step = open->figures.step] { emit retryWanted(m_debrief->attempt, step); });
        row->addWidget(m_primary);
    }
    auto *next = new ActionButton(tr("&Next drill"), open ? ButtonRole::Quiet : ButtonRole::Primary, card);
    connect(next, &ActionButton::clicked, this, &DebriefPage::nextWanted);
    row->addWidget(next);
    row->addStretch();
    m_primary = open ? m_primary : next;
    card->column()->addLayout(row);
}

void DebriefPage::showSections()
{
    for (StepSection *section : m_sections) {
        section->hide();
        section->deleteLater();
    }
    m_sections.clear();
    int place = placeOfFirst + 1;
    for (const training::StepDebrief &step : m_debrief->steps) {
        auto *section = new StepSection(m_desk.theme, step, this);
        column()->insertWidget(place++, section);
        m_sections.push_back(section);
        section->setOpen(&step == firstOpen());
        connect(section, &StepSection::ruled, this, &DebriefPage::rule);
        connect(section, &StepSection::teachWanted, this, &DebriefPage::teach);
        connect(section, &StepSection::retryAsked, this,
                [this](const drills::StepId &wanted) { emit retryWanted(m_debrief->attempt, wanted); });
    }
}

void DebriefPage::rule(const training::CriterionDebrief &criterion, drills::RulingSays says)
{
    store(criterion, says);
    if (says == drills::RulingSays::Disputed)
        m_undo->offer(criterion.isDisputed    ? tr("Taken back")
                          : criterion.canRule ? tr("Left to your manager")
                                              : tr("Marked: you disagree"),
                      [this, criterion] { store(criterion, drills::RulingSays::Disputed); });
    else if (criterion.ruling && *criterion.ruling != says)
        m_undo->offer(tr("Your word counts now"), [this, criterion] { store(criterion, *criterion.ruling); });
}

void DebriefPage::teach(const training::CriterionDebrief &criterion, drills::WordingKind kind)
{
    if (criterion.evidence)
        PackChange::teach(m_desk, this, {criterion.id, criterion.evidence->said, kind},
                          [this] { m_undo->say(tr("Published: it counts from the next drill on")); });
}

void DebriefPage::store(const training::CriterionDebrief &criterion, drills::RulingSays says)
{
    const drills::Ruling ruling{m_debrief->attempt, criterion.event, criterion.id, drills::RulingBy::Own, says};
    if (const auto done = training::rule(m_desk.workspace, m_desk.person.id, ruling); !done) {
        m_trouble->setText(ErrorWords::of(done.error()));
        m_trouble->show();
        return;
    }
    if (!load(m_debrief->attempt))
        return;
    showTop();
    showFirst();
    for (std::size_t i = 0; i < m_sections.size(); ++i)
        m_sections.at(i)->update(m_debrief->steps.at(i), criterion.id);
    // What stands above has got another height; the judged row stays in sight once that is known.
    QTimer::singleShot(0, this, [this] {
        if (QWidget *focus = focusWidget())
            scrollArea()->ensureWidgetVisible(focus, 0, rowMargin);
    });
}

} // namespace desktop
