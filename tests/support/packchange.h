#pragma once

#include <QString>
#include <QStringList>

namespace tests {

class PackFixture;

/// Columns of rows that change one thing in the good pack.
void addChangeColumns();
/// One row: the change, as withChange() makes it, and all that is wrong then, each as `pointer: what is wrong`.
void addChange(const char *name, const char *pointer, const char *value, const QStringList &faults);
/// The same within the pack's first scenario, to which all pointers are relative.
void addScenarioChange(const char *name, const char *pointer, const char *value, const QStringList &faults);
/// Checks the present row.
void verifyChange(const PackFixture &fixture);

} // namespace tests
