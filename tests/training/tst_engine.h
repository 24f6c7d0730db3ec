#pragma once

#include <QObject>

namespace tests {

/// What holds for the engine on the packs that come with the program, whatever they say.
class TestEngine : public QObject {
    Q_OBJECT

private slots:
    void neverLosesByAnAcceptedWording();
    void neverGainsByALookalike();
    void gradesTheSameOnEveryBuild();
};

} // namespace tests
