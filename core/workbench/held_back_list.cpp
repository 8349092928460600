// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/held_back_list.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

#include "core/import/loading/raw_rows.h"
#include "core/import/rows_export.h"
#include "core/workspace/batches.h"

namespace regia::workbench {
namespace {

using Cells = std::vector<std::string>;

bool isListOf(const model::Batch& batch, const std::vector<std::string>& header)
{
    const std::size_t own = import::kHeldBackColumns.size();
    return batch.state == model::BatchState::Applied && !import::repairedBatch(batch).isValid() &&
           header.size() == own + batch.header.size() &&
           std::equal(batch.header.begin(), batch.header.end(), header.begin() + static_cast<std::ptrdiff_t>(own));
}

/// The newest import that the list can be of.
Result<std::optional<model::Batch>> batchOf(const sqlite::Database& reader, const std::vector<std::string>& header)
{
    if (header.size() <= import::kHeldBackColumns.size() ||
        !std::equal(import::kHeldBackColumns.begin(), import::kHeldBackColumns.end(), header.begin()))
        return std::nullopt;
    REGIA_TRY(const std::vector<model::Batch> batches, workspace::listBatches(reader));
    const auto found = std::find_if(batches.begin(), batches.end(), [&](const model::Batch& batch) { return isListOf(batch, header); });
    return found == batches.end() ? std::nullopt : std::optional(*found);
}

/// The numbers of the rows in which something was held back, by their line in the file.
Result<std::map<std::int64_t, std::int64_t>> rowsByLine(const sqlite::Database& reader, BatchId batch)
{
    return sqlite::guarded([&] {
        std::map<std::int64_t, std::int64_t> rows;
        SQLite::Statement select(reader.connection(), "SELECT line, row FROM reject WHERE batch_id = ?");
        select.bind(1, batch.value);
        while (select.executeStep())
            rows[select.getColumn(0).getInt64()] = select.getColumn(1).getInt64();
        return rows;
    });
}

/// The rows of the list by their number in the batch. Of a row that stands there several times, each cell as the last one has it
/// that changed it.
Result<std::map<std::int64_t, std::vector<Cells>>> listedRows(const import::TableInfo& table,
                                                              const std::map<std::int64_t, std::int64_t>& rows, Progress& progress)
{
    std::map<std::int64_t, std::vector<Cells>> listed;
    REGIA_TRY(const auto reader, import::openTable(table));
    import::RawRow row;
    for (;;) {
        REGIA_TRY(const bool found, reader->next(row));
        if (!found)
            return listed;
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        std::int64_t line = 0;
        const std::string& text = row.cells.front();
        std::from_chars(text.data(), text.data() + text.size(), line);
        if (const auto number = rows.find(line); number != rows.end())
            listed[number->second].emplace_back(row.cells.begin() + static_cast<std::ptrdiff_t>(import::kHeldBackColumns.size()),
                                                row.cells.end());
    }
}

/// The list puts an apostrophe before what a spreadsheet would calculate.
bool isAsItWas(const std::string& now, const std::string& before) { return now == before || now == "'" + before; }

void addRepairs(std::int64_t number, const Cells& before, const std::vector<Cells>& listed, const std::vector<std::string>& header,
                std::vector<import::CellRepair>& repairs)
{
    for (std::size_t i = 0; i < header.size() && i < before.size(); ++i) {
        const auto changed = std::find_if(listed.rbegin(), listed.rend(), [&](const Cells& row) { return !isAsItWas(row[i], before[i]); });
        if (changed != listed.rend())
            repairs.push_back({number, header[i], (*changed)[i]});
    }
}

}  // namespace

Result<std::optional<HeldBackList>> heldBackListIn(const Workbench& workbench, const import::TableInfo& table, Progress& progress)
{
    REGIA_TRY(const sqlite::Database reader, workbench.workspace().reader());
    REGIA_TRY(const std::optional<model::Batch> batch, batchOf(reader, table.header));
    if (!batch)
        return std::nullopt;
    REGIA_TRY(const auto rows, rowsByLine(reader, batch->id));
    REGIA_TRY(const auto listed, listedRows(table, rows, progress));
    return sqlite::guarded([&]() -> Result<std::optional<HeldBackList>> {
        HeldBackList list{batch->id, batch->file, {}};
        import::RawRowsReader kept(reader, batch->id);
        import::RawRow row;
        for (const auto& [number, cells] : listed) {
            REGIA_TRY(const bool isThere, kept.seek(number, row));
            if (!isThere)
                break;
            addRepairs(number, row.cells, cells, batch->header, list.repairs);
        }
        return list;
    });
}

}  // namespace regia::workbench
