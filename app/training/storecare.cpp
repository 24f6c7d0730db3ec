#include "app/training/storecare.h"

#include <QFileInfo>

using namespace drills;

namespace training {

Result<std::vector<CareFinding>> checkStore(Workspace &workspace)
{
    const auto found = workspace.store.check();
    if (!found)
        return tl::unexpected(found.error());
    std::vector<CareFinding> findings;
    for (const storage::StoreFinding &finding : *found)
        findings.push_back({finding.place, finding.wrong});
    return findings;
}

Result<void> backUpTo(Workspace &workspace, const QString &file)
{
    if (QFileInfo::exists(file))
        return failure(ErrorCode::NotAllowed, file);
    return workspace.store.backup(file);
}

} // namespace training
