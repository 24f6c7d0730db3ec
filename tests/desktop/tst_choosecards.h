#pragma once

#include <QObject>

namespace tests {

/// What is practised by heart, chosen by keys.
class ChooseCardsTest : public QObject {
    Q_OBJECT

private slots:
    void beginsWithWhatTheRoleLearns_data();
    void beginsWithWhatTheRoleLearns();
    void asksForTheCardsOfAChoice_data();
    void asksForTheCardsOfAChoice();
    void asksForARecital_data();
    void asksForARecital();
    void saysWhatAStepLacks();
    void keepsWhatWasChosen();
    void leadsToTheCards();
    void leadsToARecital();
    void showsTroubleWithAWalkWhereItIsSeen();
};

} // namespace tests
