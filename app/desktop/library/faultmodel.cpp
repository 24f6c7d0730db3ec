#include "app/desktop/library/faultmodel.h"

#include "app/desktop/widgets/plaintip.h"

#include <utility>

namespace desktop {

void FaultModel::setFaults(std::vector<drills::PackFault> faults)
{
    beginResetModel();
    m_faults = std::move(faults);
    endResetModel();
}

int FaultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_faults.size());
}

int FaultModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FaultModel::text(const drills::PackFault &fault, int column)
{
    switch (static_cast<Column>(column)) {
    case Pointer:
        return fault.pointer;
    case Wrong:
        return fault.wrong;
    case Expected:
        return fault.expected;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant FaultModel::data(const QModelIndex &index, int role) const
{
    const auto row = static_cast<std::size_t>(index.row());
    if (!index.isValid() || row >= m_faults.size())
        return {};
    const QString shownText = text(m_faults.at(row), index.column());
    if (role == Qt::ToolTipRole)
        return plainTip(shownText);
    return role == Qt::DisplayRole ? QVariant(shownText) : QVariant();
}

QVariant FaultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Pointer:
        return tr("Where");
    case Wrong:
        return tr("What is wrong");
    case Expected:
        return tr("What is expected");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace desktop
