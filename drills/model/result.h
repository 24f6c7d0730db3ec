#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace drills {

/// Why something could not be done, for the layer that turns it into words.
enum class ErrorCode {
    NotFound,
    InvalidInput,
    InvalidPack,
    TooLarge,
    NotAllowed,
    StoreNewer,
    StoreLocked,
    StoreReadOnly,
    StoreFull,
    StoreDamaged,
    StoreFailed,
    FileUnreadable,
    FileUnwritable,
};

/// An expected failure: a code to branch on and a technical detail to log.
struct Error {
    ErrorCode code = ErrorCode::InvalidInput;
    QString detail;

    bool operator==(const Error &) const = default;
};

/// A value or the reason why there is none. A class rather than an alias, so that dropping one is a warning.
template <typename T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using tl::expected<T, Error>::expected;
};

/// The failed case of any Result.
inline tl::unexpected<Error> failure(ErrorCode code, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(detail)});
}

} // namespace drills
