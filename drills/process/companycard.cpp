#include "drills/process/companycard.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace drills {

CompanyCard filledFrom(const CompanyCard &card, const CompanyCard &fallback)
{
    const auto either = [](const auto &own, const auto &other) { return own.isEmpty() ? other : own; };
    return {either(card.company, fallback.company),       either(card.sells, fallback.sells),
            either(card.forWhom, fallback.forWhom),       either(card.proofs, fallback.proofs),
            either(card.priceRange, fallback.priceRange), either(card.limits, fallback.limits),
            either(card.mayTrade, fallback.mayTrade)};
}

QString filledIn(const QString &line, const CompanyCard &card, const QString &salesperson)
{
    const std::array<std::pair<QLatin1String, QString>, 8> values{{
        {"company"_L1, card.company},
        {"sells"_L1, card.sells},
        {"for_whom"_L1, card.forWhom},
        {"proof"_L1, card.proofs.value(0)},
        {"price_range"_L1, card.priceRange},
        {"limits"_L1, card.limits},
        {"may_trade"_L1, card.mayTrade},
        {"name"_L1, salesperson},
    }};
    // One pass, so that a value that itself holds braces is not filled in again.
    QString filled;
    qsizetype from = 0;
    while (from < line.size()) {
        const qsizetype open = line.indexOf(u'{', from);
        const qsizetype close = open < 0 ? -1 : line.indexOf(u'}', open);
        if (close < 0)
            break;
        const QStringView name = QStringView(line).sliced(open + 1, close - open - 1);
        filled += QStringView(line).sliced(from, open - from);
        const auto *const found = std::find_if(values.begin(), values.end(),
                                               [&](const auto &value) { return name == value.first; });
        filled += found == values.end() ? line.mid(open, close - open + 1) : found->second;
        from = close + 1;
    }
    return filled += QStringView(line).sliced(from);
}

} // namespace drills
