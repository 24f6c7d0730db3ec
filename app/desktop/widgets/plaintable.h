#pragma once

#include <QString>

class QTableView;

namespace desktop {

/// Gives a table the manner of all tables here: whole rows, no editing, Tab leaves it, a name for those who hear it.
void makePlain(QTableView &table, const QString &name);

/// The height that shows every row.
[[nodiscard]] int heightOfAll(const QTableView &table);

} // namespace desktop
