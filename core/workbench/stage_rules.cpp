// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/stage_rules.h"

#include <nlohmann/json.hpp>

#include "core/segment/json_object.h"
#include "core/workspace/documents.h"

namespace regia::workbench {

Result<metrics::StageRules> readStageRules(const nlohmann::json& body)
{
    REGIA_TRY(const auto object, segment::JsonObject::of(body, kStageRulesKind, {"kind", "name", "rules"}));
    REGIA_TRY(const nlohmann::json* rules, object.require("rules"));
    return metrics::parseStageRules(*rules, object.path("rules"));
}

Result<metrics::StageRules> stageRulesOf(const workspace::Workspace& workspace)
{
    REGIA_TRY(const sqlite::Database database, workspace.reader());
    const auto document = workspace::getDocument(database, kStageRulesKind, kStageRulesName);
    if (!document) {
        if (document.error().code == ErrorCode::NotFound)
            return metrics::StageRules{};
        return fail(document.error());
    }
    return readStageRules(nlohmann::json::parse(document->body, nullptr, false)).value_or(metrics::StageRules{});
}

}  // namespace regia::workbench
