// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers/named_records.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <unordered_map>

namespace regia::import {
namespace {

constexpr std::size_t kMaxNames = 4096;

/// Where each name stands, in the order of first appearance.
class NameList {
public:
    /// None when there are too many.
    std::optional<std::size_t> placeOrAdd(const std::string& name)
    {
        const auto known = m_places.find(name);
        if (known != m_places.end())
            return known->second;
        if (m_names.size() >= kMaxNames)
            return std::nullopt;
        m_places.emplace(name, m_names.size());
        m_names.push_back(name);
        return m_names.size() - 1;
    }
    [[nodiscard]] std::optional<std::size_t> find(const std::string& name) const
    {
        const auto known = m_places.find(name);
        return known == m_places.end() ? std::nullopt : std::optional(known->second);
    }
    [[nodiscard]] std::vector<std::string> take() { return std::move(m_names); }

private:
    std::vector<std::string> m_names;
    std::unordered_map<std::string, std::size_t> m_places;
};

class NamedReader final : public TableReader {
public:
    NamedReader(std::unique_ptr<NamedRecords> records, const std::vector<std::string>& header)
        : m_records(std::move(records)), m_columns(header.size())
    {
        for (const std::string& name : header)
            static_cast<void>(m_names.placeOrAdd(name));
        if (!header.empty() && header.back() == kOtherColumns)
            m_other = header.size() - 1;
    }

    Result<bool> next(RawRow& row) override
    {
        REGIA_TRY(const bool found, m_records->next());
        if (!found) {
            m_warnings = m_records->notes().warnings();
            return false;
        }
        row.line = m_records->line();
        row.cells.resize(m_columns);
        for (std::string& cell : row.cells)
            cell.clear();
        row.written = m_columns;
        row.extra.clear();
        row.broken = m_records->broken();
        if (!row.broken.empty())
            return true;
        nlohmann::json others;
        for (const NamedCell& cell : m_records->cells()) {
            if (const std::optional<std::size_t> place = m_names.find(cell.name))
                row.cells[*place] = cell.text;
            else
                others[cell.name] = cell.text;
        }
        if (m_other && !others.is_null())
            row.cells[*m_other] = others.dump();
        return true;
    }

    double fraction() const override { return m_records->fraction(); }
    const std::vector<Warning>& warnings() const override { return m_warnings; }

private:
    std::unique_ptr<NamedRecords> m_records;
    std::size_t m_columns;
    NameList m_names;
    std::optional<std::size_t> m_other;
    std::vector<Warning> m_warnings;
};

}  // namespace

Result<void> describeNamed(NamedRecords& records, TableInfo& info, Notes& notes, Progress& progress,
                           const std::function<void(const NamedRecords&)>& look)
{
    NameList names;
    bool tooMany = false;
    info.rows = 0;
    while (true) {
        REGIA_TRY(const bool found, records.next());
        if (!found)
            break;
        ++info.rows;
        for (const NamedCell& cell : records.cells())
            tooMany = !names.placeOrAdd(cell.name) || tooMany;
        if (look)
            look(records);
        if (info.rows % 4096 == 0) {
            progress.report(static_cast<std::int64_t>(records.fraction() * 1000), 1000);
            if (progress.cancelled())
                return fail(ErrorCode::Cancelled);
        }
    }
    info.header = names.take();
    if (tooMany) {
        info.header.emplace_back(kOtherColumns);
        notes.add("wide_table", "more than 4096 names of cells; the others are kept together in one column");
    }
    return {};
}

std::unique_ptr<TableReader> readNamed(std::unique_ptr<NamedRecords> records, const std::vector<std::string>& header)
{
    return std::make_unique<NamedReader>(std::move(records), header);
}

}  // namespace regia::import
