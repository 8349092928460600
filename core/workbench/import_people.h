// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/workbench/workbench.h"

namespace regia::workbench {

/// The contacts that an import brought and that are still there, by id: none of a batch that was taken back or that is not
/// known. Errors: DiskFailure, WorkspaceDamaged.
[[nodiscard]] Result<std::vector<ContactId>> contactsAddedBy(const Workbench& workbench, BatchId batch);

}  // namespace regia::workbench
