#pragma once

#include "tests/architecture/sourcetext.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace architecture {

/// What breaks a rule, and where. The line counts from 1; 0 is the file as a whole.
struct Violation {
    QString path;
    int line = 0;
    QString what;
};

using Violations = std::vector<Violation>;

/// Which Qt module a header belongs to: `QWidget` and `qwidget.h` → `QtWidgets`.
using QtModules = QHash<QString, QString>;

/// Reads the modules from the folder that holds QtCore/, QtWidgets/ …
QtModules readQtModules(const QString &includeFolder);

/// Includes follow the arrows between the layers and start at the repository root.
Violations checkLayers(const SourceText &source);
/// Each layer uses the Qt modules and libraries that it is meant to use; drills only values.
Violations checkLibraries(const SourceText &source, const QtModules &modules);
/// SQL stands in app/storage and app/sharing/hub only.
Violations checkSql(const SourceText &source);
/// Texts for people are made where people read them.
Violations checkTranslations(const SourceText &source);
/// No QObject in drills.
Violations checkValues(const SourceText &source);
/// Time and chance come from outside into drills, storage and training.
Violations checkClockAndChance(const SourceText &source);
/// Text is shown as it is, never as markup: it comes from packs and people.
Violations checkPlainText(const SourceText &source);
/// Files of at most 300 lines, functions of at most 40.
Violations checkSize(const SourceText &source);
/// Headers are guarded by #pragma once.
Violations checkGuard(const SourceText &source);
/// The file is named in the build file: what is not listed is not built. `folder` is where the build file stands.
Violations checkListed(const QString &path, const QString &folder, const QString &buildFile);

} // namespace architecture
