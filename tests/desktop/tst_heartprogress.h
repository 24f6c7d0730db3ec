#pragma once

#include <QObject>

namespace tests {

/// What is known by heart, on the page of progress.
class HeartProgressTest : public QObject {
    Q_OBJECT

private slots:
    void listsWhatIsKnown();
    void foretellsTheDate();
};

} // namespace tests
