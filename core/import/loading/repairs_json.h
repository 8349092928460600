// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/import/repaired.h"
#include "core/sqlite/database.h"

namespace regia::import {

/// Which cells of a batch were repaired by later ones.
class RepairedCells {
public:
    void add(std::int64_t row, std::string column)
    {
        m_rows.insert(row);
        m_cells.emplace(row, std::move(column));
    }
    /// Of a row that was held back whole, any of its cells stands for the row.
    [[nodiscard]] bool contains(std::int64_t row, const std::string& column, bool rowIsUsed) const
    {
        return rowIsUsed ? m_cells.contains({row, column}) : m_rows.contains(row);
    }
    [[nodiscard]] bool containsRow(std::int64_t row) const { return m_rows.contains(row); }

private:
    std::unordered_set<std::int64_t> m_rows;
    std::set<std::pair<std::int64_t, std::string>> m_cells;
};

/// Of a batch, by the applied batches that repair it. Errors: DiskFailure, WorkspaceDamaged.
[[nodiscard]] Result<RepairedCells> repairedCellsOf(const sqlite::Database& database, BatchId batch);

/// What a batch of repaired rows keeps in its counts under `repairs`: {"batch":7,"cells":[[12,"Email"]],"rows":[11,12]}. rows: the
/// number that each of its rows has in the batch that it repairs.
[[nodiscard]] nlohmann::json repairsJson(BatchId batch, std::span<const CellRepair> repairs, std::span<const std::int64_t> rows);
/// Of such a document; what is not readable is left out.
[[nodiscard]] std::vector<std::int64_t> repairedRowsOf(const nlohmann::json& repairs);
/// The batch that a batch with these counts repairs; not valid: none.
[[nodiscard]] BatchId repairedBatchOf(const nlohmann::json& counts);

}  // namespace regia::import
