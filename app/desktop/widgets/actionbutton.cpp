#include "app/desktop/widgets/actionbutton.h"

#include <QStyle>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

QString nameOf(ButtonRole role)
{
    switch (role) {
    case ButtonRole::Plain:
        return {};
    case ButtonRole::Primary:
        return u"primary"_s;
    case ButtonRole::Quiet:
        return u"quiet"_s;
    }
    return {};
}

} // namespace

ActionButton::ActionButton(const QString &text, ButtonRole role, QWidget *parent) : QPushButton(text, parent)
{
    if (role != ButtonRole::Plain)
        setProperty("role", nameOf(role));
    setAutoDefault(true);
}

void ActionButton::setRole(ButtonRole role)
{
    const QString name = nameOf(role);
    if (property("role").toString() == name)
        return;
    setProperty("role", name);
    // The style sheet looks at the property only once.
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace desktop
