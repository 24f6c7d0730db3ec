#pragma once

#include <QObject>

namespace tests {

/// Review logs, and what of them a memory model is fitted to.
class TestReviewLog : public QObject {
    Q_OBJECT

private slots:
    void readsLogs();
    void namesTheWrongLine_data();
    void namesTheWrongLine();
    void countsDaysFromTheirBoundary();
    void asksWhatTheModelKnows();
    void leavesOutRareBeginnings();
};

} // namespace tests
