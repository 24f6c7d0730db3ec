#include "app/desktop/progress/daysmodel.h"

#include <QLocale>

#include <utility>

namespace desktop {

void DaysModel::setDays(std::vector<storage::DayRow> days)
{
    beginResetModel();
    m_days = std::move(days);
    endResetModel();
}

int DaysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_days.size());
}

int DaysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DaysModel::data(const QModelIndex &index, int role) const
{
    const auto row = static_cast<std::size_t>(index.row());
    if (!index.isValid() || row >= m_days.size())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() != Day)
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const storage::DayRow &day = m_days.at(row);
    switch (static_cast<Column>(index.column())) {
    case Day:
        return QLocale().toString(day.day, QLocale::LongFormat);
    case Drills:
        return QLocale().toString(day.drills + day.recalls);
    case Minutes:
        return QLocale().toString(training::minutesOf(day));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant DaysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Day:
        return tr("Day");
    case Drills:
        return tr("Drills");
    case Minutes:
        return tr("Minutes");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace desktop
