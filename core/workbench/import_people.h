// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <vector>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/model/import_part.h"
#include "core/segment/dataset.h"
#include "core/workbench/workbench.h"

/// The people that an import spoke of: behind the figures of its receipt, and the condition `batch`.
namespace regia::workbench {

/// What a dataset asks for them: of this workspace, each answer read once and kept. The workspace may be gone by then
/// (NotFound).
[[nodiscard]] std::shared_ptr<const segment::ImportedPeople> importedPeopleOf(std::weak_ptr<const workspace::Workspace> workspace);

/// How many contacts of the dataset each part of an import has, in the order of model::kImportParts. Errors: as
/// segment::ImportedPeople::contactsOf.
using ImportPeople = std::array<std::size_t, model::kImportParts.size()>;
[[nodiscard]] Result<ImportPeople> importPeople(const segment::Dataset& dataset, BatchId batch);

/// The contacts that an import brought and that are still there, by id: none of a batch that was taken back or that is not
/// known. Errors: DiskFailure, WorkspaceDamaged.
[[nodiscard]] Result<std::vector<ContactId>> contactsAddedBy(const Workbench& workbench, BatchId batch);

}  // namespace regia::workbench
