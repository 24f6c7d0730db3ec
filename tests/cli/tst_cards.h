#pragma once

#include <QObject>

namespace tests {

/// Cards in the terminal, and what of them is due today.
class TestCards : public QObject {
    Q_OBJECT

private slots:
    void tellsWhatIsDue();
    void tellsWhatIsDueAsJson();
    void keepsToTheMinutes_data();
    void keepsToTheMinutes();
    void refusesOtherMinutes_data();
    void refusesOtherMinutes();
    void recites();
    void asksOneKind_data();
    void asksOneKind();
    void saysWhatWasNamedInstead();
    void helps();
    void letsThePersonSay();
    void letsChoose();
    void keepsOnAfterWhatCannotBeTaken();
    void keepsWhatWasAnswered_data();
    void keepsWhatWasAnswered();
    void goesThroughTheDay();
    void namesWhatIsNotThere_data();
    void namesWhatIsNotThere();
    void refusesAnUnknownKind_data();
    void refusesAnUnknownKind();
};

} // namespace tests
