// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/stage_rules.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/workbench/workbench.h"
#include "support/workspace_builder.h"

namespace regia::test {
namespace {

using model::Stage;
using nlohmann::json;

constexpr Instant kOrder{1'735'689'600'000};  // 2025-01-01T00:00:00Z
constexpr Instant kLater{kOrder.ms + 40 * kMsPerDay};

/// Anna ordered; Luca came forty days later, so that the data reach that far.
std::unique_ptr<workbench::Workbench> benchOf(ScratchWorkspace& workspace)
{
    workspace.close();
    NoProgress unwatched;
    return valueOrThrow(workbench::Workbench::open(workspace.path(), workspace::Access::ReadWrite, workspace.clock(), unwatched));
}

ScratchWorkspace shop(const json& rules = {})
{
    WorkspaceBuilder builder;
    builder.contact("anna").contact("luca").event("anna", "purchase", kOrder, 1999).event("luca", "page_view", kLater);
    if (!rules.is_null())
        builder.document(workbench::kStageRulesKind, workbench::kStageRulesName, rules);
    return builder
        .also([](sqlite::Database& database, BatchId) {
            valueOrThrow(database.execute("UPDATE contact SET created_at = " + std::to_string(kOrder.ms)));
        })
        .build();
}

json rulesOf(std::int64_t useAfterDays)
{
    return {{"kind", "stage_rules"}, {"name", "Stage rules"}, {"rules", {{"use_after_days", useAfterDays}}}};
}

Stage stageOfAnna(const workbench::Workbench& bench)
{
    const auto dataset = bench.dataset();
    const auto row = dataset->snapshot->rowOf(ContactId{1});
    return dataset->stages->at(*row, Instant{kLater.ms}).value();
}

TEST(StageRulesDocument, GivenNone_WhenOpened_ThenTheDefaultRulesHold)
{
    auto workspace = shop();
    EXPECT_EQ(stageOfAnna(*benchOf(workspace)), Stage::Use);
}

TEST(StageRulesDocument, GivenOne_WhenOpened_ThenTheStagesAreMadeWithIt)
{
    auto workspace = shop(rulesOf(60));
    const auto bench = benchOf(workspace);
    EXPECT_EQ(stageOfAnna(*bench), Stage::Purchase);
    EXPECT_EQ(valueOrThrow(workbench::stageRulesOf(bench->workspace())).useAfterDays, 60);
}

TEST(StageRulesDocument, GivenOneThatNobodyCanRead_WhenOpened_ThenTheDefaultRulesHold)
{
    auto workspace = shop({{"rules", {{"use_after_days", "soon"}}}});
    EXPECT_EQ(stageOfAnna(*benchOf(workspace)), Stage::Use);
}

TEST(StageRulesDocument, GivenOtherRules_WhenSaved_ThenTheNextRefreshMakesOtherStagesAndUndoTheOldOnes)
{
    auto workspace = shop();
    const auto bench = benchOf(workspace);
    NoProgress unwatched;
    valueOrThrow(bench->saveDocument(workbench::kStageRulesKind, workbench::kStageRulesName, rulesOf(60)));
    valueOrThrow(bench->refresh(unwatched));
    EXPECT_EQ(stageOfAnna(*bench), Stage::Purchase);
    valueOrThrow(bench->undo(unwatched));
    valueOrThrow(bench->refresh(unwatched));
    EXPECT_EQ(stageOfAnna(*bench), Stage::Use);
}

TEST(StageRulesDocument, GivenRulesThatAreNone_WhenSaved_ThenTheyAreRefused)
{
    auto workspace = shop();
    const auto bench = benchOf(workspace);
    const auto saved = bench->saveDocument(workbench::kStageRulesKind, workbench::kStageRulesName, rulesOf(0));
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, ErrorCode::InvalidDocument);
    EXPECT_EQ(saved.error().where, "stage_rules.rules.use_after_days");
}

}  // namespace
}  // namespace regia::test
