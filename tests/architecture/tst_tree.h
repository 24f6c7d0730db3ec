#pragma once

#include "tests/architecture/checks.h"

#include <QObject>

#include <functional>

namespace architecture {

/// Holds the sources of Lockstep against the rules.
class TreeTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void followsTheArrows();
    void usesTheLibrariesOfItsLayer();
    void keepsSqlInStorage();
    void translatesWherePeopleRead();
    void holdsValuesInDrills();
    void takesTimeAndChanceFromOutside();
    void showsTextAsItIs();
    void staysSmall();
    void guardsHeaders();
    void buildsEverySource();
    void carriesEveryPackAndMigration();

private:
    void expectNone(const std::function<Violations(const SourceText &)> &check) const;

    std::vector<SourceText> m_program;
    std::vector<SourceText> m_tests;
};

} // namespace architecture
