// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/held_back.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <unordered_map>

#include "core/import/loading/bulk_statement.h"
#include "core/import/loading/raw_rows.h"
#include "core/import/loading/repairs_json.h"
#include "core/import/mapping.h"
#include "core/sqlite/cancel_on.h"
#include "core/workspace/batches.h"

namespace regia::import {
namespace {

class Collector {
public:
    Collector(const RepairedCells& repaired, std::size_t mostOfEach) : m_repaired(repaired), m_mostOfEach(mostOfEach) {}

    void add(HeldBackCell cell)
    {
        if (m_repaired.contains(cell.row, cell.column, cell.rowIsUsed))
            return;
        HeldBackReason& reason = reasonOf(cell);
        cell.repair = suggestRepair(cell.code, cell.text);
        // What is missing in a row that is not stored for it can not be left out.
        if (cell.repair.advice == RepairAdvice::LeaveEmpty && !cell.rowIsUsed)
            cell.repair = {};
        ++m_all.cells;
        ++reason.cells;
        reason.repairable += cell.repair.advice == RepairAdvice::Rewrite || cell.repair.advice == RepairAdvice::LeaveEmpty;
        if (!cell.rowIsUsed) {
            ++reason.rowsHeldBack;
            m_all.rows += cell.row != std::exchange(m_lastHeldBack, cell.row);
        }
        if (reason.first.size() < m_mostOfEach)
            reason.first.push_back(std::move(cell));
    }

    HeldBack take()
    {
        for (auto& [key, reason] : m_reasons) {
            std::stable_sort(reason.first.begin(), reason.first.end(),
                             [](const HeldBackCell& a, const HeldBackCell& b) { return a.row < b.row; });
            m_all.reasons.push_back(std::move(reason));
        }
        std::stable_sort(m_all.reasons.begin(), m_all.reasons.end(),
                         [](const HeldBackReason& a, const HeldBackReason& b) { return a.cells > b.cells; });
        return std::move(m_all);
    }

private:
    HeldBackReason& reasonOf(const HeldBackCell& cell)
    {
        HeldBackReason& reason = m_reasons[{cell.code, cell.column}];
        if (reason.cells == 0) {
            reason.code = cell.code;
            reason.column = cell.column;
        }
        return reason;
    }

    const RepairedCells& m_repaired;
    std::size_t m_mostOfEach;
    std::map<std::pair<std::string, std::string>, HeldBackReason> m_reasons;
    std::int64_t m_lastHeldBack = 0;
    HeldBack m_all;
};

/// Where the columns of a row say who it is about.
class WhoReader {
public:
    explicit WhoReader(const model::Batch& batch)
    {
        const auto mapping = mappingFromJson(batch.mapping);
        if (!mapping)
            return;
        for (const char* field : {"full_name", "first_name", "last_name", "email"})
            m_places.push_back(placeOf(*mapping, batch.header, field));
    }

    [[nodiscard]] std::string read(const RawRow& row) const
    {
        if (m_places.empty())
            return {};
        std::string name = cell(row, 0);
        if (name.empty())
            name = cell(row, 1) + (cell(row, 1).empty() || cell(row, 2).empty() ? "" : " ") + cell(row, 2);
        return name.empty() ? cell(row, 3) : name;
    }

private:
    static std::optional<std::size_t> placeOf(const Mapping& mapping, const std::vector<std::string>& header, const char* field)
    {
        for (const MappedColumn& column : mapping.columns)
            if (column.target.is(Entity::Contact, field)) {
                const auto at = std::find(header.begin(), header.end(), column.column);
                if (at != header.end())
                    return static_cast<std::size_t>(at - header.begin());
            }
        return std::nullopt;
    }

    [[nodiscard]] std::string cell(const RawRow& row, std::size_t which) const
    {
        const auto place = m_places[which];
        return place && *place < row.cells.size() ? row.cells[*place] : std::string();
    }

    std::vector<std::optional<std::size_t>> m_places;
};

/// Reads only the rows that are listed.
Result<void> nameListed(const sqlite::Database& database, const model::Batch& batch, HeldBack& heldBack)
{
    std::vector<HeldBackCell*> listed;
    for (HeldBackReason& reason : heldBack.reasons)
        for (HeldBackCell& cell : reason.first)
            if (cell.row > 0)
                listed.push_back(&cell);
    std::sort(listed.begin(), listed.end(), [](const HeldBackCell* a, const HeldBackCell* b) { return a->row < b->row; });
    const WhoReader who(batch);
    RawRowsReader rows(database, batch.id);
    RawRow row;
    for (HeldBackCell* cell : listed) {
        if (cell->row > rows.number()) {
            REGIA_TRY(const bool isThere, rows.seek(cell->row, row));
            if (!isThere)
                return {};
        }
        cell->who = who.read(row);
    }
    return {};
}

}  // namespace

Result<HeldBack> heldBackOf(const sqlite::Database& database, BatchId id, std::size_t mostOfEach, Progress& progress)
{
    REGIA_TRY(const model::Batch batch, workspace::getBatch(database, id));
    REGIA_TRY(const RepairedCells repaired, repairedCellsOf(database, id));
    const sqlite::CancelOn cancel(database, progress);
    return sqlite::guarded([&]() -> Result<HeldBack> {
        Collector collector(repaired, mostOfEach);
        BulkStatement select(database, "SELECT row, line, column_name, code, text, used FROM reject WHERE batch_id = ? ORDER BY number");
        select.bind(1, id);
        while (select.step())
            collector.add({.row = select.integer(0),
                           .line = select.integer(1),
                           .column = std::string(select.text(2)),
                           .code = std::string(select.text(3)),
                           .text = std::string(select.text(4)),
                           .rowIsUsed = select.integer(5) != 0,
                           .who = {},
                           .repair = {}});
        HeldBack heldBack = collector.take();
        REGIA_CHECK(nameListed(database, batch, heldBack));
        return heldBack;
    });
}

}  // namespace regia::import
