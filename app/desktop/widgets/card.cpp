#include "app/desktop/widgets/card.h"

#include <QVariant>

namespace desktop {

Card::Card(QWidget *parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    setProperty("role", QLatin1String("card"));
    m_column->setContentsMargins(24, 24, 24, 24);
    m_column->setSpacing(12);
}

} // namespace desktop
