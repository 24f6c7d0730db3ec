#include "app/desktop/certificate/trialcard.h"

#include "app/desktop/certificate/certificatewords.h"
#include "app/desktop/widgets/actionbutton.h"
#include "app/desktop/widgets/textlabel.h"
#include "app/training/personmemory.h"

#include <QHBoxLayout>

namespace desktop {

TrialCard::TrialCard(Desk &desk, QWidget *parent)
    : Card(parent), m_desk(desk), m_title(new TextLabel({}, TextRole::Title, this)),
      m_begin(new ActionButton(CertificateWords::begin({}), ButtonRole::Plain, this))
{
    column()->addWidget(m_title);
    column()->addWidget(
        new TextLabel(tr("A cold trial counts today, if it comes before any other practice."), TextRole::Body, this));
    auto *row = new QHBoxLayout;
    row->addWidget(m_begin);
    row->addStretch();
    column()->addLayout(row);
    connect(m_begin, &ActionButton::clicked, this, [this] { emit trialWanted(m_process); });
}

void TrialCard::refresh(const drills::ProcessId &process)
{
    m_process = process;
    const auto view = training::certificateOf(m_desk.workspace, m_desk.person, process);
    const bool isRow = view && (!view->status.passes.empty() || view->status.certificate);
    const bool isNow = isRow && view->canBeginOn(training::presentMoment(m_desk.workspace).day);
    setVisible((isNow || (view && view->isUnderWay)) && !training::isReadOnly(m_desk.workspace));
    if (!view)
        return;
    m_title->setText(CertificateWords::standing(view->status));
    m_begin->setText(CertificateWords::begin(*view));
}

} // namespace desktop
