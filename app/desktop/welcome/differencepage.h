#pragma once

#include "app/desktop/shell/desk.h"
#include "app/desktop/welcome/twocalls.h"
#include "app/desktop/widgets/page.h"

class QPushButton;

namespace desktop {

class TextLabel;

/// Between and after the two calls: what the second took more, in one sentence.
class DifferencePage : public Page {
    Q_OBJECT

public:
    explicit DifferencePage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void enter() override;

    /// The first call has ended.
    void announceSecond();
    void compare(const drills::AttemptId &first, const drills::AttemptId &second);

signals:
    void secondWanted();
    void debriefWanted(const drills::AttemptId &attempt);
    void finished();

private:
    [[nodiscard]] static QString sentence(const CallDifference &difference);
    [[nodiscard]] static QString cost(const CallDifference &difference);
    void primaryPressed();
    void otherPressed();

    Desk &m_desk;
    TextLabel *m_heading;
    TextLabel *m_text;
    TextLabel *m_why;
    QPushButton *m_primary;
    QPushButton *m_other;
    std::optional<drills::AttemptId> m_second;
};

} // namespace desktop
