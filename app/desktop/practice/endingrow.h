#pragma once

#include <QFrame>

class QLineEdit;

namespace desktop {

class ActionButton;
class TextLabel;

/// Asks, within the page, before a walk is ended early: with a reason where the lead is returned.
class EndingRow : public QFrame {
    Q_OBJECT

public:
    explicit EndingRow(QWidget *parent);

    void askForReason();
    void askForStop();

signals:
    void returned(const QString &reason);
    void stopped();
    void cancelled();

private:
    void confirm();
    void ask(const QString &question, const QString &button);

    TextLabel *m_question;
    QLineEdit *m_reason;
    ActionButton *m_confirm;
    ActionButton *m_cancel;
};

} // namespace desktop
