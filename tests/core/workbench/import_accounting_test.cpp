// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cstdlib>
#include <memory>

#include "dirty_file.h"
#include "import_support.h"

/// The law of every import: rows read = stored + set aside, stored = added + updated + unchanged + merged, whatever a file is like.
/// REGIA_DIRTY_FILES says over how many files (300).
namespace regia::workbench {
namespace {

using test::DirtyFile;
using test::ImportBench;

std::uint64_t wantedFiles()
{
    const char* text = std::getenv("REGIA_DIRTY_FILES");
    return text == nullptr ? 300 : std::strtoull(text, nullptr, 10);
}

Result<std::vector<ImportPlan>> plansOf(const ImportBench& bench, const DirtyFile::Made& file)
{
    test::writeBytes(bench.folder() / file.name, file.bytes);
    NoProgress progress;
    return planImport(bench.folder() / file.name, bench->workspace().settings(), LocalDate{20'700}, {}, progress);
}

std::int64_t countOf(const sqlite::Database& reader, const std::string& sql, BatchId batch)
{
    return test::valueOrThrow(reader.integer(sql + " WHERE batch_id = " + std::to_string(batch.value)));
}

void expectLawful(const ImportBench& bench, const import::ImportReceipt& receipt)
{
    EXPECT_EQ(receipt.rows, receipt.stored + receipt.setAside);
    EXPECT_EQ(receipt.stored, receipt.rowsBy.added + receipt.rowsBy.updated + receipt.rowsBy.unchanged + receipt.rowsBy.merged);
    const sqlite::Database reader = bench.reader();
    EXPECT_EQ(countOf(reader, "SELECT coalesce(sum(rows), 0) FROM batch_rows", receipt.batch), receipt.rows);
    EXPECT_EQ(countOf(reader, "SELECT count(DISTINCT CASE used WHEN 0 THEN row END) FROM reject", receipt.batch), receipt.setAside);
    EXPECT_EQ(countOf(reader, "SELECT count(*) FROM reject", receipt.batch), receipt.rejectCount);
    EXPECT_EQ(countOf(reader, "SELECT coalesce(sum(line < 1 OR row < 1 OR code = ''), 0) FROM reject", receipt.batch), 0);
}

void expectNothingNew(const import::ImportReceipt& again)
{
    EXPECT_EQ(again.contacts.added, 0);
    EXPECT_EQ(again.contacts.updated, 0);
    EXPECT_EQ(again.rowsBy.unchanged, again.stored);
    EXPECT_EQ(again.events + again.orders + again.consents + again.answers + again.tickets, 0);
}

TEST(ImportAccounting, GivenAnyDirtyFile_WhenImported_ThenEveryRowIsStoredOrSetAsideAndTheSameFileChangesNothing)
{
    constexpr std::uint64_t kFilesOfAWorkspace = 25, kAgain = 4;
    std::unique_ptr<ImportBench> bench;
    std::uint64_t imported = 0;
    for (std::uint64_t seed = 1; seed <= wantedFiles(); ++seed) {
        if (seed % kFilesOfAWorkspace == 1)
            bench = std::make_unique<ImportBench>();
        const DirtyFile::Made file = DirtyFile(seed).make();
        SCOPED_TRACE(file.name + " of seed " + std::to_string(seed) + ":\n" + file.bytes);
        const auto plans = plansOf(*bench, file);
        if (!plans) {
            EXPECT_NE(plans.error().code, ErrorCode::Cancelled);
            continue;
        }
        for (const ImportPlan& plan : *plans) {
            expectLawful(*bench, bench->import(plan));
            if (seed % kAgain == 0)
                expectNothingNew(bench->import(plan));
            ++imported;
        }
        ASSERT_FALSE(HasFailure()) << "the first file that breaks the law";
    }
    EXPECT_GT(imported, wantedFiles() * 7 / 10) << "most of the files are tables";
}

}  // namespace
}  // namespace regia::workbench
