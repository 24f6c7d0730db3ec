#pragma once

#include <QObject>

namespace tests {

class TestGradingText : public QObject {
    Q_OBJECT

private slots:
    void splitsWords_data();
    void splitsWords();
    void splitsSentences_data();
    void splitsSentences();
    void splitsClauses();
    void splitsQuestionsWithoutPunctuation();
    void keepsPlaces();
    void cutsLongTexts();
    void stems_data();
    void stems();
    void knowsSlips_data();
    void knowsSlips();
};

} // namespace tests
