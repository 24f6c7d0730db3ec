#include "app/desktop/widgets/segments.h"

#include "app/desktop/widgets/actionbutton.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QVariant>

namespace desktop {

Segments::Segments(const QStringList &names, QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (const QString &name : names) {
        auto *button = new ActionButton(name, ButtonRole::Plain, this);
        button->setProperty("role", QLatin1String("segment"));
        button->setCheckable(true);
        button->setChecked(m_group->buttons().isEmpty());
        m_group->addButton(button, static_cast<int>(m_group->buttons().size()));
        row->addWidget(button);
    }
    connect(m_group, &QButtonGroup::idToggled, this, [this](int part, bool on) {
        if (on)
            emit chosen(part);
    });
}

void Segments::choose(int part)
{
    if (QAbstractButton *button = m_group->button(part))
        button->setChecked(true);
}

} // namespace desktop
