#pragma once

#include "app/training/walkview.h"

#include <QWidget>

namespace desktop {

class ActionButton;
class EndingRow;
class TextLabel;
class Theme;
class TranscriptView;
class TurnBox;

/// The talk: where it takes place, what was said, and the person's turn.
class TalkView : public QWidget {
    Q_OBJECT

public:
    TalkView(Theme &theme, QWidget *parent);

    void setView(const training::WalkView &view);

    [[nodiscard]] TurnBox *turn() const { return m_turn; }
    [[nodiscard]] EndingRow *ending() const { return m_ending; }
    /// Shows the help where there is no room for it beside the talk.
    [[nodiscard]] ActionButton *helpButton() const { return m_help; }

private:
    TextLabel *m_scene;
    ActionButton *m_help;
    TranscriptView *m_transcript;
    EndingRow *m_ending;
    TurnBox *m_turn;
};

} // namespace desktop
