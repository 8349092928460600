// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/import/infer.h"
#include "core/import/mapping.h"
#include "core/import/preset_match.h"
#include "core/import/table.h"
#include "core/workbench/recalled.h"
#include "core/workspace/settings.h"

namespace regia::workbench {

/// What would be made of one table of a file: what it was taken for and why, and what each column means. Every decision in
/// it can be changed before it is imported.
struct ImportPlan {
    import::TableInfo table;
    std::vector<import::ColumnProfile> columns;  ///< one a header
    import::PresetMatch match;
    import::Mapping mapping;
    std::string sameIdsAs;  ///< the file or source whose people it speaks of, and whose source it shares; empty: its own (shared_source.h)
    Recalled recalled;      ///< what earlier files of its kind taught (recipe.h)
    std::optional<SameFile> sameFile;  ///< these very bytes are in already (recipe.h)
};

/// Finds the tables of a file, reads their columns and proposes a mapping, for a workspace of these settings. Nothing is
/// stored. `preset` forces one by its id; empty: recognised, else by names and values. Tables without rows are left out.
/// Errors: those of import::findTables; UnknownName (the preset).
[[nodiscard]] Result<std::vector<ImportPlan>> planImport(const std::filesystem::path& file, const workspace::Settings& settings,
                                                         LocalDate today, const std::string& preset, Progress& progress);

/// The plan of a table that is known already: after a person chose another separator or encoding for it
/// (`import::describeAgain` first finds its columns anew). `preset` as in planImport. Errors: as planImport.
[[nodiscard]] Result<ImportPlan> planTable(import::TableInfo table, const workspace::Settings& settings, LocalDate today,
                                           const std::string& preset, Progress& progress);

/// The mapping of another preset for the same table; an empty id: by names and values alone.
[[nodiscard]] Result<import::Mapping> mappingFor(const ImportPlan& plan, const workspace::Settings& settings, const std::string& preset);

/// In which order files of one drop are imported: people first, so that what mentions them finds them. Lower ranks come first.
[[nodiscard]] int importRank(import::RowKind kind);
void sortForImport(std::vector<ImportPlan>& plans);

}  // namespace regia::workbench
