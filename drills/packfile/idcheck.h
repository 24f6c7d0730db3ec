#pragma once

#include "drills/packfile/faultlist.h"

#include <QSet>
#include <QString>

namespace drills {

/// Lower-case letters, digits, `-` and `.`, at least one of them.
bool isValidId(QStringView id);
/// Adds a fault unless the id is valid.
void checkId(const QString &id, const Pointer &at, FaultList &faults);

/// Ids that must differ from each other.
class IdSet {
public:
    /// Adds a fault if the id is not valid or was there before.
    void check(const QString &id, const Pointer &at, FaultList &faults);
    /// The same for an id that refers to something: whether that exists is checked elsewhere.
    void checkOnce(const QString &id, const Pointer &at, FaultList &faults);

private:
    QSet<QString> m_ids;
};

} // namespace drills
