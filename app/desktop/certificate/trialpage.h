#pragma once

#include "app/desktop/shell/desk.h"
#include "app/desktop/widgets/page.h"
#include "app/training/certification.h"

namespace desktop {

class CardBox;
class EndCard;
class TextLabel;

/// The first part of a cold trial: every step and its result, without a word on how it goes; then the way to the walk,
/// or what was missing.
class TrialPage : public Page {
    Q_OBJECT

public:
    explicit TrialPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void enter() override;

    void begin(const drills::ProcessId &process);

signals:
    void walkWanted(const training::WalkRequest &request);
    void finished();

private:
    /// Whether what was begun is of this process and of today.
    [[nodiscard]] bool isOfToday(const drills::ProcessId &process) const;
    void beginAnew(const drills::ProcessId &process);
    void showCard();
    void answer(const QString &text);
    void giveUp();
    void afterAnswer(const drills::Result<void> &taken);
    /// To the next card, or the end; also when that failed before.
    void goOn();
    void showEnd();
    void showOutcome(const training::TrialView &trial);
    void startWalk();
    void showTrouble(const drills::Error &error);
    void showOnly(QWidget *part);

    Desk &m_desk;
    std::unique_ptr<training::RecallSession> m_session;
    drills::ProcessId m_process;
    QDate m_day;
    std::optional<training::TrialView> m_trial;
    TextLabel *m_place;
    TextLabel *m_trouble;
    CardBox *m_box;
    EndCard *m_end;
};

} // namespace desktop
