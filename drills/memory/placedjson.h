#pragma once

#include <QJsonValue>
#include <QString>

#include <vector>

namespace drills {

/// A JSON value that knows where it stands. What is wrong with it is kept with its place; only the first fault of a
/// text is. A wrong value reads as the least that was asked for.
class PlacedJson {
public:
    /// Borrows `fault`, which stays empty while all is well.
    PlacedJson(QJsonValue value, QString &fault) : PlacedJson(std::move(value), {}, &fault) {}

    /// Neither left out nor null.
    [[nodiscard]] bool isPresent() const { return !m_value.isUndefined() && !m_value.isNull(); }
    [[nodiscard]] PlacedJson member(const QString &name) const;
    [[nodiscard]] std::vector<PlacedJson> items() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool flag() const;
    [[nodiscard]] double number() const;
    /// Within least..largest.
    [[nodiscard]] double number(double least, double largest) const;
    /// The same, and whole.
    [[nodiscard]] double whole(double least, double largest) const;
    [[nodiscard]] std::vector<double> numbers() const;
    void reject(const QString &expected) const;

private:
    PlacedJson(QJsonValue value, QString place, QString *fault)
        : m_value(std::move(value)), m_place(std::move(place)), m_fault(fault)
    {
    }

    QJsonValue m_value;
    QString m_place;
    QString *m_fault;
};

} // namespace drills
