#pragma once

#include <QObject>

namespace tests {

/// What comes first in a session, and what keeps apart.
class TestSessionOrder : public QObject {
    Q_OBJECT

private slots:
    void asksWhatWasForgottenFirst();
    void asksAgainNotAtOnce_data();
    void asksAgainNotAtOnce();
    void givesUpForToday();
    void asksTheLeastSureFirst();
    void asksNothingTwiceADay();
    void asksNewLinksOnceMore();
    void keepsSiblingsApart();
    void recitesWhenDue_data();
    void recitesWhenDue();
    void recitesInsteadOfSingleLinks();
    void recitesOnceADay();
    void sweepsBeforeTheDate_data();
    void sweepsBeforeTheDate();
};

} // namespace tests
