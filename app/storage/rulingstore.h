#pragma once

#include "drills/model/result.h"
#include "drills/model/ruling.h"

#include <QVariantList>

#include <vector>

namespace storage {

class Database;

/// Rulings and disagreements, each a record of its own.
class RulingStore {
public:
    explicit RulingStore(Database &database);

    drills::Result<void> add(const drills::PersonId &author, const drills::Ruling &ruling);
    /// In the order they were made.
    drills::Result<std::vector<drills::Ruling>> of(const drills::AttemptId &attempt);
    /// Of every attempt, in the order they were made.
    drills::Result<std::vector<drills::Ruling>> all();

private:
    drills::Result<std::vector<drills::Ruling>> read(const QString &sql, const QVariantList &values);

    Database &m_database;
};

} // namespace storage
