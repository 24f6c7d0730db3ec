#pragma once

#include "app/training/certification.h"

#include <QAbstractTableModel>

namespace desktop {

/// The trials of a process and the days that follow from them, in order of date.
class CalendarModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Day, What, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// The days to come are those of the view, also where a new prospect is what they wait for.
    void setCalendar(const training::CertificateView &view, const drills::Process &process);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        QDate day;
        QString what;
    };
    std::vector<Line> m_lines;
};

} // namespace desktop
