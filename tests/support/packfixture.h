#pragma once

#include "drills/packfile/packreader.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace tests {

/// The reader with the real schema, a small good pack and the pack that it requires.
class PackFixture {
public:
    PackFixture();

    [[nodiscard]] const drills::PackReader &reader() const { return m_reader; }
    [[nodiscard]] const QByteArray &good() const { return m_good; }
    [[nodiscard]] const std::vector<drills::Pack> &before() const { return m_before; }
    /// With the required pack at hand.
    [[nodiscard]] drills::PackReading read(const QByteArray &json) const { return m_reader.read(json, m_before); }
    /// Each fault as `pointer: what is wrong`.
    [[nodiscard]] QStringList faultsOf(const QByteArray &json) const;
    /// A pack of nothing but what each must have, and these members: `, "name": value`.
    [[nodiscard]] static QByteArray minimal(const QByteArray &members);

private:
    drills::PackReader m_reader;
    QByteArray m_good;
    std::vector<drills::Pack> m_before;
};

} // namespace tests
