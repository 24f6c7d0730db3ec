#include "app/storage/projectioncheck.h"

#include "app/storage/migrator.h"
#include "app/storage/recordchain.h"

using namespace Qt::StringLiterals;
using drills::Result;

namespace storage {

namespace {

QString shown(const QVariant &value)
{
    if (value.isNull())
        return u"NULL"_s;
    if (value.metaType() == QMetaType::fromType<QByteArray>())
        return QString::fromLatin1(value.toByteArray().toHex());
    return value.toString();
}

/// `attempt_key 5, place 2`
QString nameOf(const Projector::Table &table, const Row &row)
{
    QStringList parts;
    for (qsizetype column = 0; column < table.key.size(); ++column)
        parts.append(table.key.at(column) + u' ' + shown(row.values.at(column)));
    return parts.join(u", "_s);
}

Result<QStringList> columnsOf(Connection &connection, const Projector::Table &table)
{
    auto rows = connection.rows(u"SELECT name FROM pragma_table_info(?)"_s, {table.name});
    if (!rows)
        return tl::unexpected(rows.error());
    QStringList columns = table.key;
    for (const Row &row : *rows) {
        if (!columns.contains(row.text(0)))
            columns.append(row.text(0));
    }
    return columns;
}

Result<QHash<QString, Row>> rowsOf(Connection &connection, const Projector::Table &table, const QStringList &columns)
{
    QHash<QString, Row> rows;
    const auto keep = [&](const Row &row) -> Result<void> {
        rows.insert(nameOf(table, row), row);
        return {};
    };
    auto done = connection.each(u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), table.name), {}, keep);
    if (!done)
        return tl::unexpected(done.error());
    return rows;
}

} // namespace

ProjectionCheck::ProjectionCheck(Connection &connection) : m_connection(connection) {}

Result<std::vector<StoreFinding>> ProjectionCheck::run()
{
    auto scratch = Connection::open({}, ConnectionMode::Scratch);
    if (!scratch)
        return tl::unexpected(scratch.error());
    if (auto done = Migrator(**scratch).migrate(); !done)
        return tl::unexpected(done.error());
    if (auto done = project(**scratch); !done)
        return tl::unexpected(done.error());
    for (const Projector::Table &table : Projector::tables()) {
        if (auto done = compare(**scratch, table); !done)
            return tl::unexpected(done.error());
    }
    return std::move(m_findings);
}

Result<void> ProjectionCheck::project(Connection &scratch)
{
    Projector projector(scratch);
    const auto apply = [&](const Record &record) -> Result<void> {
        // What cannot be projected is a finding, and the rest is still compared.
        if (auto done = projector.apply(record); !done)
            m_findings.push_back({u"record %1"_s.arg(record.key), done.error().detail});
        return {};
    };
    if (auto done = scratch.begin(); !done)
        return done;
    if (auto done = RecordChain::each(m_connection, apply); !done)
        return done;
    return scratch.commit();
}

Result<void> ProjectionCheck::compare(Connection &scratch, const Projector::Table &table)
{
    auto columns = columnsOf(scratch, table);
    if (!columns)
        return tl::unexpected(columns.error());
    auto stored = rowsOf(m_connection, table, *columns);
    if (!stored)
        return tl::unexpected(stored.error());
    auto due = rowsOf(scratch, table, *columns);
    if (!due)
        return tl::unexpected(due.error());

    for (auto row = due->cbegin(); row != due->cend(); ++row) {
        const auto found = stored->constFind(row.key());
        if (found == stored->cend())
            m_findings.push_back({table.name + u' ' + row.key(), u"row is missing"_s});
        else
            compareRow({table.name, *columns}, row.key(), *found, *row);
    }
    for (auto row = stored->cbegin(); row != stored->cend(); ++row) {
        if (!due->contains(row.key()))
            m_findings.push_back({table.name + u' ' + row.key(), u"row follows from no record"_s});
    }
    return {};
}

void ProjectionCheck::compareRow(const Projector::Table &table, const QString &name, const Row &stored, const Row &due)
{
    for (qsizetype column = 0; column < table.key.size(); ++column) {
        const QString is = shown(stored.values.at(column));
        const QString ought = shown(due.values.at(column));
        if (is != ought)
            m_findings.push_back(
                {table.name + u' ' + name, u"%1 is %2, the records say %3"_s.arg(table.key.at(column), is, ought)});
    }
}

} // namespace storage
