#pragma once

#include "app/desktop/shell/desk.h"
#include "app/desktop/widgets/page.h"

class QButtonGroup;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace desktop {

class Card;
class TextLabel;

/// The first run: three short steps that may be skipped, then the offer of two calls.
class WelcomePage : public Page {
    Q_OBJECT

public:
    explicit WelcomePage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void enter() override;

signals:
    void twoCallsWanted();
    /// Straight to the program.
    void passed();

private:
    enum Step { Name, Role, Minutes, TwoCalls, StepCount };

    QWidget *createStep(const QString &question, const QString &why, QWidget *field);
    QWidget *createName();
    QWidget *createRole();
    QWidget *createMinutes();
    QWidget *createTwoCalls();
    void createButtons();
    void show(Step step);
    void goOn();
    void skip();
    /// Keeps what was chosen so far; on an error it says so and stays.
    bool save(bool welcomed);

    Desk &m_desk;
    Card *m_card = nullptr;
    TextLabel *m_count;
    QStackedWidget *m_steps;
    QLineEdit *m_name = nullptr;
    QButtonGroup *m_role = nullptr;
    QSpinBox *m_minutes = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_skip = nullptr;
    TextLabel *m_error = nullptr;
};

} // namespace desktop
