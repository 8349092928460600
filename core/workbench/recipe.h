// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/sqlite/database.h"
#include "core/workbench/import_plan.h"

/// Every import teaches how the next file of its kind is read: its mapping is kept with the batch, and what a person wants to keep
/// for good is a document (remembered_mapping.h). Both are recipes; the newest is taken.
namespace regia::workbench {

/// Applies to plans, as planImport made them, what the recipes of this workspace say:
/// - of the same columns, in any order (a person's decisions, the overwrite rules; the preset, where a person had chosen it); of nearly
///   the same columns of the same source, with the changes named in `recalled` and in the warnings `column_added`,
///   `column_missing`, `column_renamed`. A renamed column that means nothing by itself means what it did;
/// - the order of day and month, the decimal sign and the zone that earlier files of the source settled, where this one does not;
/// - of rows that were exported from here, or of a file under another name that has the rows of an earlier one: source, and what
///   the earlier file's name had said.
/// - of a list of contacts that was exported from here, that it is one (own_contacts.h).
/// A file whose bytes were imported already is told so (`sameFile`, the warning `same_file_again`).
/// What the file itself says is never taken from the past. Reads some thousand rows of files that look like earlier ones, and hashes
/// those of the same columns and rows. Errors: those of reading; WorkspaceDamaged; Cancelled.
[[nodiscard]] Result<void> recallRecipes(std::span<ImportPlan> plans, const sqlite::Database& reader, const workspace::Settings& settings,
                                         Progress& progress);

}  // namespace regia::workbench
