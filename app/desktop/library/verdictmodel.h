#pragma once

#include "drills/model/grade.h"

#include <QAbstractTableModel>

namespace desktop {

/// What the engine says of one criterion of a text that is tried out.
struct VerdictRow {
    QString statement;
    drills::Verdict verdict = drills::Verdict::NotFound;
    /// Thousandths.
    int probability = 0;
    /// The words that show it.
    QStringList evidence;

    bool operator==(const VerdictRow &) const = default;
};

/// The verdicts on one text, a criterion a row.
class VerdictModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Statement, Verdict, Probability, Evidence, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<VerdictRow> rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const VerdictRow &shown, int column);

    std::vector<VerdictRow> m_rows;
};

} // namespace desktop
