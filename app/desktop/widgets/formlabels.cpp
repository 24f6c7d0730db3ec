#include "app/desktop/widgets/formlabels.h"

#include <QFormLayout>
#include <QLabel>
#include <QVariant>

namespace desktop {

void alignLabels(QFormLayout &form, int width)
{
    for (int row = 0; row < form.rowCount(); ++row) {
        const QLayoutItem *item = form.itemAt(row, QFormLayout::LabelRole);
        auto *label = item ? qobject_cast<QLabel *>(item->widget()) : nullptr;
        if (!label)
            continue;
        // Qt sets a label at the top of a control that is not twice as high; the style gives both the same height.
        label->setProperty("role", QLatin1String("field"));
        label->setMinimumWidth(width);
    }
}

} // namespace desktop
