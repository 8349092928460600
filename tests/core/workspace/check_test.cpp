// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/check.h"

#include <gtest/gtest.h>

#include "core/workspace/backup.h"
#include "core/workspace/documents.h"
#include "support/fingerprint.h"
#include "support/workspace_builder.h"

namespace regia::workspace {
namespace {

using test::ScratchWorkspace;
using test::WorkspaceBuilder;

ScratchWorkspace soundWorkspace()
{
    return WorkspaceBuilder()
        .contact("anna", {{"city", "Milano"}})
        .event("anna", "page_view", Instant{1}, std::nullopt, {{"url", "/"}})
        .consent("anna", "email_marketing", model::ConsentState::Granted)
        .document("segment", "VIP", {{"where", {{"all", nlohmann::json::array()}}}})
        .build();
}

std::vector<std::string> codesOf(const Workspace& workspace)
{
    NoProgress progress;
    std::vector<std::string> codes;
    const auto findings = check(workspace, progress);
    for (const Finding& finding : findings.value())
        codes.push_back(finding.code);
    return codes;
}

TEST(Check, GivenASoundWorkspace_WhenChecked_ThenNothingIsFound) { EXPECT_EQ(codesOf(*soundWorkspace()), std::vector<std::string>{}); }

struct Breakage {
    const char* code;
    const char* sql;
};

class BrokenWorkspace : public testing::TestWithParam<Breakage> {};

TEST_P(BrokenWorkspace, GivenOneThingThatDoesNotHold_WhenChecked_ThenItAndNothingElseIsFound)
{
    const ScratchWorkspace scratch = soundWorkspace();
    ASSERT_TRUE(scratch->transaction([](sqlite::Database& database) -> Result<Outcome> {
        REGIA_CHECK(database.execute(GetParam().sql));
        return Outcome::Changed;
    }));
    EXPECT_EQ(codesOf(*scratch), std::vector<std::string>{GetParam().code});
}

INSTANTIATE_TEST_SUITE_P(
    Findings, BrokenWorkspace,
    testing::Values(Breakage{"rows_not_accounted_for", "UPDATE batch SET stored = 5"},
                    Breakage{"rows_not_kept", "UPDATE batch SET rows = 5, stored = 5"},
                    Breakage{"contact_without_record", "INSERT INTO contact (created_at, profile) VALUES (0, '{}')"},
                    Breakage{"orphan_event", "INSERT INTO event (record_id, at, batch_id, number, type_id) VALUES (77, 0, 1, 9, 1)"},
                    Breakage{"orphan_order",
                             "INSERT INTO purchase_order (source_id, number, record_id, batch_id, at, valid, currency) VALUES (1, "
                             "'1', 77, 1, 0, 1, 'EUR')"},
                    Breakage{"orphan_order_line", "INSERT INTO order_line (order_id, number) VALUES (77, 1)"},
                    Breakage{"orphan_consent", "UPDATE consent SET record_id = 77"},
                    Breakage{"orphan_answer",
                             "INSERT INTO survey_answer (record_id, survey, response_id, question, batch_id, kind, at) VALUES (77, "
                             "'s', 'r', 'q', 1, 'nps', 0)"},
                    Breakage{"orphan_ticket",
                             "INSERT INTO ticket (source_id, external_key, record_id, batch_id, created_at) VALUES (1, 't', 77, 1, 0)"},
                    Breakage{"unknown_event_type", "UPDATE event SET type_id = 77"},
                    Breakage{"invalid_profile", "UPDATE contact SET profile = '{\"city\"'"},
                    Breakage{"invalid_properties", "UPDATE event SET properties = 'x'"},
                    Breakage{"invalid_document", "UPDATE document SET body = ''"}),
    [](const auto& tried) { return tried.param.code; });

TEST(Check, GivenAReferenceToNothing_WhenChecked_ThenItIsFound)
{
    ScratchWorkspace scratch = soundWorkspace();
    scratch.close();
    {
        auto database = sqlite::Database::open(scratch.path(), sqlite::Mode::ReadWrite);
        ASSERT_TRUE(database->execute("PRAGMA foreign_keys = OFF; UPDATE record SET source_id = 77"));
    }
    scratch.reopen();
    EXPECT_EQ(codesOf(*scratch), std::vector<std::string>{"foreign_key"});
}

TEST(Check, GivenAnIndexThatLies_WhenChecked_ThenTheDamageIsFound)
{
    ScratchWorkspace scratch = soundWorkspace();
    scratch.close();
    std::string bytes = test::readBytes(scratch.path());
    const std::size_t at = bytes.rfind("anna");
    ASSERT_NE(at, std::string::npos);
    bytes.replace(at, 4, "anno");
    test::writeBytes(scratch.path(), bytes);
    scratch.reopen();
    EXPECT_EQ(codesOf(*scratch).front(), "damaged_page");
}

TEST(Backup, GivenAnOpenWorkspace_WhenBackedUp_ThenTheCopyOpensAndIsTheSame)
{
    const ScratchWorkspace scratch = soundWorkspace();
    NoProgress progress;
    const std::filesystem::path target = scratch.folder() / "copy of it.regia";
    ASSERT_TRUE(backup(*scratch, target, sqlite::Overwrite::No, progress));
    EXPECT_EQ(backup(*scratch, target, sqlite::Overwrite::No, progress).error().code, ErrorCode::AlreadyExists);
    EXPECT_TRUE(backup(*scratch, target, sqlite::Overwrite::Yes, progress));
    EXPECT_EQ(backup(*scratch, scratch.path(), sqlite::Overwrite::Yes, progress).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(backup(*scratch, scratch.folder() / "none" / "x.regia", sqlite::Overwrite::No, progress).error().code,
              ErrorCode::FileUnreadable);
    const auto copy = Workspace::open(target, Access::ReadWrite, scratch.clock(), progress);
    ASSERT_TRUE(copy) << copy.error().detail;
    EXPECT_EQ(test::fingerprint((*copy)->reader().value(), {}), test::fingerprint(scratch.reader(), {}));
    EXPECT_EQ((*copy)->dataVersion(), scratch->dataVersion());
}

TEST(Compact, GivenDeletedData_WhenCompacted_ThenTheFileIsSmallerAndTheSame)
{
    const ScratchWorkspace scratch = soundWorkspace();
    const auto put = [](sqlite::Database& database, const std::string& body) -> Result<BatchId> {
        REGIA_CHECK(putDocument(database, {.id = {}, .kind = "score", .name = "big", .body = body, .changedAt = {}}));
        return BatchId{};
    };
    const std::string big = nlohmann::json{{"text", std::string(2'000'000, 'x')}}.dump();
    ASSERT_TRUE(scratch->command({"save", "big"}, UndoBy::ChangeSet, [&](sqlite::Database& d) { return put(d, big); }));
    ASSERT_TRUE(scratch->transaction([](sqlite::Database& database) -> Result<Outcome> {
        REGIA_CHECK(purgeHistory(database));
        REGIA_CHECK(removeDocument(database, "score", "big"));
        return Outcome::Changed;
    }));
    const std::string before = test::fingerprint(scratch.reader(), {});
    NoProgress progress;
    ASSERT_TRUE(scratch->compact(progress));
    EXPECT_LT(std::filesystem::file_size(scratch.path()), 500'000U);
    EXPECT_EQ(test::fingerprint(scratch.reader(), {}), before);
    EXPECT_TRUE(scratch->command({"save", "small"}, UndoBy::ChangeSet, [&](sqlite::Database& d) { return put(d, "{}"); }));
}

}  // namespace
}  // namespace regia::workspace
