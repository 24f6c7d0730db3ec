#pragma once

#include <QObject>

namespace tests {

/// The first run, and its two calls.
class WelcomeTest : public QObject {
    Q_OBJECT

private slots:
    void asksThreeThings();
    void canBeSkipped();
    void findsTwoCalls();
    void comparesCalls();
    void comparesOnlyWhatBothCallsCameTo();
};

} // namespace tests
