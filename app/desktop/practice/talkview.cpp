#include "app/desktop/practice/talkview.h"

#include "app/desktop/practice/endingrow.h"
#include "app/desktop/practice/transcriptview.h"
#include "app/desktop/practice/turnbox.h"
#include "app/desktop/widgets/actionbutton.h"
#include "app/desktop/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace desktop {

TalkView::TalkView(Theme &theme, QWidget *parent)
    : QWidget(parent), m_scene(new TextLabel({}, TextRole::Muted, this)),
      m_help(new ActionButton(tr("&Help beside"), ButtonRole::Quiet, this)),
      m_transcript(new TranscriptView(theme, this)), m_ending(new EndingRow(this)), m_turn(new TurnBox(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_help->setCheckable(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_scene, 1);
    top->addWidget(m_help);
    column->addLayout(top);
    m_ending->hide();
    column->addWidget(m_transcript, 1);
    column->addWidget(m_ending);
    column->addWidget(m_turn);
}

void TalkView::setView(const training::WalkView &view)
{
    m_scene->setText(tr("%1 · %2 · with %3", "when, where, with whom").arg(view.when, view.where, view.with));
    m_transcript->setLines(view.transcript);
    m_ending->hide();
    m_turn->setView(view);
}

} // namespace desktop
