#include "app/desktop/widgets/errorwords.h"

namespace desktop {

QString ErrorWords::of(const drills::Error &error)
{
    using drills::ErrorCode;
    switch (error.code) {
    case ErrorCode::NotFound:
        return tr("Something that this needs is not there (%1). Nothing was changed. See whether a pack is missing in "
                  "the library.")
            .arg(error.detail);
    case ErrorCode::InvalidInput:
        return tr("This cannot be taken as it is. What you typed is still there; change it and try again.");
    case ErrorCode::InvalidPack:
        return tr("A pack has faults (%1). The packs in use stay as they are. Check the file in the library.")
            .arg(error.detail);
    case ErrorCode::TooLarge:
        return tr("This is too long. What you typed is still there; shorten it and try again.");
    case ErrorCode::NotAllowed:
        return tr("This cannot be done here (%1). Nothing was changed.").arg(error.detail);
    case ErrorCode::StoreNewer:
    case ErrorCode::StoreLocked:
    case ErrorCode::StoreReadOnly:
    case ErrorCode::StoreFull:
    case ErrorCode::StoreDamaged:
    case ErrorCode::StoreFailed:
        return ofStore(error);
    case ErrorCode::FileUnreadable:
        return tr("The file cannot be read (%1). Nothing was changed. See whether it is there and may be read.")
            .arg(error.detail);
    case ErrorCode::FileUnwritable:
        return tr("The file cannot be written (%1). Your data is safe. Choose a folder that you may write to.")
            .arg(error.detail);
    }
    return error.detail;
}

QString ErrorWords::ofStore(const drills::Error &error)
{
    using drills::ErrorCode;
    if (error.code == ErrorCode::StoreNewer)
        return tr(
            "The data was written by a newer Lockstep. It was not touched. Install the newer version to open it.");
    if (error.code == ErrorCode::StoreLocked)
        return tr(
            "Another Lockstep has this data open. Your data is safe. Close the other window or terminal, then try "
            "again.");
    if (error.code == ErrorCode::StoreReadOnly)
        return tr("The data can only be read here, so nothing is kept. What was stored before is safe. Make the data "
                  "folder writable and start again.");
    if (error.code == ErrorCode::StoreFull)
        return tr("The disk is full, so this was not stored. Everything before it is safe, and what you typed is still "
                  "there. Make room, then try again.");
    if (error.code == ErrorCode::StoreDamaged)
        return tr("The data file is damaged (%1). It was not changed. Keep a copy of the data folder, then go back to "
                  "the latest backup in it.")
            .arg(error.detail);
    return tr("The data could not be written or read (%1). What was stored before is safe. Try again.")
        .arg(error.detail);
}

} // namespace desktop
