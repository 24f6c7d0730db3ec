#pragma once

#include "app/training/profile.h"

namespace desktop {

class Preferences;
class Theme;

/// What every page works with. Borrows everything; made once by the application.
struct Desk {
    training::Workspace &workspace;
    /// Who practises; the settings and the first run change it.
    storage::Person &person;
    Theme &theme;
    Preferences &preferences;
};

} // namespace desktop
