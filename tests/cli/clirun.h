#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace tests {

/// What a run of lockstep-cli came to.
struct CliResult {
    int exit = -1;
    QByteArray out;
    QByteArray err;

    /// The lines that were printed.
    [[nodiscard]] QList<QByteArray> lines() const;
    /// The last line as an object.
    [[nodiscard]] QJsonObject lastObject() const;
    /// Standard error is one line.
    [[nodiscard]] bool saysOneLine() const;
};

/// Runs the real lockstep-cli with a data folder of its own.
class CliHome {
public:
    CliResult run(const QStringList &arguments, const QByteArray &input = {}) const;

    /// A file in the folder beside the data.
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString store() const { return path(QStringLiteral("data/lockstep.sqlite")); }
    /// Writes it and returns its path.
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;

private:
    QTemporaryDir m_folder;
};

/// A file of tests/data.
[[nodiscard]] QString testData(const QString &name);

} // namespace tests
