#pragma once

#include "app/training/progress.h"

#include <QAbstractTableModel>

namespace desktop {

/// How each step of a process went: counts, and the latest try.
class StepsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Step, Tried, Reached, Late, Partly, Open, Provisional, LastTry, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<training::ProgressRow> rows, const std::vector<training::PastDrill> &drills);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The states of the latest tries of a row's step, newest first.
    [[nodiscard]] std::vector<drills::StepState> tries(int row) const;

private:
    [[nodiscard]] int count(const training::ProgressRow &row, int column) const;
    [[nodiscard]] QString lastTry(std::size_t row) const;

    std::vector<training::ProgressRow> m_rows;
    /// By row, newest first.
    std::vector<std::vector<drills::StepFigures>> m_tries;
};

} // namespace desktop
