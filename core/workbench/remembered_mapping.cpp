// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/remembered_mapping.h"

#include <filesystem>
#include <nlohmann/json.hpp>
#include <optional>

#include "core/workbench/import_choices.h"
#include "core/workspace/documents.h"

namespace regia::workbench {
namespace {

using import::MappedColumn;
using import::Mapping;

constexpr std::string_view kKind = "mapping";
constexpr std::string_view kPerson = "person";

std::string fingerprintOf(const Mapping& mapping)
{
    std::vector<std::string> header;
    for (const MappedColumn& column : mapping.columns)
        header.push_back(column.column);
    return import::headerFingerprint(header);
}

/// The newest that was made for these columns. One that can not be read any more is none.
std::optional<std::pair<std::string, Mapping>> findFor(const std::vector<model::Document>& documents, const std::string& fingerprint)
{
    std::optional<std::pair<std::string, Mapping>> found;
    Instant newest;
    for (const model::Document& document : documents) {
        auto mapping = import::mappingFromJson(nlohmann::json::parse(document.body, nullptr, false));
        if (!mapping || fingerprintOf(*mapping) != fingerprint || (found && document.changedAt.ms < newest.ms))
            continue;
        newest = document.changedAt;
        found.emplace(document.name, std::move(*mapping));
    }
    return found;
}

void applyChoices(const Mapping& past, ImportPlan& plan)
{
    if (past.timeZoneFrom == kPerson) {
        plan.mapping.timeZone = past.timeZone;
        plan.mapping.timeZoneFrom = past.timeZoneFrom;
    }
    for (std::size_t i = 0; i < past.columns.size(); ++i)
        if (past.columns[i].by == kPerson)
            mapColumn(plan, i, past.columns[i].target);
    for (const MappedColumn& column : past.columns)
        if (column.type.by == kPerson)
            setDateOrder(plan, column.type.order);
}

}  // namespace

Result<void> rememberChoices(Workbench& workbench, const ImportPlan& plan)
{
    const std::string name = std::filesystem::path(plan.table.name).stem().string();
    return workbench.saveDocument(std::string(kKind), name.empty() ? plan.table.file : name, import::toJson(plan.mapping));
}

Result<std::string> applyRemembered(const Workbench& workbench, ImportPlan& plan)
{
    REGIA_TRY(const sqlite::Database reader, workbench.workspace().reader());
    REGIA_TRY(const std::vector<model::Document> documents, workspace::listDocuments(reader, kKind));
    const auto past = findFor(documents, import::headerFingerprint(plan.table.header));
    if (!past)
        return std::string();
    REGIA_TRY(plan.mapping, mappingFor(plan, workbench.workspace().settings(), past->second.preset));
    applyChoices(past->second, plan);
    return past->first;
}

}  // namespace regia::workbench
