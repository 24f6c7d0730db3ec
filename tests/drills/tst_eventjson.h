#pragma once

#include <QObject>

namespace tests {

class TestEventJson : public QObject {
    Q_OBJECT

private slots:
    void readsWhatItWrote_data();
    void readsWhatItWrote();
    void movesTypedTextsOut();
    void readsAnErasedTextAsEmpty();
    void keepsTheFormat();
    void rejectsWrongMembers_data();
    void rejectsWrongMembers();
    void namesEveryChoiceOnce();
};

} // namespace tests
