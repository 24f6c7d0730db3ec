#include "app/desktop/progress/drillsmodel.h"

#include <QLocale>

#include <utility>

namespace desktop {

void DrillsModel::setDrills(std::vector<training::PastDrill> drills)
{
    beginResetModel();
    m_drills = std::move(drills);
    endResetModel();
}

const training::PastDrill *DrillsModel::drill(int row) const
{
    return row >= 0 && row < static_cast<int>(m_drills.size()) ? &m_drills.at(static_cast<std::size_t>(row)) : nullptr;
}

int DrillsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_drills.size());
}

int DrillsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DrillsModel::outcome(const training::PastDrill &drill)
{
    if (!drill.figures)
        return tr("goes on");
    return drill.firstOpen.isEmpty() ? tr("nothing left open") : drill.firstOpen;
}

QVariant DrillsModel::data(const QModelIndex &index, int role) const
{
    const training::PastDrill *drill = index.isValid() ? this->drill(index.row()) : nullptr;
    if (!drill || role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Day:
        return QLocale().toString(drill->day, QLocale::ShortFormat);
    case Title:
        return drill->prospect.isEmpty() ? drill->title
                                         : tr("%1, %2", "title, prospect").arg(drill->title, drill->prospect);
    case Way:
        if (drill->isRetry)
            return tr("tried again");
        return drill->shape == drills::PromptShape::Choose ? tr("guided") : tr("typed");
    case Steps:
        return QLocale().toString(drill->steps);
    case FirstOpen:
        return outcome(*drill);
    default:
        return {};
    }
}

QVariant DrillsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day:
        return tr("Day");
    case Title:
        return tr("Drill");
    case Way:
        return tr("Way");
    case Steps:
        return tr("Steps");
    case FirstOpen:
        return tr("First open result");
    default:
        return {};
    }
}

} // namespace desktop
