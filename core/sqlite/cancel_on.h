// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/sqlite/database.h"

namespace regia::sqlite {

/// While it lives, a statement of this connection ends with Cancelled soon after `progress` says so (asked every 10,000
/// steps of SQLite's machine, less than a millisecond). For every query that a person's input shapes.
class CancelOn {
public:
    CancelOn(const Database& database, const Progress& progress);
    ~CancelOn();
    CancelOn(const CancelOn&) = delete;
    CancelOn& operator=(const CancelOn&) = delete;

private:
    sqlite3* m_handle;
};

}  // namespace regia::sqlite
