#include "app/system/folders.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace platform {

Folders Folders::ofThisPerson()
{
    const QString home = qEnvironmentVariable("LOCKSTEP_HOME");
    if (!home.isEmpty())
        return {QDir(home).absolutePath()};
    // Not AppDataLocation, which ends in the program's name: the window and the terminal share one store.
    return {QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/lockstep"_s};
}

QString Folders::store() const
{
    return data + u"/lockstep.sqlite"_s;
}

QString Folders::backups() const
{
    return data + u"/backups"_s;
}

} // namespace platform
