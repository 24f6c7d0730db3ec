#pragma once

namespace desktop {

/// Lets painted widgets with the property `graphic` be read out as a picture with their accessible name. Called once.
void installGraphicAccessibility();

} // namespace desktop
