#pragma once

#include <QWidget>

#include <optional>

class QCheckBox;
class QDateEdit;

namespace desktop {

/// A day that may be set or not.
class OptionalDay : public QWidget {
    Q_OBJECT

public:
    /// `name` says what the day is, for instance "Known by"; `least` is the earliest that can be chosen,
    /// a year later the last.
    OptionalDay(const QString &name, const QDate &least, QWidget *parent);

    void setDay(const std::optional<QDate> &day);
    [[nodiscard]] std::optional<QDate> day() const;

signals:
    void changed();

private:
    QCheckBox *m_isSet;
    QDateEdit *m_day;
};

} // namespace desktop
