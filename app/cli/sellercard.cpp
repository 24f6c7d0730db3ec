#include "app/cli/sellercard.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace cli {

QStringList SellerCard::linesOf(const drills::CompanyCard &card)
{
    QStringList lines;
    for (const auto &[name, text] : {std::pair(tr("Company"), card.company), std::pair(tr("Sells"), card.sells),
                                     std::pair(tr("For"), card.forWhom), std::pair(tr("Price"), card.priceRange),
                                     std::pair(tr("Limits"), card.limits), std::pair(tr("To trade"), card.mayTrade)}) {
        if (!text.isEmpty())
            lines.append(u"  %1: %2"_s.arg(name, text));
    }
    for (const QString &proof : card.proofs)
        lines.append(tr("  Proof: %1").arg(proof));
    if (!lines.isEmpty())
        lines.prepend(tr("What you sell:"));
    return lines;
}

} // namespace cli
