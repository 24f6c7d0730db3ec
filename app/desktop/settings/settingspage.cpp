#include "app/desktop/settings/settingspage.h"

#include "app/desktop/settings/optionalday.h"
#include "app/desktop/settings/preferences.h"
#include "app/desktop/settings/streakchoice.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/errorwords.h"
#include "app/desktop/widgets/formlabels.h"
#include "app/desktop/widgets/privacywords.h"
#include "app/desktop/widgets/rolewords.h"
#include "app/desktop/widgets/textlabel.h"
#include "app/training/personmemory.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

constexpr int labelWidth = 110;
/// Below it the first two cards stand one above the other.
constexpr int narrow = 780;

} // namespace

SettingsPage::SettingsPage(Desk &desk, QWidget *parent) : Page(PageFlow::Scrolls, parent), m_desk(desk)
{
    column()->addWidget(new TextLabel(title(), TextRole::Display, this));
    column()->setSpacing(12);
    m_pair = new QBoxLayout(QBoxLayout::LeftToRight);
    m_pair->setSpacing(16);
    column()->addLayout(m_pair);
    createPerson();
    createLook();
    createFolder();
    createPrivacy();
    column()->addStretch();
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

Card *SettingsPage::addCard(const QString &title, QBoxLayout *place)
{
    auto *card = new Card(this);
    card->column()->addWidget(new TextLabel(title, TextRole::Title, card));
    place->addWidget(card);
    return card;
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isNarrow = event->size().width() < narrow * m_desk.theme.textSize() / 100;
    m_pair->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QFormLayout *SettingsPage::addForm(Card *card)
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    card->column()->addLayout(form);
    return form;
}

void SettingsPage::createPerson()
{
    Card *card = addCard(tr("You"), m_pair);
    QFormLayout *form = addForm(card);
    m_you = form;
    m_name = new QLineEdit(card);
    m_name->setMaxLength(80);
    m_name->setMinimumWidth(190);
    m_role = new QComboBox(card);
    for (const storage::PersonRole role : RoleWords::roles())
        m_role->addItem(RoleWords::of(role));
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("What you &do"), m_role);
    addPractice(card, form);
    alignLabels(*form, labelWidth);
    m_personSaved = new TextLabel({}, TextRole::Muted, card);
    m_personSaved->hide();
    card->column()->addWidget(m_personSaved);
    card->column()->addStretch();
    connect(m_name, &QLineEdit::editingFinished, this, &SettingsPage::savePerson);
    connect(m_role, &QComboBox::currentIndexChanged, this, &SettingsPage::showMarketing);
    connect(m_role, &QComboBox::currentIndexChanged, this, &SettingsPage::savePerson);
}

void SettingsPage::addPractice(Card *card, QFormLayout *form)
{
    m_minutes = new QSpinBox(card);
    m_minutes->setRange(3, 60);
    form->addRow(tr("&Minutes a day"), m_minutes);
    m_clock = new QCheckBox(tr("Drill against the &clock"), card);
    m_clock->setChecked(m_desk.preferences.isClockOn());
    form->addRow(QString(), m_clock);
    m_marketing = new QCheckBox(tr("Learn marketing's &steps too"), card);
    form->addRow(QString(), m_marketing);
    const QDate tomorrow = training::presentMoment(m_desk.workspace).day.addDays(1);
    m_target = new OptionalDay(tr("&Know it by"), tomorrow, card);
    m_away = new OptionalDay(tr("&Away until"), tomorrow, card);
    for (OptionalDay *day : {m_target, m_away}) {
        form->addRow(QString(), day);
        connect(day, &OptionalDay::changed, this, &SettingsPage::savePerson);
    }
    form->addRow(new StreakChoice(m_desk.preferences, card));
    connect(m_minutes, &QSpinBox::valueChanged, this, &SettingsPage::savePerson);
    connect(m_marketing, &QCheckBox::toggled, this, &SettingsPage::savePerson);
    connect(m_clock, &QCheckBox::toggled, this, [this](bool on) { m_desk.preferences.setClockOn(on); });
}

void SettingsPage::showMarketing()
{
    m_you->setRowVisible(m_marketing, m_role->currentIndex() == static_cast<int>(storage::PersonRole::Sells));
}

void SettingsPage::createLook()
{
    Card *card = addCard(tr("Look"), m_pair);
    QFormLayout *form = addForm(card);
    m_themeChoice = new QComboBox(card);
    m_themeChoice->addItems({tr("As the system"), tr("Light"), tr("Dark")});
    m_themeChoice->setCurrentIndex(static_cast<int>(m_desk.theme.choice()));
    m_textSize = new QComboBox(card);
    for (const int percent : {100, 115, 130, 150, 175, 200})
        m_textSize->addItem(tr("%1 %").arg(percent), percent);
    m_textSize->setCurrentIndex(std::max(0, m_textSize->findData(m_desk.theme.textSize())));
    form->addRow(tr("Co&lours"), m_themeChoice);
    form->addRow(tr("&Text size"), m_textSize);
    alignLabels(*form);
    card->column()->addStretch();
    connect(m_themeChoice, &QComboBox::currentIndexChanged, this, [this](int index) {
        const auto choice = static_cast<ThemeChoice>(index);
        m_desk.preferences.setTheme(choice);
        m_desk.theme.setChoice(choice);
    });
    connect(m_textSize, &QComboBox::currentIndexChanged, this, [this] {
        const int percent = m_textSize->currentData().toInt();
        m_desk.preferences.setTextSize(percent);
        m_desk.theme.setTextSize(percent);
    });
}

void SettingsPage::createFolder()
{
    Card *card = addCard(tr("Your data"), column());
    card->column()->addWidget(new TextLabel(tr("Everything is kept in one folder on this machine: %1")
                                                .arg(QDir::toNativeSeparators(training::dataFolder(m_desk.workspace))),
                                            TextRole::Body, card));
    auto *open = new QPushButton(tr("&Open the folder"), card);
    auto *backUp = new QPushButton(tr("&Back up now"), card);
    backUp->setEnabled(!training::isReadOnly(m_desk.workspace));
    backUp->setToolTip(backUp->isEnabled() ? QString() : tr("The data folder can only be read"));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(open);
    row->addWidget(backUp);
    row->addStretch();
    card->column()->addLayout(row);
    m_backedUp = new TextLabel({}, TextRole::Muted, card);
    m_backedUp->hide();
    card->column()->addWidget(m_backedUp);
    connect(open, &QPushButton::clicked, this, &SettingsPage::openFolder);
    connect(backUp, &QPushButton::clicked, this, &SettingsPage::backUp);
}

void SettingsPage::createPrivacy()
{
    Card *card = addCard(tr("Who sees what"), column());
    card->column()->addWidget(new TextLabel(PrivacyWords::text(), TextRole::Body, card));
}

void SettingsPage::enter()
{
    const QSignalBlocker noName(m_name);
    const QSignalBlocker noRole(m_role);
    const QSignalBlocker noMinutes(m_minutes);
    const QSignalBlocker noMarketing(m_marketing);
    m_name->setText(m_desk.person.name);
    m_role->setCurrentIndex(static_cast<int>(m_desk.person.role));
    m_minutes->setValue(m_desk.person.minutesADay);
    m_marketing->setChecked(m_desk.person.learnsMarketing);
    showMarketing();
    m_target->setDay(m_desk.person.targetDay);
    m_away->setDay(m_desk.person.awayUntil);
    m_personSaved->hide();
    m_backedUp->hide();
    m_name->setFocus();
}

void SettingsPage::savePerson()
{
    storage::Person changed = m_desk.person;
    changed.name = m_name->text().trimmed();
    changed.role = static_cast<storage::PersonRole>(m_role->currentIndex());
    changed.minutesADay = m_minutes->value();
    changed.learnsMarketing = m_marketing->isChecked();
    changed.targetDay = m_target->day();
    changed.awayUntil = m_away->day();
    if (changed == m_desk.person)
        return;
    const auto saved = training::savePerson(m_desk.workspace, changed);
    m_personSaved->setRole(saved ? TextRole::Muted : TextRole::Bad);
    m_personSaved->setText(saved ? tr("Saved") : ErrorWords::of(saved.error()));
    m_personSaved->show();
    if (saved)
        m_desk.person = changed;
}

void SettingsPage::openFolder()
{
    const QString folder = training::dataFolder(m_desk.workspace);
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        return;
    m_backedUp->setRole(TextRole::Caution);
    m_backedUp->setText(tr("The system has no program to show folders. The folder is %1").arg(folder));
    m_backedUp->show();
}

void SettingsPage::backUp()
{
    const auto file = training::backUpNow(m_desk.workspace);
    m_backedUp->setRole(file ? TextRole::Good : TextRole::Bad);
    m_backedUp->setText(file ? tr("A checked copy is at %1").arg(QDir::toNativeSeparators(*file))
                             : ErrorWords::of(file.error()));
    m_backedUp->show();
}

} // namespace desktop
