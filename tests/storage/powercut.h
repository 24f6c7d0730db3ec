#pragma once

#include "drills/environment/randomsource.h"
#include "tests/storage/frailfiles.h"

#include <map>
#include <optional>
#include <span>

namespace tests {

/// What a power cut leaves of some files: all that was synced, and of the rest any half of the sectors.
class PowerCut {
public:
    /// What was on the disk before the calls.
    explicit PowerCut(const QString &file);

    void follow(std::span<const DiskCall> calls);
    /// Writes what is left beside the new name of the file; `random` chooses the sectors.
    void leave(const QString &file, drills::RandomSource &random) const;

private:
    struct Content {
        /// Absent before the first sync of a new file.
        std::optional<QByteArray> synced;
        std::vector<DiskCall> since;
    };

    static void apply(QByteArray &content, const DiskCall &call, drills::RandomSource *chooses);

    QString m_file;
    std::map<QString, Content> m_contents;
};

} // namespace tests
