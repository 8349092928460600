// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sqlite/database.h"

namespace regia::workspace {

/// Our own SQL functions, for our own statements alone (a schema can not call them):
///   regia_key(text)  text::textKey, what two texts must share to be the same text; null for anything but a text
[[nodiscard]] Result<void> registerFunctions(sqlite::Database& database);

}  // namespace regia::workspace
