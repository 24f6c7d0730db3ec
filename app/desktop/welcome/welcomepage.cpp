#include "app/desktop/welcome/welcomepage.h"

#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/errorwords.h"
#include "app/desktop/widgets/privacywords.h"
#include "app/desktop/widgets/rolewords.h"
#include "app/desktop/widgets/textlabel.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>
#include <QSpinBox>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

constexpr int widest = 640;

} // namespace

WelcomePage::WelcomePage(Desk &desk, QWidget *parent)
    : Page(PageFlow::Scrolls, parent), m_desk(desk), m_count(new TextLabel({}, TextRole::Muted, this)),
      m_steps(new QStackedWidget(this))
{
    column()->addWidget(new TextLabel(tr("Welcome to Lockstep"), TextRole::Display, this));
    m_card = new Card(this);
    m_card->setMaximumWidth(widest);
    m_card->column()->addWidget(m_count);
    m_card->column()->addWidget(m_steps);
    column()->addWidget(m_card);
    m_steps->addWidget(createName());
    m_steps->addWidget(createRole());
    m_steps->addWidget(createMinutes());
    m_steps->addWidget(createTwoCalls());
    createButtons();
    column()->addStretch();
}

QString WelcomePage::title() const
{
    return tr("Welcome");
}

QWidget *WelcomePage::createStep(const QString &question, const QString &why, QWidget *field)
{
    auto *step = new QWidget(m_steps);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(new TextLabel(question, TextRole::Title, step));
    column->addWidget(new TextLabel(why, TextRole::Muted, step));
    if (field)
        column->addWidget(field, 0, Qt::AlignLeading);
    column->addStretch();
    return step;
}

QWidget *WelcomePage::createName()
{
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"name"_s);
    m_name->setMaxLength(80);
    m_name->setMinimumWidth(320);
    m_name->setAccessibleName(tr("Your name"));
    QWidget *step = createStep(tr("What is your name?"),
                               tr("Prospects will use it. Everything you do here stays on this machine."), m_name);
    auto *privacy = new TextLabel(PrivacyWords::text(), TextRole::Caption, step);
    qobject_cast<QVBoxLayout *>(step->layout())->insertWidget(3, privacy);
    return step;
}

QWidget *WelcomePage::createRole()
{
    auto *field = new QWidget(this);
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    m_role = new QButtonGroup(this);
    for (const storage::PersonRole role : RoleWords::roles()) {
        auto *choice = new QRadioButton(RoleWords::of(role), field);
        m_role->addButton(choice, static_cast<int>(role));
        column->addWidget(choice);
    }
    return createStep(tr("What do you do?"), tr("It only decides what is offered first."), field);
}

QWidget *WelcomePage::createMinutes()
{
    m_minutes = new QSpinBox(this);
    m_minutes->setRange(3, 60);
    m_minutes->setAccessibleName(tr("Minutes a day"));
    return createStep(tr("How many minutes a day?"),
                      tr("Ten are enough. A missed day costs nothing; you can change this in the settings."),
                      m_minutes);
}

QWidget *WelcomePage::createTwoCalls()
{
    return createStep(
        tr("Two calls, five minutes"),
        tr("The same first three steps of a sale, twice, with four lines to choose from at each turn. The "
           "first prospect comes well prepared, the second half prepared. At the end you see what the "
           "difference cost."),
        nullptr);
}

void WelcomePage::createButtons()
{
    m_next = new QPushButton(this);
    m_next->setProperty("role", u"primary"_s);
    m_back = new QPushButton(tr("&Back"), this);
    m_skip = new QPushButton(this);
    m_skip->setProperty("role", u"quiet"_s);
    for (QPushButton *button : {m_next, m_back, m_skip})
        button->setAutoDefault(true);
    m_error = new TextLabel({}, TextRole::Bad, this);
    m_error->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_next);
    row->addWidget(m_back);
    row->addWidget(m_skip);
    row->addStretch();
    m_card->column()->addWidget(m_error);
    m_card->column()->addSpacing(12);
    m_card->column()->addLayout(row);
    connect(m_next, &QPushButton::clicked, this, &WelcomePage::goOn);
    // In every field and choice Enter goes on; on some desktops a focused choice would take it as a click.
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(key, m_steps, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(enter, &QShortcut::activated, this, &WelcomePage::goOn);
    }
    connect(m_back, &QPushButton::clicked, this, [this] { show(static_cast<Step>(m_steps->currentIndex() - 1)); });
    connect(m_skip, &QPushButton::clicked, this, &WelcomePage::skip);
}

void WelcomePage::enter()
{
    m_name->setText(m_desk.person.name);
    m_role->button(static_cast<int>(m_desk.person.role))->setChecked(true);
    m_minutes->setValue(m_desk.person.minutesADay);
    show(Name);
}

void WelcomePage::show(Step step)
{
    m_steps->setCurrentIndex(step);
    const bool atCalls = step == TwoCalls;
    m_count->setText(atCalls ? tr("Ready") : tr("Step %1 of %2").arg(step + 1).arg(StepCount - 1));
    m_back->setVisible(step > Name);
    m_next->setText(atCalls ? tr("Start the &first call") : tr("&Next"));
    m_skip->setText(atCalls ? tr("&Not now") : tr("&Skip"));
    switch (step) {
    case Name:
        m_name->setFocus();
        break;
    case Role:
        m_role->checkedButton()->setFocus();
        break;
    case Minutes:
        m_minutes->setFocus();
        break;
    case TwoCalls:
    case StepCount:
        m_next->setFocus();
        break;
    }
}

void WelcomePage::goOn()
{
    if (m_steps->currentIndex() == TwoCalls) {
        if (save(true))
            emit twoCallsWanted();
        return;
    }
    if (save(false))
        show(static_cast<Step>(m_steps->currentIndex() + 1));
}

void WelcomePage::skip()
{
    if (m_steps->currentIndex() == TwoCalls) {
        if (save(true))
            emit passed();
        return;
    }
    show(static_cast<Step>(m_steps->currentIndex() + 1));
}

bool WelcomePage::save(bool welcomed)
{
    storage::Person changed = m_desk.person;
    changed.name = m_name->text().trimmed();
    changed.role = static_cast<storage::PersonRole>(m_role->checkedId());
    changed.minutesADay = m_minutes->value();
    changed.welcomed = welcomed;
    const auto saved = training::savePerson(m_desk.workspace, changed);
    m_error->setVisible(!saved);
    if (!saved)
        m_error->setText(ErrorWords::of(saved.error()));
    else
        m_desk.person = changed;
    return saved.has_value();
}

} // namespace desktop
