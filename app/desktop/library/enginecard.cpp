#include "app/desktop/library/enginecard.h"

#include "app/desktop/widgets/actionbutton.h"
#include "app/desktop/widgets/errorwords.h"
#include "app/desktop/widgets/plaintable.h"
#include "app/desktop/widgets/textlabel.h"
#include "app/training/enginereport.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTableView>

#include <algorithm>

namespace desktop {

namespace {

constexpr int textHeight = 88;

QString fraction(int thousandths)
{
    constexpr double thousandth = 0.001;
    return QLocale().toString(thousandths * thousandth, 'f', 2);
}

} // namespace

EngineCard::EngineCard(Desk &desk, QWidget *parent)
    : Card(parent), m_desk(desk), m_agreement(new TextLabel({}, TextRole::Title, this)),
      m_figures(new TextLabel({}, TextRole::Muted, this)), m_disputed(new TextLabel({}, TextRole::Body, this))
{
    for (TextLabel *label : {m_agreement, m_figures, m_disputed})
        column()->addWidget(label);
    column()->addSpacing(12);
    createBench();
}

void EngineCard::createBench()
{
    column()->addWidget(new TextLabel(tr("Try a text"), TextRole::Title, this));
    column()->addWidget(new TextLabel(tr("What would the program say of it? Nothing is kept."), TextRole::Muted, this));
    createChoices(column());
    m_text = new QPlainTextEdit(this);
    m_text->setAccessibleName(tr("Text to try"));
    m_text->setPlaceholderText(tr("Paste an answer"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(textHeight);
    column()->addWidget(m_text);
    auto *row = new QHBoxLayout;
    auto *button = new ActionButton(tr("Try &it"), ButtonRole::Plain, this);
    row->addWidget(button);
    row->addStretch();
    column()->addLayout(row);
    m_table = new QTableView(this);
    makePlain(*m_table, tr("Verdicts on the text"));
    m_table->setModel(&m_verdicts);
    m_table->setWordWrap(true);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(VerdictModel::Statement, QHeaderView::Stretch);
    m_table->hide();
    column()->addWidget(m_table);
    connect(button, &ActionButton::clicked, this, &EngineCard::tryText);
}

void EngineCard::createChoices(QVBoxLayout *bench)
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
    bench->addLayout(row);
    auto *kinds = new QHBoxLayout;
    kinds->setSpacing(12);
    kinds->addWidget(m_isTurn);
    kinds->addWidget(recall);
    kinds->addStretch();
    bench->addLayout(kinds);
    connect(m_process, &QComboBox::currentIndexChanged, this, &EngineCard::showSteps);
}

void EngineCard::refresh()
{
    showReport();
    const QString before = m_process->currentData().toString();
    m_process->clear();
    for (const drills::Process *process : m_desk.workspace.content.library().processes())
        m_process->addItem(process->name, process->id.value);
    const int known = m_process->findData(before);
    m_process->setCurrentIndex(known < 0 ? firstOfSales() : known);
    showSteps();
}

int EngineCard::firstOfSales() const
{
    const auto processes = m_desk.workspace.content.library().processes();
    const auto sales = std::ranges::find(processes, drills::ProcessKind::Sales, &drills::Process::kind);
    return sales == processes.end() ? 0 : static_cast<int>(sales - processes.begin());
}

void EngineCard::showReport()
{
    const auto report = training::engineReport(m_desk.workspace);
    m_disputed->setVisible(report && !report->disputed.empty());
    if (!report) {
        m_agreement->setText(ErrorWords::of(report.error()));
        m_figures->clear();
        return;
    }
    const drills::Agreement &agreement = report->agreement;
    const QString missing = tr("Not yet calibrated: that takes %1 rulings.").arg(drills::rulingsToCalibrate);
    const QString figures = tr("Kappa %1, AC1 %2.").arg(fraction(agreement.kappa), fraction(agreement.ac1));
    m_agreement->setText(
        agreement.verdicts == 0
            ? tr("Nobody has ruled on a verdict yet")
            : tr("You and the program agreed in %1 of %2").arg(agreement.agreed).arg(agreement.verdicts));
    m_figures->setText(agreement.verdicts == 0
                           ? tr("Where the program cannot tell, the debrief asks you. %1").arg(missing)
                           : (report->hasEnoughRulings ? figures : tr("%1 %2", "two sentences").arg(figures, missing)));
    QStringList lines;
    for (const training::DisputedCriterion &each : report->disputed)
        lines.append(tr("Perhaps badly worded: %1").arg(each.statement));
    m_disputed->setText(lines.join(QLatin1Char('\n')));
}

void EngineCard::showSteps()
{
    m_step->clear();
    const auto *process = m_desk.workspace.content.library().process(
        drills::ProcessId(m_process->currentData().toString()));
    for (std::size_t i = 0; process && i < process->steps.size(); ++i)
        m_step->addItem(process->steps.at(i).name, process->steps.at(i).id.value);
}

const drills::Step *EngineCard::step() const
{
    const auto *process = m_desk.workspace.content.library().process(
        drills::ProcessId(m_process->currentData().toString()));
    return process ? process->step(drills::StepId(m_step->currentData().toString())) : nullptr;
}

void EngineCard::tryText()
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
    m_verdicts.setRows(std::move(rows));
    m_table->show();
    // The rows are as high as the texts are in the columns' final widths.
    column()->activate();
    m_table->resizeRowsToContents();
    m_table->setFixedHeight(heightOfAll(*m_table));
}

} // namespace desktop
