#pragma once

#include "drills/model/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QFile>

namespace cli {

/// Reads a file of lines, one after the other, and knows where it is.
class LineReader {
    Q_DECLARE_TR_FUNCTIONS(cli::LineReader)

public:
    /// The longest line in bytes.
    static constexpr qint64 longest = 1 << 20;

    /// Reads from `input` where no name is given. Borrows `input`. Errors: FileUnreadable.
    [[nodiscard]] drills::Result<void> open(const QString &file, QIODevice &input);
    /// The next line that is not blank, without its end; false at the end of the file.
    [[nodiscard]] bool next();
    [[nodiscard]] const QByteArray &line() const { return m_line; }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isTooLong() const { return m_line.size() >= longest; }
    /// `FILE:LINE`.
    [[nodiscard]] QString place() const;
    /// `FILE:LINE: what is wrong`, of any line.
    [[nodiscard]] QString fault(int number, const QString &wrong) const;

private:
    QString m_name;
    QFile m_file;
    QIODevice *m_device = nullptr;
    QByteArray m_line;
    int m_number = 0;
};

} // namespace cli
