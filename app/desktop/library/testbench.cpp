#include "app/desktop/library/testbench.h"

#include "app/desktop/library/packchange.h"
#include "app/desktop/widgets/actionbutton.h"
#include "app/desktop/widgets/plaintable.h"
#include "app/desktop/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTableView>

#include <algorithm>

namespace desktop {

namespace {

constexpr int textHeight = 88;

} // namespace

TestBench::TestBench(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new TextLabel(tr("Try a text"), TextRole::Title, this));
    column->addWidget(new TextLabel(tr("What would the program say of it? Nothing is kept."), TextRole::Muted, this));
    createChoices(column);
    createText(column);
    createTeaching(column);
}

void TestBench::createChoices(QVBoxLayout *column)
{
    m_process = new QComboBox(this);
    m_step = new QComboBox(this);
    m_isTurn = new QRadioButton(tr("A t&urn"), this);
    auto *recall = new QRadioButton(tr("A recalled &result"), this);
    m_isTurn->setChecked(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (const auto &[name, box] : {std::pair(tr("Pr&ocess"), m_process), std::pair(tr("&Step"), m_step)}) {
        auto *label = new TextLabel(name, TextRole::Body, this);
        label->setWordWrap(false);
        label->setBuddy(box);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        row->addWidget(label);
        row->addWidget(box);
    }
    row->addStretch();
    column->addLayout(row);
    auto *kinds = new QHBoxLayout;
    kinds->setSpacing(12);
    kinds->addWidget(m_isTurn);
    kinds->addWidget(recall);
    kinds->addStretch();
    column->addLayout(kinds);
    connect(m_process, &QComboBox::currentIndexChanged, this, &TestBench::showSteps);
}

void TestBench::createText(QVBoxLayout *column)
{
    m_text = new QPlainTextEdit(this);
    m_text->setAccessibleName(tr("Text to try"));
    m_text->setPlaceholderText(tr("Paste an answer"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(textHeight);
    column->addWidget(m_text);
    auto *row = new QHBoxLayout;
    auto *button = new ActionButton(tr("Try &it"), ButtonRole::Plain, this);
    row->addWidget(button);
    row->addStretch();
    column->addLayout(row);
    m_table = new QTableView(this);
    makePlain(*m_table, tr("Verdicts on the text"));
    m_table->setModel(&m_verdicts);
    m_table->setWordWrap(true);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(VerdictModel::Statement, QHeaderView::Stretch);
    m_table->hide();
    column->addWidget(m_table);
    connect(button, &ActionButton::clicked, this, &TestBench::tryText);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TestBench::showTeaching);
}

void TestBench::createTeaching(QVBoxLayout *column)
{
    m_teaching = new QWidget(this);
    auto *row = new QHBoxLayout(m_teaching);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *question = new TextLabel(tr("Is the marked verdict wrong?"), TextRole::Muted, this);
    question->setWordWrap(false);
    row->addWidget(question);
    for (const auto &[name, kind] : {std::pair(tr("This &counts…"), drills::WordingKind::Accepted),
                                     std::pair(tr("This only &looks alike…"), drills::WordingKind::Lookalike)}) {
        auto *button = new ActionButton(name, ButtonRole::Plain, m_teaching);
        row->addWidget(button);
        connect(button, &ActionButton::clicked, this, [this, kind] { teach(kind); });
    }
    row->addStretch();
    m_teaching->hide();
    column->addWidget(m_teaching);
}

void TestBench::refresh()
{
    const QString before = m_process->currentData().toString();
    m_process->clear();
    for (const drills::Process *process : m_desk.workspace.content.library().processes())
        m_process->addItem(process->name, process->id.value);
    const int known = m_process->findData(before);
    m_process->setCurrentIndex(known < 0 ? firstOfSales() : known);
    showSteps();
}

int TestBench::firstOfSales() const
{
    const auto processes = m_desk.workspace.content.library().processes();
    const auto sales = std::ranges::find(processes, drills::ProcessKind::Sales, &drills::Process::kind);
    return sales == processes.end() ? 0 : static_cast<int>(sales - processes.begin());
}

void TestBench::showSteps()
{
    m_step->clear();
    const auto *process = m_desk.workspace.content.library().process(
        drills::ProcessId(m_process->currentData().toString()));
    for (std::size_t i = 0; process && i < process->steps.size(); ++i)
        m_step->addItem(process->steps.at(i).name, process->steps.at(i).id.value);
}

const drills::Step *TestBench::step() const
{
    const auto *process = m_desk.workspace.content.library().process(
        drills::ProcessId(m_process->currentData().toString()));
    return process ? process->step(drills::StepId(m_step->currentData().toString())) : nullptr;
}

void TestBench::tryText()
{
    const drills::Step *tried = step();
    if (!tried)
        return;
    const QString text = m_text->toPlainText();
    drills::Situation situation;
    situation.kind = m_isTurn->isChecked() ? drills::AnswerKind::Turn : drills::AnswerKind::Recall;
    situation.process = m_process->currentData().toString();
    situation.step = tried->id.value;
    std::vector<drills::CriterionId> criteria;
    std::ranges::transform(tried->criteria, std::back_inserter(criteria), &drills::StepCriterion::criterion);
    const training::PreparedLibrary &content = m_desk.workspace.content.current();
    const drills::Grade grade = m_isTurn->isChecked() ? content.gradeTurn(text, criteria, situation)
                                                      : content.gradeRecall(text, criteria, situation);
    std::vector<VerdictRow> rows;
    for (std::size_t i = 0; i < grade.criteria.size(); ++i) {
        const drills::CriterionGrade &each = grade.criteria.at(i);
        QStringList words;
        for (const drills::Span &span : each.evidence)
            words.append(text.mid(span.begin, span.length));
        rows.push_back({content.library().statement(tried->criteria.at(i)), each.verdict, each.probability, words});
    }
    m_tried = text;
    m_criteria = std::move(criteria);
    m_verdicts.setRows(std::move(rows));
    m_table->show();
    showTeaching();
    // The rows are as high as the texts are in the columns' final widths.
    layout()->activate();
    m_table->resizeRowsToContents();
    m_table->setFixedHeight(heightOfAll(*m_table));
}

/// Wordings are taught for turns; without a marked verdict there is nothing to teach.
void TestBench::showTeaching()
{
    m_teaching->setVisible(m_isTurn->isChecked() && m_table->currentIndex().isValid() && !m_tried.trimmed().isEmpty());
}

void TestBench::teach(drills::WordingKind kind)
{
    const auto row = static_cast<std::size_t>(m_table->currentIndex().row());
    if (row < m_criteria.size())
        PackChange::teach(m_desk, this, {m_criteria.at(row), m_tried, kind}, [this] { tryText(); });
}

} // namespace desktop
