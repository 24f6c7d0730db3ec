#pragma once

#include "app/training/preparedlibrary.h"
#include "drills/model/result.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace cli {

/// Grades answers to the steps of a process, one JSON object each.
class AnswerGrading {
    Q_DECLARE_TR_FUNCTIONS(cli::AnswerGrading)

public:
    /// Borrows the content.
    explicit AnswerGrading(const training::PreparedLibrary &content) : m_content(content) {}

    /// Errors: InvalidInput with what is wrong and what is expected.
    [[nodiscard]] drills::Result<QJsonObject> grade(const QByteArray &line, bool isTooLong) const;

private:
    /// What is wrong with the members, apart from what they name; empty when nothing is.
    [[nodiscard]] static QString faultIn(const QJsonObject &object);
    [[nodiscard]] static drills::Grade gradeOf(const training::PreparedLibrary &content, const QJsonObject &object,
                                               const drills::Process &process, const drills::Step &step);

    const training::PreparedLibrary &m_content;
};

} // namespace cli
