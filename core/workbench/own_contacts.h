// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sqlite/database.h"
#include "core/workbench/import_plan.h"

namespace regia::workbench {

/// Whether a table is a list of contacts that was exported from this workspace: a column `id` and others named as its attributes, and
/// in its first rows ids whose contacts have these very texts, but for a few that somebody put right. Errors: those of reading.
[[nodiscard]] Result<bool> isOwnContactList(const ImportPlan& plan, const sqlite::Database& reader);

/// Makes the plan of such a table bring back what was put right and nothing else: contacts are known by how they are reached, and
/// their numbers, which mean nothing outside, are left out; rows without an address or telephone are set aside.
void takeAsOwnContactList(ImportPlan& plan);

}  // namespace regia::workbench
