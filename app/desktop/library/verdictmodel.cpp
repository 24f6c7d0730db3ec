#include "app/desktop/library/verdictmodel.h"

#include "app/desktop/widgets/plaintip.h"
#include "app/desktop/widgets/verdictwords.h"

#include <QLocale>

#include <utility>

namespace desktop {

void VerdictModel::setRows(std::vector<VerdictRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int VerdictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int VerdictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString VerdictModel::text(const VerdictRow &shown, int column)
{
    constexpr double thousandth = 0.001;
    switch (static_cast<Column>(column)) {
    case Statement:
        return shown.statement;
    case Verdict:
        return VerdictWords::of(shown.verdict);
    case Probability:
        return QLocale().toString(shown.probability * thousandth, 'f', 2);
    case Evidence:
        return shown.evidence.join(tr(" … ", "between words of a text"));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant VerdictModel::data(const QModelIndex &index, int role) const
{
    const auto row = static_cast<std::size_t>(index.row());
    if (!index.isValid() || row >= m_rows.size())
        return {};
    const QString shownText = text(m_rows.at(row), index.column());
    if (role == Qt::ToolTipRole)
        return plainTip(shownText);
    return role == Qt::DisplayRole ? QVariant(shownText) : QVariant();
}

QVariant VerdictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Statement:
        return tr("What must be true");
    case Verdict:
        return tr("Verdict");
    case Probability:
        return tr("Probability");
    case Evidence:
        return tr("Words that show it");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace desktop
