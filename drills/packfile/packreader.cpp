#include "drills/packfile/packreader.h"

#include "drills/packfile/faultlist.h"
#include "drills/packfile/fileorder.h"
#include "drills/packfile/jsonparse.h"
#include "drills/packfile/limitcheck.h"
#include "drills/packfile/packcheck.h"
#include "drills/packfile/packindex.h"
#include "drills/packfile/packjson.h"
#include "drills/packfile/schemacheck.h"

using namespace Qt::StringLiterals;

namespace drills {

namespace {

/// The only format there is.
constexpr int packFormat = 1;

} // namespace

class PackReader::Schema : public SchemaCheck {
public:
    using SchemaCheck::SchemaCheck;
};

PackReader::PackReader(const QByteArray &schema) : m_schema(std::make_unique<Schema>(schema)) {}

PackReader::~PackReader() = default;
PackReader::PackReader(PackReader &&) noexcept = default;
PackReader &PackReader::operator=(PackReader &&) noexcept = default;

PackReading PackReader::read(const QByteArray &json, std::span<const Pack> others) const
{
    if (std::vector<PackFault> faults = limitFaults(json); !faults.empty())
        return {std::nullopt, std::move(faults)};
    const auto object = parsedObject(json);
    if (!object)
        return {std::nullopt, {object.error()}};
    const QJsonValue format = (*object)["format"_L1];
    // Of a later format every difference would be called a fault.
    if (format.isDouble() && format.toDouble() != packFormat)
        return {std::nullopt, {{u"/format"_s, u"is %1"_s.arg(format.toDouble()), u"1, the only format there is"_s}}};
    if (std::vector<PackFault> faults = m_schema->faults(*object); !faults.empty())
        return {std::nullopt, inFileOrder(std::move(faults), json)};

    Pack pack = packFromJson(*object);
    FaultList faults;
    checkPack(pack, PackIndex(pack, others), faults);
    if (!faults.isEmpty())
        return {std::nullopt, inFileOrder(faults.take(), json)};
    return {std::move(pack), {}};
}

Result<Pack> PackReader::readTrusted(const QByteArray &json)
{
    if (json.size() > PackLimits::bytes)
        return failure(ErrorCode::TooLarge, u"%1 bytes"_s.arg(json.size()));
    const auto object = parsedObject(json);
    if (!object)
        return failure(ErrorCode::InvalidPack, object.error().wrong);
    if ((*object)["format"_L1].toInt() != packFormat)
        return failure(ErrorCode::InvalidPack, u"not format 1"_s);
    return packFromJson(*object);
}

} // namespace drills
