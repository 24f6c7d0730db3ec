#include "app/desktop/widgets/rolewords.h"

namespace desktop {

QString RoleWords::of(storage::PersonRole role)
{
    switch (role) {
    case storage::PersonRole::Sells:
        return tr("I sell");
    case storage::PersonRole::Markets:
        return tr("I do marketing");
    case storage::PersonRole::Leads:
        return tr("I lead a team");
    }
    return {};
}

} // namespace desktop
