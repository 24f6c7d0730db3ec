#include "drills/packfile/packreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace drills {

namespace {

QJsonObject companyCardJson(const CompanyCard &card)
{
    QJsonObject json;
    const auto put = [&json](QLatin1String name, const QString &text) {
        if (!text.isEmpty())
            json.insert(name, text);
    };
    put("company"_L1, card.company);
    put("sells"_L1, card.sells);
    put("for_whom"_L1, card.forWhom);
    if (!card.proofs.isEmpty())
        json.insert("proofs"_L1, QJsonArray::fromStringList(card.proofs));
    put("price_range"_L1, card.priceRange);
    put("limits"_L1, card.limits);
    put("may_trade"_L1, card.mayTrade);
    return json;
}

} // namespace

QByteArray companyPack(const CompanyCard &card, int version)
{
    const QJsonObject pack{
        {"format"_L1, 1},         {"id"_L1, u"company"_s},         {"version"_L1, version},
        {"language"_L1, u"en"_s}, {"title"_L1, u"Company card"_s}, {"company"_L1, companyCardJson(card)}};
    return QJsonDocument(pack).toJson(QJsonDocument::Indented);
}

} // namespace drills
