#pragma once

#include "app/training/recallview.h"

#include <QWidget>

namespace desktop {

class ActionButton;
class TextLabel;

/// A card that was never answered, with what is right: to be read before it is asked.
class NewCardBox : public QWidget {
    Q_OBJECT

public:
    explicit NewCardBox(QWidget *parent);

    void setView(const training::RecallView &view);
    void takeFocus();

signals:
    void wasRead();

private:
    TextLabel *m_question;
    TextLabel *m_answer;
    ActionButton *m_ask;
};

} // namespace desktop
