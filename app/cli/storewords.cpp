#include "app/cli/storewords.h"

#include "app/cli/errorwords.h"

namespace cli {

QString StoreWords::of(const drills::Error &error)
{
    switch (error.code) {
    case drills::ErrorCode::NotFound:
        return tr("There is no %1. Say where the data is with --store FILE or LOCKSTEP_HOME.").arg(error.detail);
    case drills::ErrorCode::NotAllowed:
        return tr("%1 is there already and was not touched. Choose another name.").arg(error.detail);
    default:
        return ErrorWords::of(error);
    }
}

} // namespace cli
