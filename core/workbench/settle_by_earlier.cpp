// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/settle_by_earlier.h"

#include <algorithm>
#include <functional>
#include <optional>

#include "core/import/header_name.h"

namespace regia::workbench {
namespace {

// clang-format takes a line that begins with the name of the room for an import of a module.
using import::CellType;
using import::ColumnType;
using import::DateOrder;
using import::MappedColumn;

constexpr const char* kEarlier = "earlier file";

bool provesOrder(const MappedColumn& column)
{
    const ColumnType& type = column.type;
    const bool isTime = type.type == CellType::Date || type.type == CellType::DateTime;
    return isTime && !type.orderAmbiguous && type.order != DateOrder::YearMonthDay && !type.by.empty();
}

bool provesDecimal(const MappedColumn& column)
{
    const ColumnType& type = column.type;
    const bool hasFractions = type.type == CellType::Number || type.type == CellType::Money || type.type == CellType::Percent;
    return hasFractions && !type.decimalAmbiguous;
}

/// The column of that name, when it proves anything; else the first that does.
const MappedColumn* proof(const import::Mapping& earlier, const std::string& header, bool (*proves)(const MappedColumn&))
{
    const std::string key = import::headerKey(header);
    const MappedColumn* any = nullptr;
    for (const MappedColumn& column : earlier.columns) {
        if (!proves(column))
            continue;
        if (import::headerKey(column.column) == key)
            return &column;
        any = any == nullptr ? &column : any;
    }
    return any;
}

void settleProfile(ImportPlan& plan, std::size_t at, const char* code, const std::function<void(ColumnType&)>& settle)
{
    if (at >= plan.columns.size())
        return;
    settle(plan.columns[at].type);
    std::erase_if(plan.columns[at].warnings, [&](const import::Warning& warning) { return warning.code == code; });
}

}  // namespace

void settleByEarlier(ImportPlan& plan, const import::Mapping& earlier)
{
    for (std::size_t i = 0; i < plan.mapping.columns.size(); ++i) {
        MappedColumn& column = plan.mapping.columns[i];
        if (column.type.orderAmbiguous)
            if (const MappedColumn* past = proof(earlier, column.column, provesOrder)) {
                import::settleOrder(column.type, past->type.order, kEarlier);
                settleProfile(plan, i, "ambiguous_date_order",
                              [&](ColumnType& type) { import::settleOrder(type, past->type.order, kEarlier); });
            }
        if (column.type.decimalAmbiguous)
            if (const MappedColumn* past = proof(earlier, column.column, provesDecimal)) {
                import::settleDecimal(column.type, past->type.decimal);
                settleProfile(plan, i, "ambiguous_number_format",
                              [&](ColumnType& type) { import::settleDecimal(type, past->type.decimal); });
            }
    }
}

}  // namespace regia::workbench
