#include "app/desktop/practice/turnbox.h"

#include "app/desktop/debrief/debriefwords.h"
#include "app/desktop/practice/answerfield.h"
#include "app/desktop/practice/optionlist.h"
#include "app/desktop/widgets/actionbutton.h"
#include "app/desktop/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace desktop {

TurnBox::TurnBox(QWidget *parent)
    : QWidget(parent), m_trouble(new TextLabel({}, TextRole::Bad, this)),
      m_standing(new TextLabel({}, TextRole::Good, this)), m_answer(new AnswerField(this)),
      m_options(new OptionList(this)), m_hint(new TextLabel({}, TextRole::Caption, this)),
      m_goOn(new ActionButton(tr("&Go on"), ButtonRole::Quiet, this)),
      m_debrief(new ActionButton(tr("&See how it went"), ButtonRole::Primary, this))
{
    createColumn();
    m_trouble->hide();
    m_goOn->setToolTip(tr("Ctrl+Enter"));
    connect(m_answer, &AnswerField::keyTyped, this, &TurnBox::keyTyped);
    connect(m_answer, &AnswerField::sent, this, &TurnBox::sent);
    connect(m_answer, &AnswerField::enteredEmpty, this, &TurnBox::enteredEmpty);
    connect(m_options, &OptionList::chosen, this, &TurnBox::chosen);
    connect(m_goOn, &ActionButton::clicked, this, &TurnBox::goOnAsked);
    connect(m_debrief, &ActionButton::clicked, this, &TurnBox::debriefAsked);
}

void TurnBox::createColumn()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_trouble);
    column->addWidget(m_standing);
    column->addWidget(m_answer);
    column->addWidget(m_options);
    auto *row = new QHBoxLayout;
    row->addWidget(m_hint, 1);
    row->addStretch();
    row->addWidget(m_goOn);
    column->addLayout(row);
    auto *end = new QHBoxLayout;
    end->addWidget(m_debrief);
    end->addStretch();
    column->addLayout(end);
}

QString TurnBox::nextName(const training::WalkView &view)
{
    const auto next = static_cast<std::size_t>(view.current) + 1;
    return next < view.steps.size() ? view.steps.at(next).name : QString();
}

void TurnBox::setView(const training::WalkView &view)
{
    const bool isTyped = view.begun.shape == drills::PromptShape::Converse;
    const bool goesOn = !view.ended;
    m_hasAnswer = goesOn && isTyped;
    m_answer->setVisible(m_hasAnswer);
    m_options->setVisible(goesOn && !isTyped);
    m_hint->setVisible(m_hasAnswer);
    const bool tells = view.wasNothingHeard && view.begun.level != drills::HelpLevel::Cold;
    m_hint->setRole(tells ? TextRole::Caution : TextRole::Caption);
    m_hint->setText(tells ? tr("Nothing on the list was heard in that. Say it in other words.")
                          : tr("Notes count: “cost per week?” is a turn."));
    m_debrief->setVisible(!goesOn);
    m_goOn->setVisible(goesOn);
    if (!isTyped)
        m_options->setOptions(goesOn ? view.options : std::vector<drills::ShownOption>());
    showStanding(view);
}

void TurnBox::showStanding(const training::WalkView &view)
{
    const QString next = nextName(view);
    const bool isReached = view.isReached && !view.ended;
    m_isReached = isReached;
    m_standing->setVisible(isReached);
    m_standing->setRole(TextRole::Good);
    m_standing->setText(next.isEmpty() ? tr("Result reached. Enter: end the walk")
                                       : tr("Result reached. Enter: on to %1").arg(next));
    if (isReached)
        m_goOn->setText(next.isEmpty() ? tr("&End the walk") : tr("&On to %1").arg(next));
    else
        m_goOn->setText(next.isEmpty() ? tr("&End it as it is") : tr("&Go on owing it"));
}

void TurnBox::showTrouble(const QString &text)
{
    m_turnTrouble = text;
    showTroubles();
}

void TurnBox::showDraftTrouble(const QString &text)
{
    m_draftTrouble = text;
    showTroubles();
}

void TurnBox::clearTroubles()
{
    showTrouble({});
    showDraftTrouble({});
}

void TurnBox::showTroubles()
{
    // Both may say the same, of a full disk for one; the turn matters more.
    m_trouble->setText(m_turnTrouble.isEmpty() ? m_draftTrouble : m_turnTrouble);
    m_trouble->setVisible(!m_trouble->text().isEmpty());
}

void TurnBox::askAboutOwing(const QStringList &stillOpen)
{
    QStringList statements;
    for (const QString &statement : stillOpen)
        statements.append(DebriefWords::inSentence(statement));
    m_standing->setRole(TextRole::Caution);
    const QString open = statements.join(tr("; ", "between statements that are open"));
    m_standing->setText(m_hasAnswer
                            ? tr("Still open: %1.\nEnter: one more turn · Ctrl+Enter: go on owing it").arg(open)
                            : tr("Still open: %1.\n1 to 4: one more turn · Ctrl+Enter: go on owing it").arg(open));
    m_standing->show();
}

void TurnBox::takeFocus()
{
    if (m_hasAnswer)
        m_answer->setFocus();
    else if (m_debrief->isVisibleTo(this))
        m_debrief->setFocus();
    else if (m_isReached)
        m_goOn->setFocus();
    else
        m_options->focusFirst();
}

} // namespace desktop
