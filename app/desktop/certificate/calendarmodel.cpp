#include "app/desktop/certificate/calendarmodel.h"

#include "app/desktop/certificate/certificatewords.h"

#include <QLocale>

#include <algorithm>
#include <variant>

namespace desktop {

void CalendarModel::setCalendar(const training::CertificateView &view, const drills::Process &process)
{
    beginResetModel();
    m_lines.clear();
    for (const drills::CalendarEntry &entry : view.status.calendar) {
        const auto *mark = std::get_if<drills::CalendarMark>(&entry.what);
        const bool isNext = mark && *mark == drills::CalendarMark::NextTrial;
        const std::optional<QDate> day = isNext ? view.nextTrial() : entry.date;
        if (day)
            m_lines.push_back({*day, CertificateWords::entry(entry, process)});
    }
    std::ranges::stable_sort(m_lines, {}, &Line::day);
    endResetModel();
}

int CalendarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int CalendarModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CalendarModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const Line &line = m_lines.at(static_cast<std::size_t>(index.row()));
    return index.column() == Day ? QLocale().toString(line.day, QLocale::LongFormat) : line.what;
}

QVariant CalendarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Day ? tr("Day") : tr("What");
}

} // namespace desktop
