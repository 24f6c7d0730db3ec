#pragma once

#include "app/training/wordings.h"

#include <QAbstractTableModel>

namespace desktop {

/// Past verdicts that a changed pack would turn, one a row.
class ChangedModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Said, Statement, Before, After, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// The library gives the statements.
    void setRows(const std::vector<training::ChangedVerdict> &changed, const drills::Library &library);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        training::ChangedVerdict verdict;
        QString statement;
    };

    [[nodiscard]] static QString text(const Row &shown, int column);

    std::vector<Row> m_rows;
};

} // namespace desktop
