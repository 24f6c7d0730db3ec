#pragma once

#include <QCoreApplication>

namespace desktop {

/// What a manager sees and never sees; said at set-up and in the settings.
class PrivacyWords {
    Q_DECLARE_TR_FUNCTIONS(desktop::PrivacyWords)

public:
    static QString text();
};

} // namespace desktop
