// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/repairs_json.h"

#include <nlohmann/json.hpp>

#include "core/workspace/batches.h"

namespace regia::import {

nlohmann::json repairsJson(BatchId batch, std::span<const CellRepair> repairs, std::span<const std::int64_t> rows)
{
    nlohmann::json cells = nlohmann::json::array();
    for (const CellRepair& repair : repairs)
        cells.push_back({repair.row, repair.column});
    return {{"batch", batch.value}, {"cells", std::move(cells)}, {"rows", rows}};
}

std::vector<std::int64_t> repairedRowsOf(const nlohmann::json& repairs)
{
    std::vector<std::int64_t> rows;
    if (repairs.is_object() && repairs.contains("rows"))
        for (const nlohmann::json& row : repairs.at("rows"))
            if (row.is_number_integer())
                rows.push_back(row.get<std::int64_t>());
    return rows;
}

BatchId repairedBatchOf(const nlohmann::json& counts)
{
    const auto repairs = counts.is_object() ? counts.find("repairs") : counts.end();
    if (!counts.is_object() || repairs == counts.end() || !repairs->is_object() || !repairs->contains("batch") ||
        !repairs->at("batch").is_number_integer())
        return {};
    return BatchId{repairs->at("batch").get<std::int64_t>()};
}

Result<RepairedCells> repairedCellsOf(const sqlite::Database& database, BatchId batch)
{
    REGIA_TRY(const std::vector<model::Batch> batches, workspace::listBatches(database));
    RepairedCells repaired;
    for (const model::Batch& each : batches) {
        if (each.state != model::BatchState::Applied || repairedBatchOf(each.counts) != batch)
            continue;
        for (const nlohmann::json& cell : each.counts.at("repairs").value("cells", nlohmann::json::array()))
            if (cell.is_array() && cell.size() == 2 && cell[0].is_number_integer() && cell[1].is_string())
                repaired.add(cell[0].get<std::int64_t>(), cell[1].get<std::string>());
    }
    return repaired;
}

}  // namespace regia::import
