#pragma once

namespace desktop {

/// Lets painted widgets with the property `graphic` be read out as a picture with their accessible name, and scrolled
/// parts with the property `reading` as a text with theirs. Called once.
void installGraphicAccessibility();

} // namespace desktop
