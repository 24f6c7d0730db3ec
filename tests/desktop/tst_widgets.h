#pragma once

#include <QObject>

namespace tests {

/// What every page is made of.
class WidgetsTest : public QObject {
    Q_OBJECT

private slots:
    void showsMarkupAsText();
    void keepsPlainWhenRolesChange();
    void takesBackOnce();
    void hasWordsForEveryError();
};

} // namespace tests
