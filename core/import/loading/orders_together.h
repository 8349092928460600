// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <unordered_map>

#include "core/base/result.h"
#include "core/import/loading/sorted_runs.h"
#include "core/import/loading/spill.h"
#include "core/import/mapper.h"
#include "core/import/table.h"

namespace regia::import {

/// The rows of a table with those of each order together, orders by their first row: for files that part an order by more rows
/// than a mapper waits. The rows wait in a spill; memory grows by two numbers an order.
class OrdersTogether {
public:
    explicit OrdersTogether(std::filesystem::path spillFolder) : m_spill(std::move(spillFolder)) {}

    /// In the order of the table. Errors: those of Spill::put.
    [[nodiscard]] Result<void> add(const RawRow& row, const Mapper& mapper);
    /// Fills `row`, with its number in the table; false at the end. After the last `add`. Errors: those of Spill::get.
    [[nodiscard]] Result<bool> next(RawRow& row);

private:
    static constexpr std::size_t kBudget = std::size_t{32} << 20;

    Spill m_spill;
    SortedRuns m_rows{m_spill, kBudget};
    std::optional<SortedRuns::Cursor> m_cursor;
    std::unordered_map<std::uint64_t, std::int64_t> m_firstRows;  ///< by the hash of what joins the rows of an order
    std::int64_t m_number = 0;
    std::string m_key, m_payload;
};

}  // namespace regia::import
