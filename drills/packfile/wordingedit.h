#pragma once

#include "drills/model/ids.h"
#include "drills/model/result.h"

#include <QByteArray>
#include <QString>

namespace drills {

/// Whether a wording counts, or only looks like one that does.
enum class WordingKind { Accepted, Lookalike };

/// The bytes of a pack's next version, with the wording added to a criterion's turn; all else as it was.
/// Errors: NotFound when the pack does not hold the criterion; InvalidInput for an empty or a known wording.
[[nodiscard]] Result<QByteArray> withWording(const QByteArray &pack, const CriterionId &criterion, const QString &text,
                                             WordingKind kind);

} // namespace drills
