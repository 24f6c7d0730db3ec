#pragma once

#include "app/training/profile.h"

#include <QCoreApplication>

#include <array>

namespace desktop {

/// What somebody does, in words.
class RoleWords {
    Q_DECLARE_TR_FUNCTIONS(desktop::RoleWords)

public:
    /// All of them, in their own order.
    static constexpr std::array<storage::PersonRole, 3> roles()
    {
        return {storage::PersonRole::Sells, storage::PersonRole::Markets, storage::PersonRole::Leads};
    }
    static QString of(storage::PersonRole role);
};

} // namespace desktop
