#pragma once

#include <QObject>

namespace tests {

class TestSqlScript : public QObject {
    Q_OBJECT

private slots:
    void cutsScripts_data();
    void cutsScripts();
    void cutsTheFirstMigration();
};

} // namespace tests
