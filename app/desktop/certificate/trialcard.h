#pragma once

#include "app/desktop/shell/desk.h"
#include "app/desktop/widgets/card.h"
#include "app/training/certification.h"

namespace desktop {

class ActionButton;
class TextLabel;

/// Says on Today that a cold trial counts now, where one is under way or a certificate is to be renewed.
class TrialCard : public Card {
    Q_OBJECT

public:
    explicit TrialCard(Desk &desk, QWidget *parent);

    /// Reads anew where the person stands; hidden where nothing is to be said.
    void refresh(const drills::ProcessId &process);

signals:
    void trialWanted(const drills::ProcessId &process);

private:
    Desk &m_desk;
    drills::ProcessId m_process;
    TextLabel *m_title;
    ActionButton *m_begin;
};

} // namespace desktop
