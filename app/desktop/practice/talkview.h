#pragma once

#include "app/training/walkview.h"

#include <QWidget>

class QVBoxLayout;

namespace desktop {

class ActionButton;
class EndingRow;
class StepPanel;
class TextLabel;
class Theme;
class TranscriptView;
class TurnBox;

/// The talk: where it takes place, what was said, and the person's turn; beside it what helps.
class TalkView : public QWidget {
    Q_OBJECT

public:
    TalkView(Theme &theme, QWidget *parent);

    void setView(const training::WalkView &view);

    [[nodiscard]] TurnBox *turn() const { return m_turn; }
    [[nodiscard]] EndingRow *ending() const { return m_ending; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void createTalk(QVBoxLayout *column);
    void addPageKeys();
    /// A button opens the help where there is no room for it beside the talk.
    void adaptPanel();

    Theme &m_theme;
    TextLabel *m_scene;
    ActionButton *m_help;
    TranscriptView *m_transcript;
    EndingRow *m_ending;
    TurnBox *m_turn;
    StepPanel *m_panel;
};

} // namespace desktop
