#pragma once

#include <QString>

namespace architecture {

/// The folder that a source belongs to. Root is the composition root, which sees everything: main, application and the
/// main of the terminal program.
enum class Layer { Drills, System, Storage, Sharing, Training, Printing, Desktop, Cli, Root, Tests, Elsewhere };

/// The layer of a path from the repository root.
Layer layerOf(const QString &path);

/// Whether sources of `from` may include headers of `to`.
bool mayInclude(Layer from, Layer to);

/// The name of the layer's folder.
QString nameOf(Layer layer);

} // namespace architecture
