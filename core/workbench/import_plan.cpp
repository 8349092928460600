// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/import_plan.h"

#include <algorithm>

namespace regia::workbench {
namespace {

// clang-format takes a line that begins with the name of the room for an import of a module.
using import::InferenceContext;
using import::MappingContext;

MappingContext contextOf(const workspace::Settings& settings) { return {settings.timeZone, settings.currency, settings.country}; }

InferenceContext inferenceOf(const workspace::Settings& settings, LocalDate today, const import::TableInfo& table)
{
    InferenceContext context;
    context.country = settings.country;
    context.timezone = settings.timeZone;
    context.today = today;
    context.typedCells = table.typedCells;
    context.date1904 = table.date1904;
    return context;
}

Result<const import::Preset*> presetNamed(const std::string& id)
{
    const import::Preset* preset = import::PresetLibrary::builtin().find(id);
    if (!preset)
        return fail(ErrorCode::UnknownName, "preset", id);
    return preset;
}

}  // namespace

Result<ImportPlan> planTable(import::TableInfo table, const workspace::Settings& settings, LocalDate today, const std::string& preset,
                             Progress& progress)
{
    ImportPlan plan;
    REGIA_TRY(plan.columns, import::inferColumns(table, inferenceOf(settings, today, table), progress));
    std::vector<std::vector<std::string>> samples;
    for (const import::ColumnProfile& column : plan.columns)
        samples.push_back(column.samples);
    const import::PresetLibrary& library = import::PresetLibrary::builtin();
    plan.match = import::matchPresets(library, table.header, table.name, samples);
    plan.table = std::move(table);
    if (preset.empty()) {
        plan.mapping = import::proposeMapping(plan.table, plan.columns, library, contextOf(settings));
        return plan;
    }
    REGIA_TRY(plan.mapping, mappingFor(plan, settings, preset));
    return plan;
}

Result<std::vector<ImportPlan>> planImport(const std::filesystem::path& file, const workspace::Settings& settings, LocalDate today,
                                           const std::string& preset, Progress& progress)
{
    REGIA_TRY(std::vector<import::TableInfo> tables, import::findTables(file, progress));
    std::vector<ImportPlan> plans;
    for (import::TableInfo& table : tables) {
        REGIA_TRY(ImportPlan plan, planTable(std::move(table), settings, today, preset, progress));
        plans.push_back(std::move(plan));
    }
    return plans;
}

Result<import::Mapping> mappingFor(const ImportPlan& plan, const workspace::Settings& settings, const std::string& preset)
{
    const import::Preset* chosen = nullptr;
    if (!preset.empty()) {
        REGIA_TRY(chosen, presetNamed(preset));
    }
    return import::proposeMapping(plan.table, plan.columns, chosen, contextOf(settings));
}

int importRank(import::RowKind kind)
{
    switch (kind) {
    case import::RowKind::Company: return 0;
    case import::RowKind::Contact: return 1;
    case import::RowKind::Order:
    case import::RowKind::OrderLine: return 2;
    default: return 3;
    }
}

void sortForImport(std::vector<ImportPlan>& plans)
{
    std::stable_sort(plans.begin(), plans.end(),
                     [](const ImportPlan& a, const ImportPlan& b) { return importRank(a.mapping.rowIs) < importRank(b.mapping.rowIs); });
}

}  // namespace regia::workbench
