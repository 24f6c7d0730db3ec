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
    /// A turn could not be taken; what is typed stays. Empty takes it away.
    void showTrouble(const QString &text);
    /// What is typed could not be saved. Empty takes it away; trouble with a turn stays.
    void showDraftTrouble(const QString &text);
    void clearTroubles();
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
    void showTroubles();

    TextLabel *m_trouble;
    TextLabel *m_standing;
    AnswerField *m_answer;
    OptionList *m_options;
    TextLabel *m_hint;
    ActionButton *m_goOn;
    ActionButton *m_debrief;
    QString m_turnTrouble;
    QString m_draftTrouble;
    bool m_hasAnswer = true;
    bool m_isReached = false;
};

} // namespace desktop
