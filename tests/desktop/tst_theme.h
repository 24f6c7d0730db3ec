#pragma once

#include <QObject>

namespace tests {

/// Colours that everybody can read, and a style sheet without holes.
class ThemeTest : public QObject {
    Q_OBJECT

private slots:
    void keepsTextReadable_data();
    void keepsTextReadable();
    void keepsBordersVisible();
    void tellsOwedApart();
    void fillsInEveryToken();
    void switchesAtOnce();
    void drawsEveryIcon();
};

} // namespace tests
