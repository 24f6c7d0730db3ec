#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace tests {

/// Something that SQLite asked of the disk and got.
struct DiskCall {
    enum class Kind { Write, Truncate, Sync, Delete };

    Kind kind = Kind::Write;
    QString file;
    qint64 offset = 0;
    QByteArray bytes;
};

class FrailLayer;

/// While it lives every connection of this program reaches its files through it. It can fail at a chosen call, and it
/// remembers what was written and what was synced.
class FrailFiles {
public:
    /// Whether the disk is well again after the call that failed.
    enum class Fault { Once, FromThenOn };

    FrailFiles();
    ~FrailFiles();
    FrailFiles(const FrailFiles &) = delete;
    FrailFiles &operator=(const FrailFiles &) = delete;

    /// The n-th call from now on fails, counted from 1; reads and openings count too.
    void failAt(int call, Fault fault);
    /// No further call fails. Returns whether one had.
    bool mend();

    /// Forgets what was recorded so far.
    void startRecording();
    [[nodiscard]] const std::vector<DiskCall> &calls() const;

private:
    std::unique_ptr<FrailLayer> m_layer;
};

} // namespace tests
