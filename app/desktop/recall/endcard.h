#pragma once

#include "app/desktop/widgets/card.h"

namespace desktop {

class ActionButton;
class TextLabel;

/// What comes after the last card: how it went, perhaps a way on, and the way back.
class EndCard : public Card {
    Q_OBJECT

public:
    /// The texts of the two buttons.
    EndCard(const QString &onward, const QString &back, QWidget *parent);

    void setEnd(const QString &title, const QString &text, bool leadsOn);
    /// There is no way on any more.
    void closeOnward();
    void takeFocus();

signals:
    void onwardAsked();
    void backAsked();

private:
    TextLabel *m_title;
    TextLabel *m_text;
    ActionButton *m_onward;
    ActionButton *m_back;
};

} // namespace desktop
