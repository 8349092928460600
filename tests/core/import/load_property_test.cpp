// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "core/workspace/check.h"
#include "load_random.h"
#include "support/fingerprint.h"

namespace regia::import {
namespace {

using test::clustersOf;
using test::Facts;
using test::fingerprint;
using test::importRows;
using test::kTraces;
using test::RandomRows;
using test::rowsOf;
using test::ScratchWorkspace;
using test::WorkspaceBuilder;

void expectSound(const ScratchWorkspace& scratch)
{
    NoProgress progress;
    for (const workspace::Finding& finding : test::valueOrThrow(workspace::check(*scratch, progress)))
        RC_FAIL(finding.code + ": " + finding.text);
}

/// All but the traces and what was given as the highest number.
std::string contentOf(const ScratchWorkspace& scratch)
{
    auto leftOut = kTraces;
    leftOut.insert({"setting", "source"});
    return fingerprint(scratch.reader(), leftOut);
}

RC_GTEST_PROP(LoadProperties, RowsAreStoredOrSetAsideAndEveryRejectHasItsLine, ())
{
    RandomRows random(*rc::gen::arbitrary<std::uint32_t>());
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    const std::vector<Facts> rows = random.rows(60);
    const ImportReceipt receipt = importRows(scratch, random.source(), rows);

    RC_ASSERT(receipt.rows == static_cast<std::int64_t>(rows.size()));
    RC_ASSERT(receipt.rows == receipt.stored + receipt.setAside);
    const auto aside = std::count_if(rows.begin(), rows.end(), [](const Facts& row) { return row.facts().setAside; });
    RC_ASSERT(receipt.setAside == aside);
    RC_ASSERT(rowsOf(scratch, "SELECT count(DISTINCT row) FROM reject WHERE used = 0").front() == std::to_string(aside));
    RC_ASSERT(rowsOf(scratch, "SELECT coalesce(sum(rows), 0) FROM batch_rows").front() == std::to_string(rows.size()));
    expectSound(scratch);
}

RC_GTEST_PROP(LoadProperties, TheSameFileAgainChangesNothing, ())
{
    RandomRows random(*rc::gen::arbitrary<std::uint32_t>());
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    importRows(scratch, random.source(), random.rows(30));
    const std::string source = random.source();
    const std::vector<Facts> rows = random.rows(40);
    importRows(scratch, source, rows);
    const std::string before = contentOf(scratch);
    scratch.clock().set(Instant{scratch.clock().now().ms + kMsPerDay});
    const ImportReceipt again = importRows(scratch, source, rows);
    RC_ASSERT(contentOf(scratch) == before);
    RC_ASSERT(again.contacts.added == 0);
    RC_ASSERT(again.contacts.updated == 0);
}

/// Each record comes whole in one batch: what a record is called must not hang on which of two files came last.
RC_GTEST_PROP(LoadProperties, TheOrderOfBatchesDoesNotMatterForWhoIsWhom, ())
{
    RandomRows random(*rc::gen::arbitrary<std::uint32_t>());
    std::vector<std::pair<std::string, std::vector<Facts>>> batches;
    for (const char* source : {"crm", "shop", "card", "mail"}) {
        std::vector<Facts> rows = random.rows(14);
        batches.emplace_back(source, rows);
    }
    const ScratchWorkspace first = WorkspaceBuilder().build();
    for (const auto& [source, rows] : batches)
        importRows(first, source, rows);
    std::shuffle(batches.begin(), batches.end(), std::mt19937(*rc::gen::arbitrary<std::uint32_t>()));
    const ScratchWorkspace second = WorkspaceBuilder().build();
    for (const auto& [source, rows] : batches)
        importRows(second, source, rows);
    RC_ASSERT(clustersOf(first) == clustersOf(second));
    expectSound(second);
}

RC_GTEST_PROP(LoadProperties, TakingBatchesBackRestoresWhatWasThere, ())
{
    RandomRows random(*rc::gen::arbitrary<std::uint32_t>());
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    NoProgress progress;
    ImportUndo batches(scratch->settings(), progress, scratch.folder() / "staging");
    std::vector<std::string> states{contentOf(scratch)};
    for (int batch = 0; batch < 4; ++batch) {
        importRows(scratch, random.source(), random.rows(20));
        scratch.clock().set(Instant{scratch.clock().now().ms + kMsPerHour});
        states.push_back(contentOf(scratch));
    }
    while (states.size() > 1) {
        states.pop_back();
        test::valueOrThrow(workspace::undo(*scratch, batches));
        RC_ASSERT(contentOf(scratch) == states.back());
        expectSound(scratch);
    }
}

/// An older batch taken out from between: allowed if no later one speaks of its records, and then as if it had never been.
RC_GTEST_PROP(LoadProperties, TakingAnOlderBatchBackIsAsIfItHadNeverBeen, ())
{
    RandomRows random(*rc::gen::arbitrary<std::uint32_t>());
    const std::vector<Facts> first = random.rows(12);
    const std::vector<Facts> between = random.rows(12);
    const std::vector<Facts> last = random.rows(12);
    const ScratchWorkspace with = WorkspaceBuilder().build();
    importRows(with, "crm", first);
    const ImportReceipt receipt = importRows(with, "shop", between);
    importRows(with, "card", last);
    NoProgress progress;
    ImportUndo batches(with->settings(), progress, with.folder() / "staging");
    test::valueOrThrow(workspace::undoBatch(*with, batches, receipt.batch));

    const ScratchWorkspace without = WorkspaceBuilder().build();
    importRows(without, "crm", first);
    importRows(without, "card", last);
    RC_ASSERT(clustersOf(with) == clustersOf(without));
    const char* const kProfiles =
        "SELECT s.key, r.external_key, c.profile, c.created_at FROM record r JOIN source s ON s.id = r.source_id JOIN contact c ON c.id = "
        "r.contact_id ORDER BY 1, 2";
    RC_ASSERT(rowsOf(with, kProfiles) == rowsOf(without, kProfiles));
    expectSound(with);
}

}  // namespace
}  // namespace regia::import
