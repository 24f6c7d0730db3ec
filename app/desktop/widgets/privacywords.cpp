#include "app/desktop/widgets/privacywords.h"

namespace desktop {

QString PrivacyWords::text()
{
    return tr("Your manager sees: assigned drills and what you send, with your words; your certificate. Your manager "
              "never sees: private practice, think time, typing speed, pauses, when you practised.");
}

} // namespace desktop
