#pragma once

#include <QObject>

namespace architecture {

/// Shows that each check can fail: planted violations are found, and what is right is left alone.
class ChecksTest : public QObject {
    Q_OBJECT

private slots:
    void seesIncludesAgainstTheArrows_data();
    void seesIncludesAgainstTheArrows();
    void seesLibrariesOutOfPlace_data();
    void seesLibrariesOutOfPlace();
    void seesWordsOutOfPlace_data();
    void seesWordsOutOfPlace();
    void seesLengths_data();
    void seesLengths();
    void readsPastCommentsAndLiterals();
    void seesUnlistedFiles_data();
    void seesUnlistedFiles();
    void seesHeadersWithoutGuard();
};

} // namespace architecture
