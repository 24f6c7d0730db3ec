#include "app/desktop/practice/optionlist.h"

#include "app/desktop/practice/optionbutton.h"

#include <QLocale>
#include <QShortcut>
#include <QVBoxLayout>

namespace desktop {

OptionList::OptionList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void OptionList::setOptions(const std::vector<drills::ShownOption> &options)
{
    if (m_field) {
        m_field->hide();
        m_field->setEnabled(false);
        m_field->deleteLater();
    }
    m_field = new QWidget(this);
    auto *column = new QVBoxLayout(m_field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_column->addWidget(m_field);
    int number = 0;
    for (const drills::ShownOption &option : options)
        addOption(++number, option);
    m_field->show();
}

void OptionList::addOption(int number, const drills::ShownOption &option)
{
    auto *button = new OptionButton(QLocale().toString(number), option.text, m_field);
    m_field->layout()->addWidget(button);
    const auto choose = [this, id = option.id] { emit chosen(id); };
    connect(button, &OptionButton::clicked, this, choose, Qt::QueuedConnection);
    auto *key = new QShortcut(QKeySequence(Qt::Key_0 + number), button);
    key->setContext(Qt::WindowShortcut);
    connect(key, &QShortcut::activated, this, choose, Qt::QueuedConnection);
}

void OptionList::focusFirst()
{
    if (auto *first = m_field ? m_field->findChild<OptionButton *>() : nullptr)
        first->setFocus();
}

} // namespace desktop
