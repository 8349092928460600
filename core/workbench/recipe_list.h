// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/import/mapping.h"
#include "core/model/batch.h"
#include "core/sqlite/database.h"

namespace regia::workbench {

/// One mapping of the past, with where it comes from.
struct Recipe {
    std::string name;  ///< of the document or the file
    import::Mapping mapping;
    std::vector<std::string> header;
    std::string fingerprint;
    std::string source;  ///< its key
    Instant when;
    std::optional<model::Batch> batch;  ///< none: a document
};

/// All of a workspace that can still be read: documents of the kind `mapping`, and the mappings of applied imports; the newest first.
[[nodiscard]] Result<std::vector<Recipe>> loadRecipes(const sqlite::Database& reader);

/// Whether somebody decided something in it.
[[nodiscard]] bool isByPerson(const import::Mapping& mapping);

/// The key of the source that a file with this mapping and name is of.
[[nodiscard]] std::string sourceOf(const import::Mapping& mapping, const std::string& file);

}  // namespace regia::workbench
