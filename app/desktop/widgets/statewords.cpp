#include "app/desktop/widgets/statewords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace desktop {

QString StateWords::of(drills::StepState state)
{
    using drills::StepState;
    switch (state) {
    case StepState::Reached:
        return tr("reached");
    case StepState::ReachedLate:
        return tr("late");
    case StepState::Partly:
        return tr("partly");
    case StepState::Provisional:
        return tr("provisional");
    case StepState::Open:
        return tr("open");
    case StepState::NotNeeded:
        return tr("not needed");
    case StepState::NotTried:
        return tr("not tried");
    }
    return {};
}

QString StateWords::time(drills::Milliseconds time)
{
    const qint64 seconds = time.count() / 1000;
    const QLocale locale;
    const qint64 rest = seconds % 60;
    const QString padded = rest < 10 ? locale.toString(0) + locale.toString(rest) : locale.toString(rest);
    return tr("%1:%2", "minutes:seconds").arg(locale.toString(seconds / 60), padded);
}

} // namespace desktop
