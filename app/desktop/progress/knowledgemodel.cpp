#include "app/desktop/progress/knowledgemodel.h"

#include "app/desktop/widgets/plaintip.h"

#include <QLocale>

#include <cmath>
#include <utility>

namespace desktop {

void KnowledgeModel::setSteps(std::vector<training::StepKnowledge> steps)
{
    beginResetModel();
    m_steps = std::move(steps);
    endResetModel();
}

int KnowledgeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int KnowledgeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString KnowledgeModel::facetText(const training::StepKnowledge &step, std::size_t facet)
{
    constexpr double hundred = 100.0;
    if (!step.recall.at(facet))
        return {};
    const QString share = tr("%1 %", "chance of recall")
                              .arg(QLocale().toString(std::lround(*step.recall.at(facet) * hundred)));
    return step.isAutomatic.at(facet) ? tr("%1 ✓", "chance of recall, known at once").arg(share) : share;
}

QString KnowledgeModel::nameOf(const training::StepKnowledge &step)
{
    return step.step.isEmpty() ? step.otherProcess : step.name;
}

QString KnowledgeModel::fullNameOf(const training::StepKnowledge &step)
{
    if (step.otherProcess.isEmpty())
        return {};
    return step.step.isEmpty() ? tr("%1: what it leads to", "process").arg(step.otherProcess)
                               : tr("%1: %2", "process, step").arg(step.otherProcess, step.name);
}

QString KnowledgeModel::text(const training::StepKnowledge &step, int column)
{
    switch (static_cast<Column>(column)) {
    case Step:
        return step.isStubborn ? tr("%1 (does not stick yet)", "step").arg(nameOf(step)) : nameOf(step);
    case Link:
    case Result:
    case Evidence:
    case Questions:
    case Purpose:
        return facetText(step, static_cast<std::size_t>(column - Link));
    case Walks:
        return QLocale().toString(step.reachedInWalks);
    case Ease:
        return step.fluency ? QLocale().toString(*step.fluency, 'f', 1) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant KnowledgeModel::data(const QModelIndex &index, int role) const
{
    const auto row = static_cast<std::size_t>(index.row());
    if (!index.isValid() || row >= m_steps.size())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() != Step)
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    if (index.column() == Step && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)) {
        const QString full = fullNameOf(m_steps.at(row));
        return role == Qt::ToolTipRole ? plainTip(full) : full;
    }
    return role == Qt::DisplayRole ? text(m_steps.at(row), index.column()) : QVariant();
}

QVariant KnowledgeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Step:
        return tr("Step");
    case Link:
        return tr("Its place");
    case Result:
        return tr("Result");
    case Evidence:
        return tr("Must be true");
    case Questions:
        return tr("Questions");
    case Purpose:
        return tr("Purpose");
    case Walks:
        return tr("In walks");
    case Ease:
        return tr("Ease");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace desktop
