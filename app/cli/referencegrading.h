#pragma once

#include "app/cli/linereader.h"
#include "app/cli/terminal.h"
#include "app/training/preparedlibrary.h"

namespace cli {

/// Grades general short answers against reference answers, from a table separated by tabs.
class ReferenceGrading {
    Q_DECLARE_TR_FUNCTIONS(cli::ReferenceGrading)

public:
    /// Borrows the content.
    explicit ReferenceGrading(const training::PreparedLibrary &content) : m_content(content) {}

    [[nodiscard]] Exit run(LineReader &reader, Terminal &terminal);

private:
    /// Finds the columns in the header; what is wrong with it, or nothing.
    [[nodiscard]] QString takeHeader(const QStringList &cells);
    /// The line of an answer; what is wrong with it goes to `wrong`.
    [[nodiscard]] QString graded(const QStringList &cells, QString &wrong) const;

    const training::PreparedLibrary &m_content;
    qsizetype m_id = -1;
    qsizetype m_question = -1;
    qsizetype m_references = -1;
    qsizetype m_answer = -1;
};

} // namespace cli
