#pragma once

#include "app/desktop/shell/desk.h"
#include "app/desktop/widgets/page.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace desktop {

class Card;
class TextLabel;

/// Everything that can be chosen once; every change counts at once.
class SettingsPage : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void enter() override;

private:
    Card *addCard(const QString &title);
    static QFormLayout *addForm(Card *card);
    void createPerson();
    void createPractice();
    void createLook();
    void createFolder();
    void createPrivacy();
    void savePerson();
    void openFolder();
    void backUp();

    Desk &m_desk;
    QLineEdit *m_name = nullptr;
    QComboBox *m_role = nullptr;
    QSpinBox *m_minutes = nullptr;
    QCheckBox *m_clock = nullptr;
    QComboBox *m_themeChoice = nullptr;
    QComboBox *m_textSize = nullptr;
    TextLabel *m_personSaved = nullptr;
    TextLabel *m_backedUp = nullptr;
};

} // namespace desktop
