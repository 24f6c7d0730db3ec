#include "app/desktop/widgets/graphic.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace desktop {

namespace {

QAccessibleInterface *graphicInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget || !widget->property("graphic").toBool())
        return nullptr;
    return new QAccessibleWidget(widget, QAccessible::Graphic);
}

} // namespace

void installGraphicAccessibility()
{
    QAccessible::installFactory(graphicInterface);
}

} // namespace desktop
