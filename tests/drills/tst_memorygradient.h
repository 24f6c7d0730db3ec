#pragma once

#include <QObject>

namespace tests {

/// What the memory models foretell for whole cards, and the derivatives of their loss.
class TestMemoryGradient : public QObject {
    Q_OBJECT

private slots:
    void agreesWithThePublishedGradient();
    void agreesWithFiniteDifferences_data();
    void agreesWithFiniteDifferences();
    void foretellsAsTheModels_data();
    void foretellsAsTheModels();
    void losesNothingWithoutQuestions();
};

} // namespace tests
