#pragma once

#include "app/training/dayspractised.h"

#include <QAbstractTableModel>

namespace desktop {

/// The days practised, a day a row, in the order they come.
class DaysModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Day, Drills, Minutes, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setDays(std::vector<storage::DayRow> days);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<storage::DayRow> m_days;
};

} // namespace desktop
