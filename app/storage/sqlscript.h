#pragma once

#include <QStringList>

namespace storage {

/// The statements of an SQL script, without their final semicolons; comments, quotes and the bodies of triggers
/// (BEGIN … END, also with CASE … END in them) are understood.
QStringList statementsOf(const QString &script);

} // namespace storage
