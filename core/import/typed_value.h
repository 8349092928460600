// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string_view>

#include "core/calendar/time_zone.h"
#include "core/import/column_type.h"
#include "core/import/readers/notes.h"

namespace regia::import {

/// A time in its zone: the cell's own offset, else the zone that the column's name says, else `zone`.
[[nodiscard]] calendar::ResolvedTime instantOf(const CellTime& time, const ColumnType& type, const calendar::TimeZone& zone);

/// What a cell becomes in a column of that type, as JSON: number, true, "2026-04-03", "2026-04-03T08:30:00Z", list, text; null when
/// there is nothing or it can not be read. Clock changes that moved a time are noted.
[[nodiscard]] nlohmann::json typedValue(std::string_view cell, std::int64_t line, const ColumnType& type, const calendar::TimeZone& zone,
                                        Notes& notes);

}  // namespace regia::import
