#include "app/desktop/widgets/plaintable.h"

#include <QHeaderView>
#include <QTableView>

namespace desktop {

void makePlain(QTableView &table, const QString &name)
{
    table.setAccessibleName(name);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setAlternatingRowColors(true);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table.horizontalHeader()->setHighlightSections(false);
}

int heightOfAll(const QTableView &table)
{
    constexpr int borders = 4;
    return table.verticalHeader()->length() + table.horizontalHeader()->sizeHint().height() + borders;
}

} // namespace desktop
