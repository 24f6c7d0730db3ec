#pragma once

#include <QObject>

namespace tests {

class TestGrading : public QObject {
    Q_OBJECT

private slots:
    void gradesTurns_data();
    void gradesTurns();
    void gradesRecall_data();
    void gradesRecall();
    void showsTheWords();
    void cannotTellWithoutWordings();
    void believesNoCopies();
    void takesTheStatementInRecall();
    void noticesFaults_data();
    void noticesFaults();
    void gradesAgainstReferences();
};

} // namespace tests
