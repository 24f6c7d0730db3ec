#include "app/desktop/library/publishdialog.h"

#include "app/desktop/widgets/actionbutton.h"
#include "app/desktop/widgets/errorwords.h"
#include "app/desktop/widgets/plaintable.h"
#include "app/desktop/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace desktop {

namespace {

constexpr int tableHeight = 220;

} // namespace

PublishDialog::PublishDialog(PublishQuestion question, const drills::Library &library, QWidget *parent)
    : QDialog(parent), m_question(std::move(question)), m_trouble(new TextLabel({}, TextRole::Bad, this))
{
    setWindowTitle(m_question.title);
    setMinimumWidth(720);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addWidget(new TextLabel(m_question.title, TextRole::Title, this));
    for (const QString &paragraph : m_question.about)
        column->addWidget(new TextLabel(paragraph, TextRole::Body, this));
    m_changed.setRows(m_question.changed, library);
    if (m_question.publish)
        column->addWidget(new TextLabel(summary(), TextRole::Body, this));
    if (!m_question.changed.empty())
        createTable(column);
    if (m_question.publish)
        column->addWidget(new TextLabel(tr("Past drills keep their grades."), TextRole::Muted, this));
    m_trouble->hide();
    column->addWidget(m_trouble);
    createButtons(column);
}

QString PublishDialog::summary() const
{
    if (m_question.turns == 0)
        return tr("There are no typed turns in your last drills to show it on.");
    return m_changed.rowCount() == 0
        ? tr("Of %n turns of your last drills none would come out otherwise.", nullptr, m_question.turns)
        : tr("In %1 turns of your last drills this would come out otherwise:").arg(m_question.turns);
}

void PublishDialog::createTable(QVBoxLayout *column)
{
    auto *table = new QTableView(this);
    makePlain(*table, tr("Verdicts that would come out otherwise"));
    table->setModel(&m_changed);
    table->setWordWrap(true);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(ChangedModel::Said, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(ChangedModel::Statement, QHeaderView::Stretch);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->setMinimumHeight(tableHeight);
    column->addWidget(table, 1);
}

void PublishDialog::createButtons(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addStretch();
    auto *leave = new ActionButton(m_question.publish ? tr("Leave it as it &is") : tr("&Close"), ButtonRole::Plain,
                                   this);
    connect(leave, &ActionButton::clicked, this, &QDialog::reject);
    row->addWidget(leave);
    if (m_question.publish) {
        auto *button = new ActionButton(tr("&Publish"), ButtonRole::Primary, this);
        connect(button, &ActionButton::clicked, this, &PublishDialog::publish);
        row->addWidget(button);
    }
    column->addLayout(row);
    leave->setFocus();
}

void PublishDialog::publish()
{
    const auto published = m_question.publish();
    m_trouble->setVisible(!published);
    if (published)
        accept();
    else
        m_trouble->setText(ErrorWords::of(published.error()));
}

} // namespace desktop
