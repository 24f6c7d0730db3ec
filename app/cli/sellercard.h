#pragma once

#include "drills/process/companycard.h"

#include <QCoreApplication>
#include <QStringList>

namespace cli {

/// What the person sells, to read before the talk and to look up in it.
class SellerCard {
    Q_DECLARE_TR_FUNCTIONS(cli::SellerCard)

public:
    /// One line a field that holds something; none for an empty card.
    [[nodiscard]] static QStringList linesOf(const drills::CompanyCard &card);
};

} // namespace cli
