// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/import/cell_reader.h"
#include "core/import/facts.h"
#include "core/import/table.h"

namespace regia::import {

/// A mapped column tied to its place in the rows, or a constant that stands in for one.
struct RowColumn {
    std::size_t index = 0;
    std::string constant;  ///< when `isConstant`
    bool isConstant = false;
    MappedColumn mapped;
    CellReader reader;

    [[nodiscard]] std::string_view cell(const RawRow& row) const
    {
        return isConstant ? std::string_view(constant) : index < row.cells.size() ? std::string_view(row.cells[index]) : std::string_view();
    }
    [[nodiscard]] std::string_view text(const RawRow& row) { return reader.text(cell(row)); }
};

/// The columns of a mapping that mean something, in file order, constants last. Pointers into it stay good.
class RowColumns {
public:
    /// Errors: InvalidDocument, a column of the mapping that the header does not have, or twice.
    [[nodiscard]] static Result<RowColumns> create(const Mapping& mapping, std::span<const std::string> header, ReadingContext& context);

    [[nodiscard]] std::vector<RowColumn*> of(Entity entity);
    [[nodiscard]] std::vector<RowColumn*> all(Entity entity, std::string_view field);
    [[nodiscard]] RowColumn* first(Entity entity, std::string_view field);
    /// By header, or by target when the name is one.
    [[nodiscard]] RowColumn* named(std::string_view headerOrTarget);

private:
    std::deque<RowColumn> m_columns;
};

/// The currency that an amount's own sign or code says (`$ 12.00` → USD), ISO 4217; empty: it says none.
[[nodiscard]] std::string_view currencyInCell(const RowColumn& column, const RawRow& row);

/// The first text that one of the columns has.
[[nodiscard]] std::string_view firstText(const std::vector<RowColumn*>& columns, const RawRow& row);

/// A cell's time: a date column with its time of day, or the first of several that has one. Notes an unreadable cell.
class MomentColumns {
public:
    MomentColumns() = default;
    MomentColumns(RowColumns& columns, Entity entity, std::string_view field);

    [[nodiscard]] bool isMapped() const { return !m_dates.empty(); }
    [[nodiscard]] std::optional<Moment> read(const RawRow& row, std::vector<Problem>& problems);

private:
    std::vector<RowColumn*> m_dates;
    RowColumn* m_time = nullptr;
};

/// Of what the file has, a problem keeps so much.
inline constexpr std::size_t kLongestProblemText = 200;

/// Adds a problem with what the file has in the column.
void addProblem(std::vector<Problem>& problems, const RowColumn& column, const RawRow& row, std::string code);

/// The value of a cell for a property: number, truth, text, array; null when it is blank.
[[nodiscard]] nlohmann::json jsonValue(RowColumn& column, const RawRow& row);

/// The name under which a column of an event, order or ticket is kept among the properties.
[[nodiscard]] std::string propertyName(const Target& target);

}  // namespace regia::import
