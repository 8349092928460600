// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/repaired.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <unordered_set>

#include "core/import/loading/mapped_rows.h"
#include "core/import/loading/raw_rows.h"
#include "core/import/loading/repaired_facts.h"
#include "core/import/loading/repairs_json.h"
#include "core/workspace/batches.h"
#include "core/workspace/sources.h"

namespace regia::import {
namespace {

/// Adds the other rows of the orders that these rows are of.
Result<void> addRowsOfOrders(const sqlite::Database& database, BatchId batch, const Mapper& mapper, RowsByNumber& rows)
{
    std::unordered_set<std::string> groups;
    for (const auto& [number, row] : rows)
        if (std::string group = mapper.groupOf(row); !group.empty())
            groups.insert(std::move(group));
    if (groups.empty())
        return {};
    RawRowsReader reader(database, batch);
    RawRow row;
    for (;;) {
        REGIA_TRY(const bool hasMore, reader.next(row));
        if (!hasMore)
            return {};
        if (groups.contains(mapper.groupOf(row)))
            rows.try_emplace(reader.number(), row);
    }
}

Result<void> repair(const model::Batch& batch, std::span<const CellRepair> repairs, RowsByNumber& rows)
{
    for (const CellRepair& each : repairs) {
        const auto column = std::find(batch.header.begin(), batch.header.end(), each.column);
        if (column == batch.header.end())
            return fail(ErrorCode::NotFound, {}, "column " + each.column);
        RawRow& row = rows.at(each.row);
        row.broken.clear();
        row.cells.resize(std::max(row.cells.size(), batch.header.size()));
        row.cells[static_cast<std::size_t>(column - batch.header.begin())] = each.value;
    }
    return {};
}

Result<RowsByNumber> repairedRows(const sqlite::Database& database, const model::Batch& batch, std::span<const CellRepair> repairs,
                                  const workspace::Settings& settings)
{
    std::set<std::int64_t> numbers;
    for (const CellRepair& each : repairs)
        numbers.insert(each.row);
    REGIA_TRY(const Mapper mapper, mapperOf(batch, settings));
    return sqlite::guarded([&]() -> Result<RowsByNumber> {
        REGIA_TRY(RowsByNumber rows, rowsOfBatch(database, batch.id, numbers));
        REGIA_CHECK(addRowsOfOrders(database, batch.id, mapper, rows));
        // What earlier batches made of these rows stands, and the new repairs come on top of it.
        REGIA_TRY(const std::vector<model::Batch> earlier, repairsOf(database, batch.id, {}));
        for (const model::Batch& each : earlier)
            REGIA_CHECK(overlay(database, each, rows));
        REGIA_CHECK(repair(batch, repairs, rows));
        return rows;
    });
}

Result<BatchText> textOf(const sqlite::Database& database, const model::Batch& batch, std::span<const CellRepair> repairs,
                         const RowsByNumber& rows)
{
    std::vector<std::int64_t> numbers;
    for (const auto& [number, row] : rows)
        numbers.push_back(number);
    REGIA_TRY(const model::Source source, workspace::getSource(database, batch.source));
    return BatchText{source.key,   source.title,  batch.file,   batch.fileSha256,
                     batch.preset, batch.mapping, batch.header, repairsJson(batch.id, repairs, numbers)};
}

}  // namespace

BatchId repairedBatch(const model::Batch& batch) { return repairedBatchOf(batch.counts); }

Result<ImportReceipt> importRepaired(workspace::Workspace& workspace, BatchId id, std::span<const CellRepair> repairs,
                                     const ImportOptions& options, Progress& progress)
{
    if (repairs.empty())
        return fail(ErrorCode::InvalidInput, {}, "no repairs");
    REGIA_TRY(const sqlite::Database database, workspace.reader());
    REGIA_TRY(const model::Batch batch, workspace::getBatch(database, id));
    if (batch.state != model::BatchState::Applied)
        return fail(ErrorCode::Conflict, {}, "batch " + std::to_string(id.value));
    REGIA_TRY(const RowsByNumber rows, repairedRows(database, batch, repairs, workspace.settings()));
    REGIA_TRY(BatchText text, textOf(database, batch, repairs, rows));

    model::Batch own = batch;
    own.id = {};
    own.counts = {{"repairs", text.repairs}};
    REGIA_TRY(const RepairedFacts before, RepairedFacts::create(database, own, workspace.settings()));
    REGIA_TRY(Mapper mapper, mapperOf(batch, workspace.settings()));
    auto next = rows.begin();
    MappedRows mapped(
        [&](RawRow& row) -> Result<bool> {
            if (next == rows.end())
                return false;
            row = (next++)->second;
            return true;
        },
        std::move(mapper));
    const auto source = [&](FactsBlock& block) -> Result<bool> {
        REGIA_TRY(const bool hasMore, mapped.next(block));
        if (hasMore)
            before.settle(block.facts);
        return hasMore;
    };
    ImportOptions asBefore = options;
    asBefore.join = batch.counts.is_object() && batch.counts.value("join", "keys") == "none" ? Join::None : Join::Keys;
    const auto complete = [&](BatchText&, std::vector<Warning>& warnings) -> Result<void> {
        warnings = mapped.warnings();
        return {};
    };
    return importFacts(workspace, std::move(text), source, complete, asBefore, progress);
}

}  // namespace regia::import
