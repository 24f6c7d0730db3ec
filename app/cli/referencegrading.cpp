#include "app/cli/referencegrading.h"

#include "drills/model/eventnames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr double thousand = 1000;
constexpr int decimals = 3;

QStringList cellsOf(const QByteArray &line)
{
    return QString::fromUtf8(line).split(u'\t');
}

} // namespace

Exit ReferenceGrading::run(LineReader &reader, Terminal &terminal)
{
    if (!reader.next())
        return terminal.fail(
            reader.fault(1, tr("the header is missing, expected the columns id, question, refs, answer")));
    if (const QString wrong = takeHeader(cellsOf(reader.line())); !wrong.isEmpty())
        return terminal.fail(reader.fault(reader.number(), wrong));
    while (reader.next()) {
        QString wrong;
        const QString line = graded(cellsOf(reader.line()), wrong);
        if (!wrong.isEmpty())
            return terminal.fail(reader.fault(reader.number(), wrong));
        terminal.print(line);
    }
    return Exit::Done;
}

QString ReferenceGrading::takeHeader(const QStringList &cells)
{
    m_id = cells.indexOf(u"id"_s);
    m_question = cells.indexOf(u"question"_s);
    m_references = cells.indexOf(u"refs"_s);
    m_answer = cells.indexOf(u"answer"_s);
    const bool isWhole = std::ranges::min({m_id, m_question, m_references, m_answer}) >= 0;
    return isWhole ? QString() : tr("the header lacks a column, expected id, question, refs and answer");
}

QString ReferenceGrading::graded(const QStringList &cells, QString &wrong) const
{
    const qsizetype last = std::ranges::max({m_id, m_question, m_references, m_answer});
    if (cells.size() <= last) {
        wrong = tr("has %1 columns, expected at least %2").arg(cells.size()).arg(last + 1);
        return {};
    }
    QStringList references;
    for (const QString &reference : cells[m_references].split(u"|||"_s)) {
        if (!reference.trimmed().isEmpty())
            references.append(reference.trimmed());
    }
    const auto grade = m_content.gradeReference(cells[m_question], references, cells[m_answer]);
    return QStringList{cells[m_id], QString::number(grade.probability / thousand, 'f', decimals),
                       drills::logNameOf(grade.verdict)}
        .join(u'\t');
}

} // namespace cli
