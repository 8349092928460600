// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/sqlite/header.h"
#include "core/workspace/documents.h"
#include "core/workspace/schema.h"
#include "core/workspace/workspace.h"
#include "support/fingerprint.h"
#include "support/workspace_builder.h"

namespace regia::workspace {
namespace {

using test::ScratchWorkspace;
using test::TempDir;
using test::WorkspaceBuilder;

/// Something done to a closed workspace by another program, and how it is then refused.
struct Tampering {
    const char* name;
    std::string sql;
    ErrorCode code;
    std::string detail;
};

void execute(const std::filesystem::path& path, const std::string& sql)
{
    sqlite3* raw = nullptr;
    ASSERT_EQ(sqlite3_open(path.c_str(), &raw), SQLITE_OK);
    char* message = nullptr;
    EXPECT_EQ(sqlite3_exec(raw, sql.c_str(), nullptr, nullptr, &message), SQLITE_OK) << sql << ": " << (message != nullptr ? message : "");
    sqlite3_free(message);
    sqlite3_close(raw);
}

Error refusalOf(const std::filesystem::path& path, Access access)
{
    const FixedClock clock(Instant{0});
    NoProgress progress;
    const auto opened = Workspace::open(path, access, clock, progress);
    EXPECT_FALSE(opened) << path;
    return opened ? Error{} : opened.error();
}

/// Refused both ways, for the same reason, without a trace.
void expectRefused(const std::filesystem::path& path, ErrorCode code, const std::string& detail)
{
    const std::string before = test::readBytes(path);
    for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
        const Error error = refusalOf(path, access);
        EXPECT_EQ(errorCodeName(error.code), errorCodeName(code)) << error.detail;
        EXPECT_NE(error.detail.find(detail), std::string::npos) << error.detail;
        EXPECT_EQ(error.where, path.string());
    }
    EXPECT_TRUE(test::readBytes(path) == before) << "the file was touched";
    const auto files = std::distance(std::filesystem::directory_iterator(path.parent_path()), {});
    EXPECT_EQ(files, 1) << "something was left beside it";
}

class TamperedWorkspace : public testing::TestWithParam<Tampering> {};

TEST_P(TamperedWorkspace, GivenATamperedFile_WhenOpened_ThenItIsRefusedByNameAndUntouched)
{
    ScratchWorkspace scratch = WorkspaceBuilder().contact("anna").build();
    scratch.close();
    execute(scratch.path(), GetParam().sql);
    expectRefused(scratch.path(), GetParam().code, GetParam().detail);
}

INSTANTIATE_TEST_SUITE_P(
    Refusals, TamperedWorkspace,
    testing::Values(Tampering{"Newer", "PRAGMA user_version = 4000", ErrorCode::WorkspaceNewer, "version 4000"},
                    Tampering{"NoVersion", "PRAGMA user_version = 0", ErrorCode::WorkspaceDamaged, "no version"},
                    Tampering{"NegativeVersion", "PRAGMA user_version = -1", ErrorCode::WorkspaceNewer, ""},
                    Tampering{"OtherProgram", "PRAGMA application_id = 7", ErrorCode::NotAWorkspace, "another program"},
                    Tampering{"Table", "CREATE TABLE loot (x)", ErrorCode::WorkspaceForeign, "table loot"},
                    Tampering{"Trigger", "CREATE TRIGGER steal AFTER INSERT ON contact BEGIN DELETE FROM record; END",
                              ErrorCode::WorkspaceForeign, "trigger steal"},
                    Tampering{"View", "CREATE VIEW peek AS SELECT * FROM contact", ErrorCode::WorkspaceForeign, "view peek"},
                    Tampering{"ShadowingView", "ALTER TABLE contact RENAME TO contact2; CREATE VIEW contact AS SELECT * FROM contact2",
                              ErrorCode::WorkspaceForeign, ""},
                    Tampering{"Index", "CREATE INDEX mine ON contact (created_at)", ErrorCode::WorkspaceForeign, "index mine"},
                    Tampering{"ExpressionIndex", "CREATE INDEX mine ON contact (length(profile))", ErrorCode::WorkspaceForeign,
                              "index mine"},
                    Tampering{"VirtualTable", "CREATE VIRTUAL TABLE words USING fts5 (x)", ErrorCode::WorkspaceForeign, "words"},
                    Tampering{"Column", "ALTER TABLE contact ADD COLUMN extra TEXT", ErrorCode::WorkspaceForeign, "table contact"},
                    Tampering{"GeneratedColumn", "ALTER TABLE contact ADD COLUMN extra TEXT AS (upper(profile))",
                              ErrorCode::WorkspaceForeign, "table contact"},
                    Tampering{"MissingTable", "DROP TABLE ticket", ErrorCode::WorkspaceDamaged, "ticket"},
                    Tampering{"MissingIndex", "DROP INDEX record_by_contact", ErrorCode::WorkspaceDamaged, "index record_by_contact"},
                    Tampering{"MissingSetting", "DELETE FROM setting WHERE name = 'time_zone'", ErrorCode::WorkspaceDamaged, "time_zone"},
                    Tampering{"BrokenSchema",
                              "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE ticket (' WHERE name = 'ticket'",
                              ErrorCode::WorkspaceDamaged, "ticket"}),
    [](const auto& tried) { return tried.param.name; });

TEST(WorkspaceOpening, GivenThingsThatAreNoWorkspace_WhenOpened_ThenEachIsRefusedForWhatItIs)
{
    const std::pair<std::string, std::string> files[] = {{"", "not an SQLite file"},
                                                         {"a,b\n1,2\n", "not an SQLite file"},
                                                         {std::string(5000, '\0'), "not an SQLite file"},
                                                         {std::string("SQLite format 3\0", 16), "not an SQLite file"}};
    for (const auto& [bytes, detail] : files) {
        const TempDir folder;
        test::writeBytes(folder / "a.regia", bytes);
        expectRefused(folder / "a.regia", ErrorCode::NotAWorkspace, detail);
    }
    const TempDir folder;
    EXPECT_EQ(refusalOf(folder / "none.regia", Access::ReadWrite).code, ErrorCode::FileNotFound);
    EXPECT_EQ(refusalOf(folder.path(), Access::ReadWrite).code, ErrorCode::FileUnreadable);
    std::filesystem::create_symlink(folder / "nowhere", folder / "link.regia");
    EXPECT_EQ(refusalOf(folder / "link.regia", Access::ReadOnly).code, ErrorCode::FileNotFound);
}

TEST(WorkspaceOpening, GivenACutOffFile_WhenOpened_ThenDamagedAndUntouched)
{
    ScratchWorkspace scratch = WorkspaceBuilder().contact("anna").build();
    scratch.close();
    const std::string whole = test::readBytes(scratch.path());
    for (const std::size_t size : {whole.size() - 1, whole.size() - 4096, whole.size() / 2, std::size_t{4096}, std::size_t{100}}) {
        test::writeBytes(scratch.path(), whole.substr(0, size));
        expectRefused(scratch.path(), ErrorCode::WorkspaceDamaged, "");
    }
}

TEST(WorkspaceOpening, GivenABlankedPage_WhenOpened_ThenDamaged)
{
    ScratchWorkspace scratch = WorkspaceBuilder().contact("anna").build();
    scratch.close();
    // Without the stamp that says that nobody has written since the pages were good.
    execute(scratch.path(), "DELETE FROM setting WHERE name = 'clean_stamp'");
    const std::string bytes = test::readBytes(scratch.path());
    for (std::size_t page = 1; page < bytes.size() / 4096; ++page) {
        std::string damaged = bytes;
        damaged.replace(page * 4096, 4096, std::string(4096, '\xff'));
        test::writeBytes(scratch.path(), damaged);
        expectRefused(scratch.path(), ErrorCode::WorkspaceDamaged, "");
    }
}

TEST(WorkspaceOpening, GivenStatisticsOfAnotherProgram_WhenOpened_ThenTheyDoNoHarm)
{
    ScratchWorkspace scratch = WorkspaceBuilder().contact("anna").build();
    scratch.close();
    execute(scratch.path(), "ANALYZE");
    EXPECT_NO_THROW(scratch.reopen());
}

TEST(WorkspaceCreation, GivenSettings_WhenCreated_ThenTheyAreThereAndTheFileIsPrivate)
{
    const TempDir folder;
    const FixedClock clock(Instant{1'000});
    Settings settings;
    settings.timeZone = "America/New_York";
    settings.currency = "USD";
    settings.country = "US";
    const auto made = Workspace::create(folder / "Shop è.regia", settings, clock);
    ASSERT_TRUE(made);
    EXPECT_EQ((*made)->settings().name, "Shop è");
    EXPECT_EQ((*made)->settings().currency, "USD");
    EXPECT_EQ((*made)->settings().id.size(), 32U);
    EXPECT_EQ((*made)->dataVersion(), 0);
    const auto header = sqlite::readHeader(folder / "Shop è.regia").value();
    EXPECT_EQ(header->applicationId, 0x52454749U);
    EXPECT_EQ(header->userVersion, static_cast<std::uint32_t>(Schema::current().newest()));
    struct stat file {};
    ASSERT_EQ(::stat((folder / "Shop è.regia").c_str(), &file), 0);
    EXPECT_EQ(file.st_mode & 0777, 0600U);
}

TEST(WorkspaceCreation, GivenSettingsThatDoNotExist_WhenCreated_ThenInvalidAndNoFile)
{
    const TempDir folder;
    const FixedClock clock(Instant{0});
    const std::pair<const char*, std::function<void(Settings&)>> wrong[] = {{"time_zone", [](Settings& s) { s.timeZone = "Europe/Roma"; }},
                                                                            {"time_zone", [](Settings& s) { s.timeZone = ""; }},
                                                                            {"currency", [](Settings& s) { s.currency = "EURO"; }},
                                                                            {"currency", [](Settings& s) { s.currency = "XQQ"; }},
                                                                            {"currency", [](Settings& s) { s.currency = "eur"; }},
                                                                            {"country", [](Settings& s) { s.country = "ITA"; }},
                                                                            {"country", [](Settings& s) { s.country = "XX"; }}};
    for (const auto& [where, change] : wrong) {
        Settings settings;
        change(settings);
        const auto refused = Workspace::create(folder / "a.regia", settings, clock);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::InvalidInput);
        EXPECT_EQ(refused.error().where, where);
    }
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(WorkspaceCreation, GivenAFileOfThatName_WhenCreated_ThenAlreadyExistsAndItStays)
{
    const TempDir folder;
    const FixedClock clock(Instant{0});
    test::writeBytes(folder / "a.regia", "precious");
    EXPECT_EQ(Workspace::create(folder / "a.regia", {}, clock).error().code, ErrorCode::AlreadyExists);
    EXPECT_EQ(test::readBytes(folder / "a.regia"), "precious");
}

TEST(WorkspaceOpening, GivenAnIdleFile_WhenCopiedAtAnyMoment_ThenTheCopyOpensWithTheLastCommandInside)
{
    ScratchWorkspace scratch = WorkspaceBuilder().build();
    for (int n = 1; n <= 10; ++n) {
        ASSERT_TRUE(scratch->command({"save", "x"}, UndoBy::ChangeSet, [&](sqlite::Database& database) -> Result<BatchId> {
            REGIA_CHECK(putDocument(database, {.id = {}, .kind = "segment", .name = std::to_string(n), .body = "{}", .changedAt = {}}));
            return BatchId{};
        }));
        const TempDir elsewhere;
        std::filesystem::copy_file(scratch.path(), elsewhere / "copy.regia");
        NoProgress progress;
        const auto copy = Workspace::open(elsewhere / "copy.regia", Access::ReadWrite, scratch.clock(), progress);
        ASSERT_TRUE(copy) << copy.error().detail;
        EXPECT_TRUE(getDocument((*copy)->reader().value(), "segment", std::to_string(n)));
    }
}

TEST(WorkspaceOpening, GivenAWorkspaceAtRest_WhenClosed_ThenNothingLiesBesideItAndReopeningWritesNothing)
{
    ScratchWorkspace scratch = WorkspaceBuilder().contact("anna").build();
    scratch.close();
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(scratch.folder()), {}), 1);
    const std::string bytes = test::readBytes(scratch.path());
    scratch.reopen();
    scratch.close();
    EXPECT_TRUE(test::readBytes(scratch.path()) == bytes);
}

/// Runs as somebody who is not root, whom no right of a file stops. True if `work` is.
bool asNobody(const std::function<bool()>& work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const bool dropped = ::geteuid() != 0 || (::setgid(65534) == 0 && ::setuid(65534) == 0);
        ::_exit(dropped && work() ? 0 : 1);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    return status == 0;
}

bool opens(const std::filesystem::path& path, Access access, ErrorCode expected)
{
    const FixedClock clock(Instant{0});
    NoProgress progress;
    const auto opened = Workspace::open(path, access, clock, progress);
    return !opened && opened.error().code == expected;
}

bool reads(const std::filesystem::path& path)
{
    const FixedClock clock(Instant{0});
    NoProgress progress;
    const auto opened = Workspace::open(path, Access::ReadOnly, clock, progress);
    return opened && (*opened)->reader() && (*opened)->command({}, UndoBy::ChangeSet, {}).error().code == ErrorCode::WorkspaceReadOnly;
}

TEST(WorkspaceOpening, GivenFilesAndFoldersThatOneMayOnlyRead_WhenOpened_ThenReadingWorksAndWritingIsRefused)
{
    ScratchWorkspace scratch = WorkspaceBuilder().contact("anna").build();
    scratch.close();
    const std::string bytes = test::readBytes(scratch.path());

    ::chmod(scratch.path().c_str(), 0444);
    ::chmod(scratch.folder().c_str(), 0777);
    EXPECT_TRUE(asNobody([&] { return opens(scratch.path(), Access::ReadWrite, ErrorCode::WorkspaceReadOnly); }))
        << "a file that can be read";
    EXPECT_TRUE(asNobody([&] { return reads(scratch.path()); }));

    ::chmod(scratch.path().c_str(), 0666);
    ::chmod(scratch.folder().c_str(), 0555);
    EXPECT_TRUE(asNobody([&] { return opens(scratch.path(), Access::ReadWrite, ErrorCode::WorkspaceReadOnly); }))
        << "a folder that can be read";
    EXPECT_TRUE(asNobody([&] { return reads(scratch.path()); }));

    ::chmod(scratch.path().c_str(), 0000);
    EXPECT_TRUE(asNobody([&] { return opens(scratch.path(), Access::ReadOnly, ErrorCode::FileUnreadable); })) << "no right at all";

    ::chmod(scratch.folder().c_str(), 0700);
    ::chmod(scratch.path().c_str(), 0600);
    EXPECT_TRUE(test::readBytes(scratch.path()) == bytes);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(scratch.folder()), {}), 1);
}

}  // namespace
}  // namespace regia::workspace
