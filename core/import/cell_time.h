// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/cell_cursor.h"
#include "core/import/cell_date.h"

namespace regia::import {

/// Takes a time of day, `14:55:07.250`, `2.55 PM`; the separator must be a colon unless `dots` allows points. False, and the cursor
/// anywhere, when there is none.
[[nodiscard]] bool takeTime(Cursor& cursor, DateText& text, bool dots);

/// Takes an offset or a zone's abbreviation with the blanks before it, and the same in words in brackets behind it.
[[nodiscard]] bool takeZone(Cursor& cursor, DateText& text);

}  // namespace regia::import
