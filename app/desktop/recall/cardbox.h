#pragma once

#include "app/training/recallview.h"

#include <QWidget>

#include <chrono>
#include <optional>

class QTimer;

namespace desktop {

class ActionButton;
class AnswerField;
class OptionList;
class TextLabel;

/// A card as it is asked: the question, the hints, and the answer, typed or chosen.
class CardBox : public QWidget {
    Q_OBJECT

public:
    explicit CardBox(QWidget *parent);

    void setView(const training::RecallView &view);
    void showHints(const training::RecallView &view);
    /// An answer could not be taken; what is typed stays. Empty takes it away.
    void showTrouble(const QString &text);
    /// The same where what is typed could not be saved.
    void showDraftTrouble(const QString &text);
    /// From now on so long may be thought; then it is said that the time is over. Absent: no such word.
    void beginThinking(std::optional<std::chrono::milliseconds> left);
    void takeFocus();

    [[nodiscard]] AnswerField &answer() const { return *m_answer; }

signals:
    void keyTyped();
    void sent(const QString &text);
    void chosen(const QString &option);
    void hintAsked();
    void givenUp();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void createButtons();
    void showTroubles();

    QString m_answerTrouble;
    QString m_draftTrouble;

    TextLabel *m_question;
    TextLabel *m_hints;
    TextLabel *m_trouble;
    AnswerField *m_answer;
    OptionList *m_options;
    ActionButton *m_send;
    ActionButton *m_hint;
    ActionButton *m_giveUp;
    TextLabel *m_timeOver;
    QTimer *m_thinking;
};

} // namespace desktop
