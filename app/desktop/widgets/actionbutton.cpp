#include "app/desktop/widgets/actionbutton.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace desktop {

ActionButton::ActionButton(const QString &text, ButtonRole role, QWidget *parent) : QPushButton(text, parent)
{
    if (role != ButtonRole::Plain)
        setProperty("role", role == ButtonRole::Primary ? u"primary"_s : u"quiet"_s);
    setAutoDefault(true);
}

} // namespace desktop
