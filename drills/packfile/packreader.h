#pragma once

#include "drills/model/result.h"
#include "drills/packfile/pack.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace drills {

/// Bounds that are checked before the schema is.
struct PackLimits {
    static constexpr qsizetype bytes = qsizetype{8} * 1024 * 1024;
    static constexpr int depth = 32;
    /// Members and elements of all objects and arrays together.
    static constexpr int items = 50000;
    /// Characters of one text, UTF-16 units.
    static constexpr qsizetype characters = 4000;
};

/// What is wrong with a pack, and where.
struct PackFault {
    /// RFC 6901; the root is `/`, a missing member has its own pointer.
    QString pointer;
    QString wrong;
    QString expected;

    bool operator==(const PackFault &) const = default;
};

/// A pack, or all its faults in the order of the file. Exactly one of both is empty.
struct PackReading {
    std::optional<Pack> pack;
    std::vector<PackFault> faults;
};

/// Reads pack format 1. `schema` is the text of pack.schema.json.
class PackReader {
public:
    explicit PackReader(const QByteArray &schema);
    ~PackReader();
    PackReader(PackReader &&) noexcept;
    PackReader &operator=(PackReader &&) noexcept;

    /// All faults of one file, with the packs it may refer to.
    [[nodiscard]] PackReading read(const QByteArray &json, std::span<const Pack> others = {}) const;
    /// The same without the schema and the checks behind it, for bytes that passed them before (packs kept by their
    /// hash).
    [[nodiscard]] static Result<Pack> readTrusted(const QByteArray &json);

private:
    class Schema;
    std::unique_ptr<Schema> m_schema;
};

/// The bytes of a pack that holds nothing but a company card.
QByteArray companyPack(const CompanyCard &card, int version);

} // namespace drills
