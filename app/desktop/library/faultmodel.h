#pragma once

#include "drills/packfile/packreader.h"

#include <QAbstractTableModel>

namespace desktop {

/// The faults of a pack file, one a row, in the order of the file.
class FaultModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Pointer, Wrong, Expected, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFaults(std::vector<drills::PackFault> faults);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const drills::PackFault &fault, int column);

    std::vector<drills::PackFault> m_faults;
};

} // namespace desktop
