// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/import/repair.h"
#include "core/sqlite/database.h"

namespace regia::import {

/// One cell or row of a file that could not be used.
struct HeldBackCell {
    std::int64_t row = 0;    ///< from 1, of the data rows: what a CellRepair names
    std::int64_t line = 0;   ///< in the file
    std::string column;      ///< empty: the row as a whole
    std::string code;        ///< as in Reject
    std::string text;        ///< what the file has there
    bool rowIsUsed = false;  ///< the rest of the row is stored
    std::string who;         ///< the name, else the e-mail in the row; empty: none is known
    SuggestedRepair repair;
};

/// All that was held back for one reason in one column.
struct HeldBackReason {
    std::string code;
    std::string column;
    std::int64_t cells = 0;           ///< exact, however many are listed
    std::int64_t rowsHeldBack = 0;    ///< of them, those whose whole row is not stored
    std::int64_t repairable = 0;      ///< of them, those with a safe repair (Rewrite or LeaveEmpty)
    std::vector<HeldBackCell> first;  ///< in the order of the file
};

struct HeldBack {
    std::int64_t rows = 0;                ///< rows of which nothing is stored
    std::int64_t cells = 0;               ///< of all reasons
    std::vector<HeldBackReason> reasons;  ///< the most frequent first
};

/// What a batch could not use, and not what was repaired since (see importRepaired): one pass over its rejects, and memory for
/// `mostOfEach` of each reason. Errors: NotFound, Cancelled, WorkspaceDamaged.
[[nodiscard]] Result<HeldBack> heldBackOf(const sqlite::Database& database, BatchId batch, std::size_t mostOfEach, Progress& progress);

}  // namespace regia::import
