#pragma once

#include <QObject>

namespace tests {

/// What a person learns, by role and by choice.
class TestPersonMemory : public QObject {
    Q_OBJECT

private slots:
    void teachesWhatTheRoleNeeds_data();
    void teachesWhatTheRoleNeeds();
    void teachesMarketingByChoice_data();
    void teachesMarketingByChoice();
    void losesNothingByTheChoice();
    void promisesNothingOfWhatIsNotLearned();
};

} // namespace tests
