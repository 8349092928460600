// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/recipe_list.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "core/import/import.h"
#include "core/import/repaired.h"
#include "core/workspace/batches.h"
#include "core/workspace/documents.h"
#include "core/workspace/sources.h"

namespace regia::workbench {
namespace {

using import::MappedColumn;
using import::Mapping;

constexpr std::string_view kDocumentKind = "mapping";
constexpr std::string_view kPerson = "person";

std::optional<Recipe> recipeOf(const model::Document& document)
{
    auto mapping = import::mappingFromJson(nlohmann::json::parse(document.body, nullptr, false));
    if (!mapping)
        return std::nullopt;
    Recipe recipe{document.name, std::move(*mapping), {}, {}, {}, document.changedAt, {}};
    for (const MappedColumn& column : recipe.mapping.columns)
        recipe.header.push_back(column.column);
    recipe.source = sourceOf(recipe.mapping, document.name);
    recipe.fingerprint = import::headerFingerprint(recipe.header);
    return recipe;
}

std::optional<Recipe> recipeOf(const model::Batch& batch, const std::string& source)
{
    auto mapping = import::mappingFromJson(batch.mapping);
    if (!mapping || batch.state != model::BatchState::Applied || import::repairedBatch(batch).isValid())
        return std::nullopt;
    return Recipe{batch.file, std::move(*mapping), batch.header, import::headerFingerprint(batch.header), source, batch.importedAt, batch};
}

}  // namespace

bool isByPerson(const Mapping& mapping)
{
    return mapping.timeZoneFrom == kPerson || std::any_of(mapping.columns.begin(), mapping.columns.end(), [](const MappedColumn& column) {
               return column.by == kPerson || column.type.by == kPerson || column.overwrite != model::Overwrite::Trusted;
           });
}

std::string sourceOf(const Mapping& mapping, const std::string& file)
{
    return mapping.source.empty() ? import::sourceNamedAfter(file).key : mapping.source;
}

Result<std::vector<Recipe>> loadRecipes(const sqlite::Database& reader)
{
    std::vector<Recipe> recipes;
    REGIA_TRY(const std::vector<model::Document> documents, workspace::listDocuments(reader, kDocumentKind));
    for (const model::Document& document : documents)
        if (auto recipe = recipeOf(document))
            recipes.push_back(std::move(*recipe));
    REGIA_TRY(const std::vector<model::Source> sources, workspace::listSources(reader));
    std::map<SourceId, std::string> keys;
    for (const model::Source& source : sources)
        keys.emplace(source.id, source.key);
    REGIA_TRY(const std::vector<model::Batch> batches, workspace::listBatches(reader));
    for (const model::Batch& batch : batches)
        if (auto recipe = recipeOf(batch, keys[batch.source]))
            recipes.push_back(std::move(*recipe));
    std::stable_sort(recipes.begin(), recipes.end(), [](const Recipe& a, const Recipe& b) { return a.when.ms > b.when.ms; });
    return recipes;
}

}  // namespace regia::workbench
