// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/database.h"

namespace regia::sample {

/// The sources (id: the tool + 1), event types, channels, campaigns, products and attributes; likewise numbered.
/// Throws SQLite::Exception.
void writeDictionaries(sqlite::Database& database);

}  // namespace regia::sample
