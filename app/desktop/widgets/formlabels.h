#pragma once

class QFormLayout;

namespace desktop {

/// Sets the labels of a form on the middle of their controls and gives them a width in common, so that the controls of
/// several forms stand in one line.
void alignLabels(QFormLayout &form, int width = 0);

} // namespace desktop
