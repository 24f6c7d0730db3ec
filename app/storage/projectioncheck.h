#pragma once

#include "app/storage/connection.h"
#include "app/storage/projector.h"
#include "app/storage/store.h"

#include <QHash>

namespace storage {

/// Makes all projections anew in memory and compares every column of every row.
class ProjectionCheck {
public:
    explicit ProjectionCheck(Connection &connection);

    drills::Result<std::vector<StoreFinding>> run();

private:
    drills::Result<void> project(Connection &scratch);
    drills::Result<void> compare(Connection &scratch, const Projector::Table &table);
    void compareRow(const Projector::Table &table, const QString &name, const Row &stored, const Row &due);

    Connection &m_connection;
    std::vector<StoreFinding> m_findings;
};

} // namespace storage
