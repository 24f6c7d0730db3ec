#pragma once

#include <QString>

namespace platform {

/// Where the person's data is.
struct Folders {
    /// Absolute; made by whoever writes into it.
    QString data;

    /// LOCKSTEP_HOME if it is set, else the place that the system has for the data of programs.
    static Folders ofThisPerson();

    [[nodiscard]] QString store() const;
    [[nodiscard]] QString backups() const;
};

} // namespace platform
