#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

namespace storage {

/// One row of an answer from SQLite, its columns by place.
struct Row {
    QVariantList values;

    [[nodiscard]] qint64 number(int column) const { return values.at(column).toLongLong(); }
    [[nodiscard]] int count(int column) const { return values.at(column).toInt(); }
    [[nodiscard]] QString text(int column) const { return values.at(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return values.at(column).toByteArray(); }
    [[nodiscard]] bool isNull(int column) const { return values.at(column).isNull(); }
};

} // namespace storage
