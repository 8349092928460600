// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/sqlite/database.h"
#include "core/workbench/import_plan.h"

/// Ids mean something within a source alone, and the source of a file that no preset knows is the file itself. Files of one
/// unknown tool (contacts.csv, orders.csv, events.csv) would so never meet, though all of them have a contact_id.
namespace regia::workbench {

/// Finds the plans that speak of the same people, in one drop or in what was imported before, and gives them one source
/// (`mapping.source`, `sameIdsAs`). `plans` are those of a drop, in any order. Left alone are plans of a known tool, with a source
/// already, or without a column of people's ids. Two belong together when
/// - the columns of ids have the same name, and files of a drop stand in the same folder;
/// - four fifths of the ids of the side that has fewer are known to the other one, which must be ten at least;
/// - the e-mail (else phone) of an id is the same more often than not, where both sides have one. Two lists of people need
///   that, as ids from 1 to N meet by themselves; what only mentions people (orders, events) may have none.
/// The source is that of the list of people, else of the file with the most ids. A file of a name and columns that were imported
/// before goes where it went then; one that meets two sources of the workspace stays alone. A file whose own source exists
/// already stays with that, or what both have would count twice.
/// Reads the files whole, when there is something to compare with. Errors: those of import::openTable and of reading; Cancelled.
[[nodiscard]] Result<void> shareSources(std::span<ImportPlan> plans, const sqlite::Database& reader, Progress& progress);

/// Whether a person may decide with which other files a plan shares its people's ids: those of a known tool are that tool's.
[[nodiscard]] bool canShareSource(const ImportPlan& plan);
/// What a person decides instead of `shareSources`, which then leaves the plan alone: its ids are its own …
void keepOwnSource(ImportPlan& plan);
/// … or the same as those of another file of the drop.
void shareSourceOf(ImportPlan& plan, const ImportPlan& other);
/// Takes back what was found or decided: `shareSources` may look again. Nothing happens to a plan that has its source from a preset.
void forgetSharedSource(ImportPlan& plan);

}  // namespace regia::workbench
