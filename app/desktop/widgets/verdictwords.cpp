#include "app/desktop/widgets/verdictwords.h"

namespace desktop {

QString VerdictWords::of(drills::Verdict verdict)
{
    switch (verdict) {
    case drills::Verdict::Found:
        return tr("found");
    case drills::Verdict::NotFound:
        return tr("not found");
    case drills::Verdict::CannotTell:
        return tr("cannot tell");
    }
    return {};
}

} // namespace desktop
