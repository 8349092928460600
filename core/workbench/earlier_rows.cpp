// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/earlier_rows.h"

#include <unordered_set>

#include "core/base/random.h"
#include "core/import/loading/raw_rows.h"
#include "core/sqlite/guarded.h"

namespace regia::workbench {
namespace {

constexpr std::size_t kRowsOfTable = 1000;
constexpr std::size_t kRowsOfBatch = 4000;

std::uint64_t hashOf(const import::RawRow& row)
{
    std::uint64_t hash = fnv1a64({});
    for (const std::string& cell : row.cells)
        hash = fnv1a64(std::string_view("\0", 1), fnv1a64(cell, hash));
    return hash;
}

Result<std::unordered_set<std::uint64_t>> firstRowsOf(const sqlite::Database& reader, BatchId batch)
{
    return sqlite::guarded([&]() -> Result<std::unordered_set<std::uint64_t>> {
        std::unordered_set<std::uint64_t> hashes;
        import::RawRowsReader rows(reader, batch);
        import::RawRow row;
        for (std::size_t count = 0; count < kRowsOfBatch; ++count) {
            REGIA_TRY(const bool hasMore, rows.next(row));
            if (!hasMore)
                break;
            hashes.insert(hashOf(row));
        }
        return hashes;
    });
}

}  // namespace

Result<double> shareOfEarlierRows(const import::TableInfo& table, const sqlite::Database& reader, BatchId batch)
{
    REGIA_TRY(const auto earlier, firstRowsOf(reader, batch));
    REGIA_TRY(const auto rows, import::openTable(table));
    std::size_t count = 0, met = 0;
    for (import::RawRow row; count < kRowsOfTable; ++count) {
        REGIA_TRY(const bool hasMore, rows->next(row));
        if (!hasMore)
            break;
        met += earlier.contains(hashOf(row)) ? 1 : 0;
    }
    return count == 0 ? 0.0 : static_cast<double>(met) / static_cast<double>(count);
}

}  // namespace regia::workbench
