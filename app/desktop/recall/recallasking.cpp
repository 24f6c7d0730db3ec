#include "app/desktop/practice/answerfield.h"
#include "app/desktop/practice/draftkeeper.h"
#include "app/desktop/recall/cardbox.h"
#include "app/desktop/recall/feedbackbox.h"
#include "app/desktop/recall/newcardbox.h"
#include "app/desktop/recall/recallpage.h"
#include "app/desktop/widgets/errorwords.h"
#include "app/desktop/widgets/textlabel.h"
#include "app/training/recallresume.h"

#include <QHideEvent>

namespace desktop {

void RecallPage::createDraft()
{
    m_draft = new DraftKeeper([this] { return m_session->saveDraft(m_box->answer().toPlainText()); }, this);
    connect(&m_box->answer(), &AnswerField::textChanged, m_draft, &DraftKeeper::noteChange);
    connect(m_draft, &DraftKeeper::failed, this,
            [this](const drills::Error &error) { m_box->showDraftTrouble(ErrorWords::of(error)); });
    connect(m_draft, &DraftKeeper::saved, this, [this] { m_box->showDraftTrouble({}); });
}

void RecallPage::createNewBox()
{
    m_new = new NewCardBox(this);
    connect(m_new, &NewCardBox::wasRead, this, &RecallPage::askFromMemory);
}

void RecallPage::showNewCard()
{
    m_new->setView(m_session->view());
    showOnly(m_new);
    m_new->takeFocus();
}

void RecallPage::askFromMemory()
{
    if (const auto shown = m_session->shown(); !shown)
        showTrouble(shown.error());
    else
        showCard();
}

void RecallPage::askLeftOver()
{
    const auto left = training::unfinishedRecall(m_desk.workspace, m_desk.person);
    if (!left) {
        showTrouble(left.error());
        return;
    }
    if (!*left) {
        askNext();
        return;
    }
    m_why->setText(tr("Where you left off"));
    m_why->show();
    startRequest(**left);
}

bool RecallPage::isAsking() const
{
    return m_session && m_box->isVisibleTo(this);
}

void RecallPage::showCard()
{
    const training::RecallView &view = m_session->view();
    if (view.count > 1) {
        m_why->setText(tr("%1 of %2", "links of a recital").arg(view.position + 1).arg(view.count));
        m_why->show();
    }
    m_box->setView(view);
    // What comes back is saved already.
    m_draft->forget();
    if (view.asksOwnWord) {
        askOwnWord();
        return;
    }
    if (view.isNew) {
        showNewCard();
        return;
    }
    showOnly(m_box);
    m_box->beginThinking(m_session->thinkingLeft());
    m_box->takeFocus();
}

void RecallPage::askOwnWord()
{
    m_feedback->askOwnWord(m_session->view());
    showOnly(m_feedback);
    m_feedback->takeFocus();
}

void RecallPage::hideEvent(QHideEvent *event)
{
    // Another page, or the end of the program.
    if (!event->spontaneous() && isAsking())
        m_draft->flush();
    Page::hideEvent(event);
}

} // namespace desktop
