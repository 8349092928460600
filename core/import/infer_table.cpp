// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/import/infer.h"

namespace regia::import {
namespace {

void dropWarning(ColumnProfile& column, std::string_view code)
{
    std::erase_if(column.warnings, [&](const Warning& warning) { return warning.code == code; });
}

bool isNumber(const ColumnType& type)
{
    return type.type == CellType::Integer || type.type == CellType::Number || type.type == CellType::Money ||
           type.type == CellType::Percent;
}

void settleOrders(std::span<ColumnProfile> columns)
{
    bool dayFirst = false, monthFirst = false;
    for (const ColumnProfile& column : columns) {
        dayFirst = dayFirst || (column.type.by == "column" && column.type.order == DateOrder::DayMonthYear);
        monthFirst = monthFirst || (column.type.by == "column" && column.type.order == DateOrder::MonthDayYear);
    }
    if (dayFirst == monthFirst)
        return;
    const DateOrder order = dayFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    for (ColumnProfile& column : columns) {
        if (!column.type.orderAmbiguous)
            continue;
        settleOrder(column.type, order, "sister column");
        dropWarning(column, "ambiguous_date_order");
    }
}

void settleDecimals(std::span<ColumnProfile> columns)
{
    bool points = false, commas = false;
    for (const ColumnProfile& column : columns) {
        const bool proved = isNumber(column.type) && !column.type.decimalAmbiguous && column.type.type != CellType::Integer;
        points = points || (proved && column.type.decimal == '.');
        commas = commas || (proved && column.type.decimal == ',');
    }
    if (points == commas)
        return;
    for (ColumnProfile& column : columns) {
        if (!isNumber(column.type) || !column.type.decimalAmbiguous)
            continue;
        settleDecimal(column.type, points ? '.' : ',');
        dropWarning(column, "ambiguous_number_format");
    }
}

}  // namespace

void settleBySisters(std::span<ColumnProfile> columns)
{
    settleOrders(columns);
    settleDecimals(columns);
}

Result<std::vector<ColumnProfile>> inferColumns(const TableInfo& info, const InferenceContext& context, Progress& progress)
{
    InferenceContext own = context;
    own.typedCells = info.typedCells;
    own.date1904 = info.date1904;
    std::vector<ColumnInference> columns;
    columns.reserve(info.header.size());
    for (const std::string& name : info.header)
        columns.emplace_back(name, own);
    REGIA_TRY(const std::unique_ptr<TableReader> reader, openTable(info));
    RawRow row;
    for (std::int64_t rows = 0;; ++rows) {
        REGIA_TRY(const bool found, reader->next(row));
        if (!found)
            break;
        for (std::size_t i = 0; i < columns.size(); ++i)
            columns[i].add(row.cells[i], row.line);
        if (rows % 1024 == 0) {
            progress.report(static_cast<std::int64_t>(reader->fraction() * 1000), 1000);
            if (progress.cancelled())
                return fail(ErrorCode::Cancelled);
        }
    }
    std::vector<ColumnProfile> profiles;
    profiles.reserve(columns.size());
    for (const ColumnInference& column : columns)
        profiles.push_back(column.result());
    settleBySisters(profiles);
    return profiles;
}

}  // namespace regia::import
