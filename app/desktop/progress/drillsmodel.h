#pragma once

#include "app/training/progress.h"

#include <QAbstractTableModel>

namespace desktop {

/// The past drills, newest first.
class DrillsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Day, Title, Way, Steps, FirstOpen, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setDrills(std::vector<training::PastDrill> drills);
    /// Null for a row that is not there.
    [[nodiscard]] const training::PastDrill *drill(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString outcome(const training::PastDrill &drill);

    std::vector<training::PastDrill> m_drills;
};

} // namespace desktop
