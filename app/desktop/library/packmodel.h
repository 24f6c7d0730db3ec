#pragma once

#include "app/training/content.h"

#include <QAbstractTableModel>

namespace desktop {

/// The packs in use, one a row.
class PackModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Title, Version, Holds, Origin, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPacks(std::vector<training::PackView> packs);
    /// Null for a row that is not there.
    [[nodiscard]] const training::PackView *pack(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// What is in a pack, in words; empty parts are left out.
    [[nodiscard]] static QString holds(const training::PackView &pack);

private:
    std::vector<training::PackView> m_packs;
};

} // namespace desktop
