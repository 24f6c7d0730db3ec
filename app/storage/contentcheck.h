#pragma once

#include "app/storage/connection.h"
#include "app/storage/store.h"

namespace storage {

/// Compares what stands beside the chain with its hashes: the typed texts, and the bytes of the packs.
class ContentCheck {
public:
    explicit ContentCheck(Connection &connection);

    drills::Result<std::vector<StoreFinding>> run();

private:
    drills::Result<void> lookAtTexts();
    drills::Result<void> lookAtPacks();
    void lookAtText(const Row &row);
    void lookAtPack(const Row &row);

    Connection &m_connection;
    std::vector<StoreFinding> m_findings;
};

} // namespace storage
