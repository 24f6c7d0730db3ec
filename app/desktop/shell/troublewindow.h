#pragma once

#include "drills/model/result.h"

#include <QWidget>

namespace desktop {

/// What is shown instead of the program when its data cannot be opened.
class TroubleWindow : public QWidget {
    Q_OBJECT

public:
    TroubleWindow(const drills::Error &error, const QString &folder);

signals:
    void retryAsked();

private:
    [[nodiscard]] static QString headingFor(const drills::Error &error);
};

} // namespace desktop
