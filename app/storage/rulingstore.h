#pragma once

#include "drills/model/result.h"
#include "drills/model/ruling.h"

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

private:
    Database &m_database;
};

} // namespace storage
