#include "app/desktop/settings/optionalday.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace desktop {

namespace {

/// A month is what most people give themselves.
constexpr int usualDays = 28;

} // namespace

OptionalDay::OptionalDay(const QString &name, const QDate &least, QWidget *parent)
    : QWidget(parent), m_isSet(new QCheckBox(name, this)), m_day(new QDateEdit(least.addDays(usualDays), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_isSet);
    row->addWidget(m_day);
    row->addStretch();
    QString plain = name;
    m_day->setAccessibleName(plain.remove(QLatin1Char('&')));
    m_day->setDateRange(least, least.addYears(1));
    m_day->setCalendarPopup(true);
    // The style adds a frame that the size hint does not know.
    m_day->setMinimumWidth(m_day->sizeHint().width() + 32);
    m_day->setEnabled(false);
    connect(m_isSet, &QCheckBox::toggled, m_day, &QDateEdit::setEnabled);
    connect(m_isSet, &QCheckBox::toggled, this, &OptionalDay::changed);
    connect(m_day, &QDateEdit::dateChanged, this, &OptionalDay::changed);
}

void OptionalDay::setDay(const std::optional<QDate> &day)
{
    const QSignalBlocker quiet(this);
    // A day that is past is none any more.
    const bool isSet = day && *day >= m_day->minimumDate();
    m_isSet->setChecked(isSet);
    if (isSet)
        m_day->setDate(*day);
}

std::optional<QDate> OptionalDay::day() const
{
    return m_isSet->isChecked() ? std::optional(m_day->date()) : std::nullopt;
}

} // namespace desktop
