#include "app/desktop/progress/heartprogress.h"

#include "app/desktop/widgets/errorwords.h"
#include "app/desktop/widgets/plaintable.h"
#include "app/desktop/widgets/textlabel.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>

namespace desktop {

namespace {

QString percent(double share)
{
    constexpr double hundred = 100.0;
    return QLocale().toString(std::lround(share * hundred));
}

} // namespace

HeartProgress::HeartProgress(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(new KnowledgeModel(this)),
      m_summary(new TextLabel({}, TextRole::Title, this)), m_ease(new TextLabel({}, TextRole::Muted, this)),
      m_table(new QTableView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addWidget(m_ease);
    column->addWidget(new TextLabel(tr("The chance that each is recalled now. “At once”: right on three days without "
                                       "having to think."),
                                    TextRole::Caption, this));
    makePlain(*m_table, tr("Known by heart"));
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(KnowledgeModel::Step, QHeaderView::Stretch);
    column->addWidget(m_table, 1);
    column->addStretch();
}

void HeartProgress::refresh()
{
    const auto knowledge = training::knowledgeOf(m_desk.workspace, m_desk.person);
    m_table->setVisible(knowledge.has_value());
    if (knowledge) {
        show(*knowledge);
    } else {
        m_summary->setText(ErrorWords::of(knowledge.error()));
        m_ease->hide();
    }
}

void HeartProgress::show(const training::Knowledge &knowledge)
{
    m_summary->setText(knowledge.begunCards == 0
                           ? tr("Nothing was practised by heart yet: that begins on Today")
                           : tr("A faultless recital today: %1 %. Begun: %2 of %3 cards.")
                                 .arg(percent(knowledge.faultlessRecital), QLocale().toString(knowledge.begunCards),
                                      QLocale().toString(knowledge.allCards)));
    m_ease->setVisible(knowledge.ease.has_value());
    if (knowledge.ease)
        m_ease->setText(tr("Ease: %1 right results a minute, your typing left out.")
                            .arg(QLocale().toString(*knowledge.ease, 'f', 1)));
    m_model->setSteps(knowledge.steps);
    m_table->setMaximumHeight(heightOfAll(*m_table));
    m_table->selectRow(0);
}

void HeartProgress::takeFocus()
{
    m_table->setFocus();
}

} // namespace desktop
