#include "app/desktop/library/changedmodel.h"

#include "app/desktop/widgets/plaintip.h"
#include "app/desktop/widgets/verdictwords.h"

namespace desktop {

void ChangedModel::setRows(const std::vector<training::ChangedVerdict> &changed, const drills::Library &library)
{
    beginResetModel();
    m_rows.clear();
    for (const training::ChangedVerdict &verdict : changed) {
        const drills::Criterion *criterion = library.criterion(verdict.criterion);
        m_rows.push_back({verdict, criterion ? criterion->statement : verdict.criterion.value});
    }
    endResetModel();
}

int ChangedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChangedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChangedModel::text(const Row &shown, int column)
{
    switch (static_cast<Column>(column)) {
    case Said:
        return shown.verdict.said;
    case Statement:
        return shown.statement;
    case Before:
        return VerdictWords::of(shown.verdict.before);
    case After:
        return VerdictWords::of(shown.verdict.after);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ChangedModel::data(const QModelIndex &index, int role) const
{
    const auto row = static_cast<std::size_t>(index.row());
    if (!index.isValid() || row >= m_rows.size())
        return {};
    const QString shownText = text(m_rows.at(row), index.column());
    if (role == Qt::ToolTipRole)
        return plainTip(shownText);
    return role == Qt::DisplayRole ? QVariant(shownText) : QVariant();
}

QVariant ChangedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Said:
        return tr("You said");
    case Statement:
        return tr("What must be true");
    case Before:
        return tr("Then");
    case After:
        return tr("From now on");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace desktop
