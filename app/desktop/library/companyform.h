#pragma once

#include "app/desktop/widgets/card.h"
#include "drills/process/companycard.h"

#include <array>

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace desktop {

/// The company card: what prospects know of the offer. Everything may stay empty.
class CompanyForm : public Card {
    Q_OBJECT

public:
    explicit CompanyForm(QWidget *parent);

    void setCard(const drills::CompanyCard &card);
    [[nodiscard]] drills::CompanyCard card() const;
    /// Something was typed since the card was set.
    [[nodiscard]] bool isChanged() const;

signals:
    void saveWanted(const drills::CompanyCard &card);

private:
    QLineEdit *addLine(const QString &name, const QString &example);
    void addProofs();

    drills::CompanyCard m_shown;
    QFormLayout *m_form;
    QLineEdit *m_company;
    QLineEdit *m_sells;
    QLineEdit *m_forWhom;
    std::array<QLineEdit *, 3> m_proofs{};
    QLineEdit *m_priceRange;
    QLineEdit *m_limits;
    QLineEdit *m_mayTrade;
};

} // namespace desktop
