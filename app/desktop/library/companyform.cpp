#include "app/desktop/library/companyform.h"

#include "app/desktop/widgets/formlabels.h"
#include "app/desktop/widgets/textlabel.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace desktop {

CompanyForm::CompanyForm(QWidget *parent) : Card(parent), m_form(new QFormLayout)
{
    column()->addWidget(new TextLabel(tr("Prospects then speak of your own offer. What stays empty is taken from their "
                                         "own story."),
                                      TextRole::Muted, this));
    m_form->setHorizontalSpacing(24);
    m_form->setVerticalSpacing(8);
    column()->addLayout(m_form);
    m_company = addLine(tr("&Company"), tr("Name of the company"));
    m_sells = addLine(tr("&What we sell"), tr("In one sentence"));
    m_forWhom = addLine(tr("For w&hom"), tr("Who it is made for"));
    addProofs();
    m_priceRange = addLine(tr("Price &range"), tr("From … to …"));
    m_limits = addLine(tr("&Limits"), tr("What we do not do"));
    m_mayTrade = addLine(tr("May &trade"), tr("What we may give, and for what"));
    alignLabels(*m_form);
    auto *save = new QPushButton(tr("&Save the card"), this);
    column()->addWidget(save, 0, Qt::AlignLeading);
    connect(save, &QPushButton::clicked, this, [this] { emit saveWanted(card()); });
}

QLineEdit *CompanyForm::addLine(const QString &name, const QString &example)
{
    auto *line = new QLineEdit(this);
    line->setPlaceholderText(example);
    line->setMaxLength(400);
    m_form->addRow(name, line);
    return line;
}

void CompanyForm::addProofs()
{
    const std::array names{tr("Proof &1"), tr("Proof &2"), tr("Proof &3")};
    for (std::size_t i = 0; i < m_proofs.size(); ++i)
        m_proofs.at(i) = addLine(names.at(i), tr("Something that a third person could verify"));
}

void CompanyForm::setCard(const drills::CompanyCard &card)
{
    m_shown = card;
    m_company->setText(card.company);
    m_sells->setText(card.sells);
    m_forWhom->setText(card.forWhom);
    for (std::size_t i = 0; i < m_proofs.size(); ++i)
        m_proofs.at(i)->setText(card.proofs.value(static_cast<qsizetype>(i)));
    m_priceRange->setText(card.priceRange);
    m_limits->setText(card.limits);
    m_mayTrade->setText(card.mayTrade);
}

bool CompanyForm::isChanged() const
{
    return !(card() == m_shown);
}

drills::CompanyCard CompanyForm::card() const
{
    QStringList proofs;
    for (const QLineEdit *proof : m_proofs) {
        if (const QString text = proof->text().trimmed(); !text.isEmpty())
            proofs.append(text);
    }
    return {
        .company = m_company->text().trimmed(),
        .sells = m_sells->text().trimmed(),
        .forWhom = m_forWhom->text().trimmed(),
        .proofs = proofs,
        .priceRange = m_priceRange->text().trimmed(),
        .limits = m_limits->text().trimmed(),
        .mayTrade = m_mayTrade->text().trimmed(),
    };
}

} // namespace desktop
