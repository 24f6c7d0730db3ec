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
class OptionalDay;
class TextLabel;

/// Everything that can be chosen once; every change counts at once.
class SettingsPage : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void enter() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Card *addCard(const QString &title, QBoxLayout *place);
    static QFormLayout *addForm(Card *card);
    void createPerson();
    void addPractice(Card *card, QFormLayout *form);
    void showMarketing();
    void createLook();
    void createFolder();
    void createPrivacy();
    void savePerson();
    void openFolder();
    void backUp();

    Desk &m_desk;
    QBoxLayout *m_pair = nullptr;
    QLineEdit *m_name = nullptr;
    QFormLayout *m_you = nullptr;
    QComboBox *m_role = nullptr;
    QSpinBox *m_minutes = nullptr;
    QCheckBox *m_clock = nullptr;
    QCheckBox *m_marketing = nullptr;
    OptionalDay *m_target = nullptr;
    OptionalDay *m_away = nullptr;
    QComboBox *m_themeChoice = nullptr;
    QComboBox *m_textSize = nullptr;
    TextLabel *m_personSaved = nullptr;
    TextLabel *m_backedUp = nullptr;
};

} // namespace desktop
