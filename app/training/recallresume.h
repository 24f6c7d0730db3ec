#pragma once

#include "app/training/recallsession.h"
#include "drills/model/attempt.h"

#include <optional>

namespace training {

/// The card or recital of today that was begun last and not ended: RecallSession::begin goes on with it. None when
/// there is no such, or the packs are others now. Errors: those of the store; the same for the other.
[[nodiscard]] drills::Result<std::optional<RecallRequest>> unfinishedRecall(Workspace &workspace,
                                                                            const storage::Person &person);

/// The newest attempt of today under the same rules that has not ended.
[[nodiscard]] drills::Result<std::optional<drills::Attempt>> unfinishedLike(Workspace &workspace,
                                                                            const storage::Person &person,
                                                                            const drills::Begun &begun);

} // namespace training
