#pragma once

#include "app/training/walkview.h"

#include <QWidget>

namespace desktop {

class ActionButton;
class AnswerField;
class OptionList;
class TextLabel;

/// The lower part of a walk: how the step stands, and the person's turn, typed or chosen.
class TurnBox : public QWidget {
    Q_OBJECT

public:
    explicit TurnBox(QWidget *parent);

    void setView(const training::WalkView &view);
    /// Something did not work; what is typed stays. Empty takes it away.
    void showTrouble(const QString &text);
    /// What is open, and the two ways from there.
    void askAboutOwing(const QStringList &stillOpen);
    void takeFocus();

    [[nodiscard]] AnswerField &answer() const { return *m_answer; }

signals:
    void keyTyped();
    void sent(const QString &text);
    void enteredEmpty();
    void chosen(const QString &option);
    void goOnAsked();
    void debriefAsked();

private:
    void createColumn();
    [[nodiscard]] static QString nextName(const training::WalkView &view);
    void showStanding(const training::WalkView &view);

    TextLabel *m_trouble;
    TextLabel *m_standing;
    AnswerField *m_answer;
    OptionList *m_options;
    TextLabel *m_hint;
    ActionButton *m_goOn;
    ActionButton *m_debrief;
    bool m_hasAnswer = true;
};

} // namespace desktop
