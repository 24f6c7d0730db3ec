#include "app/desktop/progress/stepsmodel.h"

#include "app/desktop/widgets/statewords.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace desktop {

void StepsModel::setRows(std::vector<training::ProgressRow> rows, const std::vector<training::PastDrill> &drills)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_tries.assign(m_rows.size(), {});
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        for (const training::PastDrill &drill : drills) {
            if (!drill.figures)
                continue;
            for (const drills::StepFigures &figures : drill.figures->steps) {
                if (figures.step == m_rows.at(row).step && figures.state != drills::StepState::NotTried)
                    m_tries.at(row).push_back(figures);
            }
        }
    }
    endResetModel();
}

int StepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StepsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int StepsModel::count(const training::ProgressRow &row, int column) const
{
    switch (column) {
    case Tried:
        return row.tried;
    case Reached:
        return row.reached;
    case Late:
        return row.late;
    case Partly:
        return row.partly;
    case Open:
        return row.open;
    default:
        return row.provisional;
    }
}

QString StepsModel::lastTry(std::size_t row) const
{
    const auto &tries = m_tries.at(row);
    if (tries.empty())
        return {};
    const drills::StepFigures &last = tries.front();
    return tr("%1, %2 of %3", "state, own time, target")
        .arg(StateWords::of(last.state), StateWords::time(last.own), StateWords::time(last.target));
}

QVariant StepsModel::data(const QModelIndex &index, int role) const
{
    const auto place = static_cast<std::size_t>(index.row());
    if (!index.isValid() || place >= m_rows.size())
        return {};
    const training::ProgressRow &row = m_rows.at(place);
    const bool isText = index.column() == Step || index.column() == LastTry;
    if (role == Qt::TextAlignmentRole && !isText)
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Step)
        return row.stepName;
    if (index.column() == LastTry)
        return lastTry(place);
    return QLocale().toString(count(row, index.column()));
}

QVariant StepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isText = section == Step || section == LastTry;
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && !isText)
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Step:
        return tr("Step");
    case Tried:
        return tr("Tried");
    case Reached:
        return tr("Reached");
    case Late:
        return tr("Late");
    case Partly:
        return tr("Partly");
    case Open:
        return tr("Open");
    case Provisional:
        return tr("Provisional");
    case LastTry:
        return tr("Last try");
    default:
        return {};
    }
}

std::vector<drills::StepState> StepsModel::tries(int row) const
{
    std::vector<drills::StepState> states;
    if (row >= 0 && row < static_cast<int>(m_tries.size()))
        std::ranges::transform(m_tries.at(static_cast<std::size_t>(row)), std::back_inserter(states),
                               &drills::StepFigures::state);
    return states;
}

} // namespace desktop
