// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

#include "core/base/error.h"

namespace regia {

/// A value, or the named reason why there is none. For whatever a file, a disk, an input or a law can refuse; what only
/// our own mistake can cause is a `Bug` instead. Same shape as C++23's std::expected, which g++ 12 does not have in C++20.
template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, std::string where = {}, std::string detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(where), std::move(detail)});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }

}  // namespace regia

#define REGIA_CONCAT_INNER(a, b) a##b
#define REGIA_CONCAT(a, b) REGIA_CONCAT_INNER(a, b)

/// `REGIA_TRY(auto rows, read(file));` binds the value or returns the error to the caller.
#define REGIA_TRY(binding, expression) REGIA_TRY_INNER(REGIA_CONCAT(regiaResult, __LINE__), binding, expression)
#define REGIA_TRY_INNER(result, binding, expression)     \
    auto result = (expression);                          \
    if (!result)                                         \
        return ::regia::fail(std::move(result).error()); \
    binding = std::move(*result)

/// The same for a `Result<void>`.
#define REGIA_CHECK(expression) REGIA_CHECK_INNER(REGIA_CONCAT(regiaChecked, __LINE__), expression)
#define REGIA_CHECK_INNER(result, expression)                \
    do {                                                     \
        if (auto result = (expression); !result)             \
            return ::regia::fail(std::move(result).error()); \
    } while (false)
