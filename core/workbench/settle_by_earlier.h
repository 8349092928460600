// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/mapping.h"
#include "core/workbench/import_plan.h"

namespace regia::workbench {

/// Settles what nothing in a file tells (03/04/2026, 1.234) by how an earlier file of its source is written: by its column of the
/// same name, else by any of its columns, where that was proved or decided. What the file itself settles stays.
void settleByEarlier(ImportPlan& plan, const import::Mapping& earlier);

}  // namespace regia::workbench
