#include "app/desktop/library/librarypage.h"

#include "app/desktop/library/companyform.h"
#include "app/desktop/library/importcard.h"
#include "app/desktop/widgets/errorwords.h"
#include "app/desktop/widgets/plaintable.h"
#include "app/desktop/widgets/textlabel.h"
#include "app/desktop/widgets/undobar.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableView>

namespace desktop {

LibraryPage::LibraryPage(Desk &desk, QWidget *parent) : Page(PageFlow::Scrolls, parent), m_desk(desk)
{
    column()->addWidget(new TextLabel(title(), TextRole::Display, this));
    createPacks();
    auto *import = new ImportCard(desk.workspace.content, this);
    column()->addWidget(import);
    createCompany();
    column()->addStretch();
    connect(import, &ImportCard::installed, this, &LibraryPage::enter);
}

QString LibraryPage::title() const
{
    return tr("Library");
}

void LibraryPage::createPacks()
{
    m_table = new QTableView(this);
    makePlain(*m_table, tr("Packs in use"));
    m_table->setModel(&m_packs);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(PackModel::Holds, QHeaderView::Stretch);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_details = new TextLabel({}, TextRole::Muted, this);
    auto *packs = new QVBoxLayout;
    packs->setSpacing(12);
    packs->addWidget(m_table);
    packs->addWidget(m_details);
    column()->addLayout(packs);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LibraryPage::showDetails);
}

void LibraryPage::createCompany()
{
    m_company = new CompanyForm(this);
    m_saved = new TextLabel({}, TextRole::Bad, m_company);
    m_saved->hide();
    m_undo = new UndoBar(m_company);
    m_company->column()->addWidget(m_saved);
    m_company->column()->addWidget(m_undo);
    column()->addWidget(m_company);
    connect(m_company, &CompanyForm::saveWanted, this, &LibraryPage::saveCard);
}

void LibraryPage::enter()
{
    showPacks();
    m_company->setCard(m_desk.workspace.content.library().companyCard());
    m_table->setFocus();
}

void LibraryPage::showPacks()
{
    m_packs.setPacks(m_desk.workspace.content.packs());
    // The page scrolls; the list shows all of itself.
    const int rows = m_table->verticalHeader()->length() + m_table->horizontalHeader()->sizeHint().height();
    m_table->setFixedHeight(rows + 2 * m_table->frameWidth());
    m_table->setCurrentIndex(m_packs.index(0, 0));
    showDetails();
}

void LibraryPage::showDetails()
{
    const training::PackView *pack = m_packs.pack(m_table->currentIndex().row());
    if (!pack) {
        m_details->setText(tr("The packs in use will be listed here."));
        return;
    }
    QStringList kept;
    if (const auto versions = m_desk.workspace.content.versionsKept(pack->id)) {
        for (const int version : *versions)
            kept.append(QLocale().toString(version));
    }
    const QString versions = kept.isEmpty()
        ? tr("Version %1 is in use.").arg(pack->version)
        : tr("Version %1 is in use; kept for past drills: %2.").arg(pack->version).arg(kept.join(tr(", ", "versions")));
    m_details->setText(tr("%1. %2 Fingerprint %3…").arg(pack->id.value, versions, pack->sha256.left(12)));
}

void LibraryPage::saveCard(const drills::CompanyCard &card)
{
    const drills::CompanyCard former = m_desk.workspace.content.library().companyCard();
    if (card == former || !storeCard(card))
        return;
    m_undo->offer(tr("The company card is saved"), [this, former] {
        if (storeCard(former))
            m_company->setCard(former);
    });
}

bool LibraryPage::storeCard(const drills::CompanyCard &card)
{
    const auto saved = m_desk.workspace.content.saveCompanyCard(card);
    m_saved->setVisible(!saved);
    if (!saved)
        m_saved->setText(ErrorWords::of(saved.error()));
    else
        showPacks();
    return saved.has_value();
}

} // namespace desktop
