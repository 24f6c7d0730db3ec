#include "app/desktop/library/importcard.h"

#include "app/desktop/widgets/errorwords.h"
#include "app/desktop/widgets/plaintable.h"
#include "app/desktop/widgets/textlabel.h"

#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace desktop {

ImportCard::ImportCard(training::Content &content, QWidget *parent) : Card(parent), m_content(content)
{
    column()->addWidget(new TextLabel(tr("Add a pack"), TextRole::Title, this));
    column()->addWidget(new TextLabel(tr("A file with processes, prospects or both. Checking changes nothing."),
                                      TextRole::Muted, this));
    createPath();
    m_outcome = new TextLabel({}, TextRole::Body, this);
    m_outcome->hide();
    column()->addWidget(m_outcome);
    createFaults();
}

void ImportCard::createPath()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_path = new QLineEdit(this);
    m_path->setPlaceholderText(tr("Path of a pack file"));
    m_path->setAccessibleName(tr("Path of a pack file"));
    auto *choose = new QPushButton(tr("Choose a &file…"), this);
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    column()->addLayout(row);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(12);
    auto *check = new QPushButton(tr("Chec&k"), this);
    m_install = new QPushButton(tr("&Install"), this);
    actions->addWidget(check);
    actions->addWidget(m_install);
    actions->addStretch();
    column()->addLayout(actions);
    connect(choose, &QPushButton::clicked, this, &ImportCard::chooseFile);
    connect(check, &QPushButton::clicked, this, &ImportCard::check);
    connect(m_path, &QLineEdit::returnPressed, this, &ImportCard::check);
    connect(m_install, &QPushButton::clicked, this, &ImportCard::install);
}

void ImportCard::createFaults()
{
    m_table = new QTableView(this);
    makePlain(*m_table, tr("Faults of the file"));
    m_table->setModel(&m_faults);
    m_table->setWordWrap(true);
    m_table->setMinimumHeight(200);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->hide();
    column()->addWidget(m_table);
}

void ImportCard::chooseFile()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Choose a pack file"), m_path->text(),
                                                      tr("Packs (*.json);;All files (*)"));
    if (file.isEmpty())
        return;
    m_path->setText(file);
    check();
}

std::optional<QByteArray> ImportCard::readFile()
{
    QFile file(m_path->text().trimmed());
    if (!file.open(QIODevice::ReadOnly)) {
        m_table->hide();
        m_outcome->setRole(TextRole::Bad);
        m_outcome->setText(ErrorWords::of({drills::ErrorCode::FileUnreadable, file.fileName()}));
        m_outcome->show();
        return std::nullopt;
    }
    // One byte more than allowed is enough to see that it is too large.
    return file.read(drills::PackLimits::bytes + 1);
}

bool ImportCard::showFaults(const std::vector<drills::PackFault> &faults)
{
    m_faults.setFaults(faults);
    m_table->setVisible(!faults.empty());
    m_outcome->setRole(faults.empty() ? TextRole::Good : TextRole::Bad);
    m_outcome->setText(faults.empty() ? tr("No faults. It can be installed.")
                                      : tr("%n fault(s). The packs in use stay as they are.", nullptr,
                                           static_cast<int>(faults.size())));
    m_outcome->show();
    return faults.empty();
}

void ImportCard::check()
{
    if (const auto bytes = readFile())
        showFaults(m_content.check(*bytes));
}

void ImportCard::install()
{
    const auto bytes = readFile();
    if (!bytes || !showFaults(m_content.check(*bytes)))
        return;
    const auto done = m_content.install(*bytes);
    m_outcome->setRole(done ? TextRole::Good : TextRole::Bad);
    m_outcome->setText(done ? tr("Installed. New walks use it; past ones keep the version they were made of.")
                            : ErrorWords::of(done.error()));
    if (done)
        emit installed();
}

} // namespace desktop
