#include "app/desktop/widgets/plaintip.h"

#include <QTextDocument>

namespace desktop {

QString plainTip(const QString &text)
{
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}

} // namespace desktop
