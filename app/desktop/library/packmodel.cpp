#include "app/desktop/library/packmodel.h"

#include <QLocale>

#include <utility>

namespace desktop {

void PackModel::setPacks(std::vector<training::PackView> packs)
{
    beginResetModel();
    m_packs = std::move(packs);
    endResetModel();
}

const training::PackView *PackModel::pack(int row) const
{
    const auto index = static_cast<std::size_t>(row);
    return row >= 0 && index < m_packs.size() ? &m_packs.at(index) : nullptr;
}

int PackModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_packs.size());
}

int PackModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PackModel::data(const QModelIndex &index, int role) const
{
    const training::PackView *shown = pack(index.row());
    if (!shown || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Title:
        return shown->title.isEmpty() ? shown->id.value : shown->title;
    case Version:
        return QLocale().toString(shown->version);
    case Holds:
        return holds(*shown);
    case Origin:
        return shown->isBuiltIn ? tr("Built in") : tr("Installed");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PackModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Title:
        return tr("Pack");
    case Version:
        return tr("Version");
    case Holds:
        return tr("What is in it");
    case Origin:
        return tr("From");
    case ColumnCount:
        break;
    }
    return {};
}

QString PackModel::holds(const training::PackView &pack)
{
    QStringList parts;
    if (pack.processes > 0)
        parts.append(tr("%n process(es)", nullptr, pack.processes));
    if (pack.criteria > 0)
        parts.append(tr("%n statement(s)", nullptr, pack.criteria));
    if (pack.scenarios > 0)
        parts.append(tr("%n prospect(s)", nullptr, pack.scenarios));
    if (pack.faults > 0)
        parts.append(tr("%n fault(s)", nullptr, pack.faults));
    return parts.join(tr(", ", "between the parts of a pack"));
}

} // namespace desktop
