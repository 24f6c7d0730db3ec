#pragma once

#include <QString>

#include <optional>

namespace desktop {

/// The pages of the program; those up to Settings are in the sidebar.
enum class Place { Today, Practice, Process, Progress, Library, Settings, Debrief, Recall, Trial, Welcome, TwoCalls };

/// The name a place is kept under; only for those of the sidebar.
[[nodiscard]] QString keyOf(Place place);
[[nodiscard]] std::optional<Place> placeOf(const QString &key);

} // namespace desktop
