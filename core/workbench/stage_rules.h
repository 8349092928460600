// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "core/base/result.h"
#include "core/metrics/lifecycle.h"
#include "core/workspace/workspace.h"

namespace regia::workbench {

/// The document that keeps a workspace's rules of the six stages: `{"kind":"stage_rules","name":"Stage rules","rules":{…}}`.
inline constexpr const char* kStageRulesKind = "stage_rules";
inline constexpr const char* kStageRulesName = "Stage rules";

/// The rules that such a document says. Errors: InvalidDocument.
[[nodiscard]] Result<metrics::StageRules> readStageRules(const nlohmann::json& body);

/// The rules that the stages of a workspace are made with: the saved ones, else the default. Saved ones that cannot be read
/// any more do not keep anybody from their data: the default ones then hold. Errors: DiskFailure, WorkspaceDamaged.
[[nodiscard]] Result<metrics::StageRules> stageRulesOf(const workspace::Workspace& workspace);

}  // namespace regia::workbench
