// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Exception.h>

#include <string>
#include <type_traits>
#include <utility>

#include "core/base/result.h"

struct sqlite3;

namespace regia::sqlite {

/// What a result code of SQLite (extended or not) means to a person: FULL → DiskFull, IOERR → DiskFailure,
/// READONLY_DBMOVED → WorkspaceMoved, READONLY → WorkspaceReadOnly, BUSY and LOCKED → WorkspaceInUse, NOTADB and CORRUPT →
/// WorkspaceDamaged, INTERRUPT → Cancelled, CANTOPEN, PERM and AUTH → FileUnreadable, CONSTRAINT → Conflict, TOOBIG →
/// FileTooLarge, everything else → Internal.
[[nodiscard]] ErrorCode errorCodeOf(int sqliteCode);

/// The error of a failed call on `handle`, with what SQLite says of it as detail.
[[nodiscard]] Error lastError(sqlite3* handle);
[[nodiscard]] Error toError(const SQLite::Exception& exception);

namespace detail {
template <class T>
struct IsResult : std::false_type {};
template <class T>
struct IsResult<Result<T>> : std::true_type {};
}  // namespace detail

/// Runs `work` and turns an exception of SQLiteCpp into an error. `work` answers a T, nothing, or a Result<T>:
/// always a Result<T> comes out.
template <class Work>
[[nodiscard]] auto guarded(Work&& work)
{
    using Answer = std::invoke_result_t<Work>;
    using Outcome =
        typename std::conditional_t<detail::IsResult<Answer>::value, std::type_identity<Answer>, std::type_identity<Result<Answer>>>::type;
    try {
        if constexpr (std::is_void_v<Answer>) {
            std::forward<Work>(work)();
            return Outcome{};
        } else {
            return Outcome(std::forward<Work>(work)());
        }
    } catch (const SQLite::Exception& exception) {
        return Outcome(fail(toError(exception)));
    }
}

}  // namespace regia::sqlite
