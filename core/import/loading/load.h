// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/base/instant.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/import/import.h"
#include "core/import/loading/staging.h"
#include "core/import/receipt.h"
#include "core/sqlite/database.h"

namespace regia::import {

struct LoadInput {
    Staging& staging;
    const BatchText& text;
    std::vector<Warning> warnings;
    Instant now;                ///< when the batch is imported
    std::int64_t stagedAt = 0;  ///< the data version at which the staging looked up what is known
    std::string currency;       ///< of the workspace
    Join join = Join::Keys;
    BatchId putBack;                  ///< valid: the batch is there, taken back, and its rows are kept
    std::function<double()> seconds;  ///< since the import began
};

/// Stores what was staged, in the transaction of a command. Errors: Cancelled, those of Spill and of the disk.
[[nodiscard]] Result<ImportReceipt> load(sqlite::Database& database, const LoadInput& input, Progress& progress);

}  // namespace regia::import
