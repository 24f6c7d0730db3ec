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
    if (!widget)
        return nullptr;
    if (widget->property("graphic").toBool())
        return new QAccessibleWidget(widget, QAccessible::Graphic);
    return widget->property("reading").toBool() ? new QAccessibleWidget(widget, QAccessible::Document) : nullptr;
}

} // namespace

void installGraphicAccessibility()
{
    QAccessible::installFactory(graphicInterface);
}

} // namespace desktop
