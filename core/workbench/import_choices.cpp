// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/import_choices.h"

#include <algorithm>
#include <set>

#include "core/import/column_settings.h"
#include "core/import/header_name.h"
#include "core/import/overwrite_rules.h"
#include "core/text/fold.h"

namespace regia::workbench {
namespace {

using import::CellType;
using import::ColumnType;
using import::MappedColumn;
using import::Target;

const import::Preset* presetOf(const ImportPlan& plan)
{
    return plan.mapping.preset.empty() ? nullptr : import::PresetLibrary::builtin().find(plan.mapping.preset);
}

bool hasPartedDates(const MappedColumn& column)
{
    const ColumnType& type = column.type;
    return !column.target.isIgnored() && (type.type == CellType::Date || type.type == CellType::DateTime) &&
           type.code == import::DateCode::None && type.order != import::DateOrder::YearMonthDay;
}

bool hasDecimals(const MappedColumn& column)
{
    const CellType type = column.type.type;
    return !column.target.isIgnored() && (type == CellType::Number || type == CellType::Money || type == CellType::Percent);
}

bool hasWarning(const ImportPlan& plan, std::string_view code)
{
    return std::any_of(plan.mapping.warnings.begin(), plan.mapping.warnings.end(),
                       [&](const import::Warning& warning) { return warning.code == code; });
}

/// Forgets what was decided about a column but its name.
void forget(MappedColumn& column, const import::Target& target)
{
    MappedColumn fresh;
    fresh.column = column.column;
    fresh.target = target;
    fresh.by = "person";
    column = std::move(fresh);
}

}  // namespace

void mapColumn(ImportPlan& plan, std::size_t at, const import::Target& target)
{
    MappedColumn& column = plan.mapping.columns.at(at);
    const import::Preset* preset = presetOf(plan);
    forget(column, target);
    const import::PresetColumn* known = preset == nullptr ? nullptr : import::columnNamed(*preset, import::headerKey(column.column));
    if (known != nullptr && known->target == target) {
        column.transforms = known->transforms;
        column.state = known->state;
    }
    const import::ColumnProfile* profile = at < plan.columns.size() ? &plan.columns[at] : nullptr;
    const import::ColumnSettings settings{preset, plan.table.typedCells, plan.mapping.rowIs};
    settings.describe(column, profile);
    plan.mapping.externalKey = import::externalKeysOf(plan.mapping, preset);
}

Target ownTarget(const ImportPlan& plan, std::size_t at)
{
    const std::string rule = import::otherColumnsOf(plan.mapping.rowIs);
    const std::size_t dot = rule.find('.');
    Target target{*import::entityFromName(rule.substr(0, dot)), rule.substr(dot + 1, rule.rfind('.') - dot - 1), {}};
    const std::string& header = plan.mapping.columns.at(at).column;
    const std::string stem = target.field == "answer" ? std::string(text::trim(header)) : import::snakeName(header);
    std::set<std::string> taken;
    for (std::size_t i = 0; i < plan.mapping.columns.size(); ++i)
        if (i != at && plan.mapping.columns[i].target.entity == target.entity)
            taken.insert(plan.mapping.columns[i].target.name);
    target.name = stem;
    for (int n = 2; taken.contains(target.name); ++n)
        target.name = stem + '_' + std::to_string(n);
    return target;
}

std::optional<import::DateOrder> dateOrderOf(const ImportPlan& plan)
{
    for (const MappedColumn& column : plan.mapping.columns)
        if (hasPartedDates(column))
            return column.type.order;
    return std::nullopt;
}

void setDateOrder(ImportPlan& plan, import::DateOrder order)
{
    for (MappedColumn& column : plan.mapping.columns)
        if (hasPartedDates(column)) {
            import::settleOrder(column.type, order, "person");
            // The preset's other writings would read in another order what this one does not.
            std::erase_if(column.otherTypes, [](const ColumnType& type) { return type.order != import::DateOrder::YearMonthDay; });
        }
}

bool hasTimes(const ImportPlan& plan)
{
    return std::any_of(plan.mapping.columns.begin(), plan.mapping.columns.end(), [](const MappedColumn& column) {
        return !column.target.isIgnored() && (column.type.type == CellType::DateTime || column.type.type == CellType::Time);
    });
}

std::optional<char> decimalSignOf(const ImportPlan& plan)
{
    if (plan.table.typedCells)
        return std::nullopt;
    for (const MappedColumn& column : plan.mapping.columns)
        if (hasDecimals(column))
            return column.type.decimal;
    return std::nullopt;
}

void setDecimalSign(ImportPlan& plan, char sign)
{
    for (MappedColumn& column : plan.mapping.columns)
        if (hasDecimals(column)) {
            import::settleDecimal(column.type, sign);
        }
}

bool canOverwrite(const ImportPlan& plan, std::size_t column)
{
    const MappedColumn& mapped = plan.mapping.columns.at(column);
    return plan.mapping.rowIs != import::RowKind::Metric && import::isAttribute(mapped.target);
}

void setOverwrite(ImportPlan& plan, std::size_t column, model::Overwrite overwrite)
{
    plan.mapping.columns.at(column).overwrite = overwrite;
}

bool isRecognised(const import::Mapping& mapping) { return !mapping.preset.empty() && !mapping.preset.starts_with("generic."); }

bool isRecognised(const ImportPlan& plan) { return isRecognised(plan.mapping); }

std::vector<Doubt> doubtsOf(const ImportPlan& plan)
{
    const auto any = [&](auto test) { return std::any_of(plan.mapping.columns.begin(), plan.mapping.columns.end(), test); };
    std::vector<Doubt> doubts;
    const auto add = [&](Doubt doubt, bool applies) {
        if (applies)
            doubts.push_back(doubt);
    };
    add(Doubt::Source, hasWarning(plan, "preset_uncertain"));
    add(Doubt::Unfitting, hasWarning(plan, "column_does_not_fit"));
    add(Doubt::Consent, hasWarning(plan, "consent_state_unknown"));
    add(Doubt::DateOrder, any([](const MappedColumn& column) { return hasPartedDates(column) && column.type.orderAmbiguous; }));
    add(Doubt::Decimals, any([](const MappedColumn& column) { return hasDecimals(column) && column.type.decimalAmbiguous; }));
    add(Doubt::NoIdentity, plan.mapping.rowIs == import::RowKind::Contact && plan.mapping.externalKey.empty());
    return doubts;
}

MatchCounts matchCounts(const ImportPlan& plan)
{
    MatchCounts counts;
    for (const MappedColumn& column : plan.mapping.columns)
        ++(column.target.isIgnored() ? counts.skipped : counts.matched);
    return counts;
}

bool isSafeRepair(const import::HeldBackCell& cell)
{
    return !cell.column.empty() &&
           (cell.repair.advice == import::RepairAdvice::Rewrite || cell.repair.advice == import::RepairAdvice::LeaveEmpty);
}

std::vector<import::CellRepair> safeRepairs(const import::HeldBack& heldBack)
{
    std::vector<import::CellRepair> repairs;
    for (const import::HeldBackReason& reason : heldBack.reasons)
        for (const import::HeldBackCell& cell : reason.first)
            if (isSafeRepair(cell))
                repairs.push_back({cell.row, cell.column, cell.repair.value});
    return repairs;
}

double filledShare(const import::ColumnProfile& column)
{
    return column.rows == 0 ? 0.0 : static_cast<double>(column.rows - column.empty) / static_cast<double>(column.rows);
}

}  // namespace regia::workbench
