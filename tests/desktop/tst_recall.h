#pragma once

#include <QObject>

namespace tests {

/// Cards on the screen, by keys alone.
class RecallTest : public QObject {
    Q_OBJECT

private slots:
    void asksOneCardAfterTheOther();
    void showsHints();
    void showsWhatIsRightToWhoDoesNotKnow();
    void takesAnAnswerBack_data();
    void takesAnAnswerBack();
    void letsThePersonSay_data();
    void letsThePersonSay();
    void recitesLinkAfterLink();
    void leadsToAWalkAtTheEnd();
    void leadsBackAtTheEnd();
    void showsWhatWasTypedAsItIs();
    void keepsWhatIsTooLong();
};

} // namespace tests
