#pragma once

#include "drills/model/ids.h"
#include "drills/model/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace storage {

class Database;

/// A pack as it was published or imported.
struct PackRow {
    QString sha256; // hex
    drills::PackId id;
    int version = 1;
    /// The version in use; others are kept because attempts refer to them.
    bool installed = false;
    QByteArray bytes;
};

/// Every pack ever used, by its hash.
class PackStore {
public:
    explicit PackStore(Database &database);

    /// Keeps the bytes (if not kept already), without a record; for built-in packs that an attempt uses.
    drills::Result<QString> keep(const drills::PackId &id, int version, const QByteArray &bytes);
    /// Keeps the bytes, makes them the version in use and chains a record `pack-published`.
    drills::Result<QString> install(const drills::PackId &id, int version, const QByteArray &bytes);
    /// Takes a pack out of use; its bytes stay.
    drills::Result<void> uninstall(const drills::PackId &id);
    /// Those in use, without the built-in ones, in the order they were installed.
    drills::Result<std::vector<PackRow>> installed();
    /// All versions kept of one pack, newest first.
    drills::Result<std::vector<PackRow>> versions(const drills::PackId &id);
    /// Errors: NotFound.
    drills::Result<QByteArray> bytes(const QString &sha256);
    /// Lower-case hex SHA-256.
    static QString hashOf(const QByteArray &bytes);

private:
    Database &m_database;
};

} // namespace storage
