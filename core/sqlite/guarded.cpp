// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/guarded.h"

#include <sqlite3.h>

namespace regia::sqlite {

ErrorCode errorCodeOf(int sqliteCode)
{
    if (sqliteCode == SQLITE_READONLY_DBMOVED)
        return ErrorCode::WorkspaceMoved;
    if (sqliteCode == SQLITE_IOERR_NOMEM)
        return ErrorCode::Internal;
    switch (sqliteCode & 0xff) {
    case SQLITE_FULL: return ErrorCode::DiskFull;
    case SQLITE_IOERR: return ErrorCode::DiskFailure;
    case SQLITE_READONLY: return ErrorCode::WorkspaceReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorCode::WorkspaceInUse;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT: return ErrorCode::WorkspaceDamaged;
    case SQLITE_INTERRUPT: return ErrorCode::Cancelled;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH: return ErrorCode::FileUnreadable;
    case SQLITE_CONSTRAINT: return ErrorCode::Conflict;
    case SQLITE_TOOBIG: return ErrorCode::FileTooLarge;
    default: return ErrorCode::Internal;
    }
}

Error lastError(sqlite3* handle) { return {errorCodeOf(sqlite3_extended_errcode(handle)), {}, sqlite3_errmsg(handle)}; }

Error toError(const SQLite::Exception& exception)
{
    const int extended = exception.getExtendedErrorCode();
    const int code = extended > 0 ? extended : exception.getErrorCode();
    return {errorCodeOf(code), {}, exception.what()};
}

}  // namespace regia::sqlite
