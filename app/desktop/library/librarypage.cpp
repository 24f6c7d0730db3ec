#include "app/desktop/library/librarypage.h"

#include "app/desktop/library/companyform.h"
#include "app/desktop/library/enginecard.h"
#include "app/desktop/library/importcard.h"
#include "app/desktop/widgets/errorwords.h"
#include "app/desktop/widgets/plaintable.h"
#include "app/desktop/widgets/segments.h"
#include "app/desktop/widgets/textlabel.h"
#include "app/desktop/widgets/undobar.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>

namespace desktop {

LibraryPage::LibraryPage(Desk &desk, QWidget *parent) : Page(PageFlow::Scrolls, parent), m_desk(desk)
{
    createTop();
    m_parts.push_back(new QWidget(this));
    auto *packs = new QVBoxLayout(m_parts.back());
    packs->setContentsMargins(0, 0, 0, 0);
    packs->setSpacing(12);
    createPacks(packs);
    auto *import = new ImportCard(desk.workspace.content, this);
    packs->addSpacing(12);
    packs->addWidget(import);
    column()->addWidget(m_parts.back());
    createCompany();
    m_engine = new EngineCard(desk, this);
    m_parts.push_back(m_engine);
    column()->addWidget(m_engine);
    column()->addStretch();
    showPart(0);
    connect(import, &ImportCard::installed, this, &LibraryPage::enter);
}

QString LibraryPage::title() const
{
    return tr("Library");
}

void LibraryPage::createTop()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(new TextLabel(title(), TextRole::Display, this), 1);
    auto *parts = new Segments({tr("&Packs"), tr("&Your company"), tr("&How it judges")}, this);
    row->addWidget(parts);
    column()->addLayout(row);
    connect(parts, &Segments::chosen, this, [this](int part) { showPart(static_cast<std::size_t>(part)); });
}

void LibraryPage::showPart(std::size_t shown)
{
    for (std::size_t part = 0; part < m_parts.size(); ++part)
        m_parts.at(part)->setVisible(part == shown);
}

void LibraryPage::createPacks(QVBoxLayout *packs)
{
    m_table = new QTableView(this);
    makePlain(*m_table, tr("Packs in use"));
    m_table->setModel(&m_packs);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(PackModel::Holds, QHeaderView::Stretch);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_details = new TextLabel({}, TextRole::Muted, this);
    packs->addWidget(m_table);
    packs->addWidget(m_details);
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
    m_parts.push_back(m_company);
    connect(m_company, &CompanyForm::saveWanted, this, &LibraryPage::saveCard);
}

void LibraryPage::enter()
{
    showPacks();
    // What was typed and not saved is still there.
    if (!m_company->isChanged())
        m_company->setCard(m_desk.workspace.content.library().companyCard());
    m_engine->refresh();
    if (m_parts.front()->isVisibleTo(this))
        m_table->setFocus();
}

void LibraryPage::showPacks()
{
    m_packs.setPacks(m_desk.workspace.content.packs());
    // The page scrolls; the list shows all of itself.
    m_table->setFixedHeight(heightOfAll(*m_table));
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
        // One version may have come with several contents.
        kept.removeDuplicates();
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
    m_company->setCard(card);
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
