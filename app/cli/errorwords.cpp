#include "app/cli/errorwords.h"

namespace cli {

using drills::ErrorCode;

QString ErrorWords::of(const drills::Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return tr("There is no %1. See what there is with: lockstep-cli pack list").arg(error.detail);
    case ErrorCode::InvalidInput:
        return tr("This cannot be taken as it is: %1. Change it and try again.").arg(error.detail);
    case ErrorCode::InvalidPack:
        return tr("A pack has faults (%1). Look at it with: lockstep-cli pack check FILE").arg(error.detail);
    case ErrorCode::TooLarge:
        return tr("This is too long (%1). Shorten it and try again.").arg(error.detail);
    case ErrorCode::NotAllowed:
        return tr("This cannot be done here: %1. Nothing was changed.").arg(error.detail);
    case ErrorCode::FileUnreadable:
        return tr("The file cannot be read (%1). See whether it is there and may be read.").arg(error.detail);
    case ErrorCode::FileUnwritable:
        return tr("The file cannot be written (%1). Choose a folder that you may write to.").arg(error.detail);
    case ErrorCode::StoreNewer:
    case ErrorCode::StoreLocked:
    case ErrorCode::StoreReadOnly:
    case ErrorCode::StoreFull:
    case ErrorCode::StoreDamaged:
    case ErrorCode::StoreFailed:
        return ofStore(error);
    }
    return error.detail;
}

QString ErrorWords::ofPerson(const drills::Error &error, const QString &name)
{
    if (error.code != ErrorCode::NotFound)
        return of(error);
    return tr("There is no profile '%1'. Make it with: lockstep-cli drill --person '%1'").arg(name);
}

QString ErrorWords::ofStore(const drills::Error &error)
{
    switch (error.code) {
    case ErrorCode::StoreNewer:
        return tr(
            "The data was written by a newer Lockstep and was not touched. Install the newer version to open it.");
    case ErrorCode::StoreLocked:
        return tr("Another Lockstep has the data open for writing (%1). Close its window or terminal, then try again.")
            .arg(error.detail);
    case ErrorCode::StoreReadOnly:
        return tr(
            "The data can only be read here, so nothing can be kept. Make the data folder writable, or choose another "
            "with --store FILE.");
    case ErrorCode::StoreFull:
        return tr(
            "The disk is full, so this was not stored; what was stored before is safe. Make room, then try again.");
    case ErrorCode::StoreDamaged:
        return tr("The data file is damaged (%1) and was not changed. Keep a copy of its folder, then go back to the "
                  "latest "
                  "backup.")
            .arg(error.detail);
    default:
        return tr("The data could not be read or written (%1). What was stored before is safe; try again.")
            .arg(error.detail);
    }
}

} // namespace cli
