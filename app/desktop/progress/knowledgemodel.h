#pragma once

#include "app/training/knowledge.h"

#include <QAbstractTableModel>

namespace desktop {

/// What of each step is known by heart today, a step a row.
class KnowledgeModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// From Link to Purpose in the order of drills::Facet.
    enum Column { Step, Link, Result, Evidence, Questions, Purpose, Walks, Ease, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSteps(std::vector<training::StepKnowledge> steps);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// Short, as the columns beside it are wide.
    [[nodiscard]] static QString nameOf(const training::StepKnowledge &step);
    /// What there is to read in full; empty where the name says all.
    [[nodiscard]] static QString fullNameOf(const training::StepKnowledge &step);
    [[nodiscard]] static QString facetText(const training::StepKnowledge &step, std::size_t facet);
    [[nodiscard]] static QString text(const training::StepKnowledge &step, int column);

    std::vector<training::StepKnowledge> m_steps;
};

} // namespace desktop
