#include "app/desktop/widgets/segments.h"

#include "app/desktop/widgets/actionbutton.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QVariant>

namespace desktop {

Segments::Segments(const QStringList &names, QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    auto *group = new QButtonGroup(this);
    for (const QString &name : names) {
        auto *button = new ActionButton(name, ButtonRole::Plain, this);
        button->setProperty("role", QLatin1String("segment"));
        button->setCheckable(true);
        button->setChecked(group->buttons().isEmpty());
        group->addButton(button, static_cast<int>(group->buttons().size()));
        row->addWidget(button);
    }
    connect(group, &QButtonGroup::idToggled, this, [this](int part, bool on) {
        if (on)
            emit chosen(part);
    });
}

} // namespace desktop
