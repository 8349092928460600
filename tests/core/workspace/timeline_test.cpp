// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/timeline.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <tuple>

#include "support/workspace_builder.h"

namespace regia::workspace {
namespace {

using test::ScratchWorkspace;
using test::WorkspaceBuilder;

TEST(Timeline, GivenEventsWithAllFields_WhenRead_ThenTheirNamesAreWrittenOut)
{
    const ScratchWorkspace scratch =
        WorkspaceBuilder()
            .contact("anna")
            .event("anna", "page_view", Instant{10}, std::nullopt, {{"url", "/a"}})
            .event("anna", "purchase", Instant{20}, 1999)
            .also([](sqlite::Database& database, BatchId) {
                database.connection().exec(
                    "INSERT INTO channel (name) VALUES ('email'); INSERT INTO campaign (key, name) VALUES ('c', 'Spring');"
                    "INSERT INTO product (sku, name) VALUES ('A', 'Apple');"
                    "UPDATE event SET channel_id = 1, campaign_id = 1, product_id = 1, date_only = 1 WHERE at = 20");
            })
            .build();
    const auto events = latestEvents(scratch.reader(), ContactId{1}, 10).value();
    ASSERT_EQ(events.size(), 2U);
    EXPECT_EQ(events[0].type, "purchase");
    EXPECT_EQ(events[0].channel, "email");
    EXPECT_EQ(events[0].campaign, "Spring");
    EXPECT_EQ(events[0].sku, "A");
    EXPECT_EQ(events[0].product, "Apple");
    EXPECT_EQ(events[0].amount, 1999);
    EXPECT_TRUE(events[0].dateOnly);
    EXPECT_TRUE(events[0].properties.is_null());
    EXPECT_EQ(events[1].properties["url"], "/a");
    EXPECT_EQ(events[1].channel, "");
    EXPECT_EQ(latestEvents(scratch.reader(), ContactId{1}, 10, TimelinePlace{Instant{20}, {}, 0})->size(), 1U) << "before that instant";
}

/// One contact of three records, many events at the same instants: pages of any size, put together, are the whole in order.
RC_GTEST_PROP(TimelineProperties, PagesPutTogetherAreAllEventsLatestFirst, ())
{
    const auto instants =
        *rc::gen::container<std::vector<std::pair<int, int>>>(rc::gen::pair(rc::gen::inRange(0, 3), rc::gen::inRange(-2, 3)));
    const auto pageSize = *rc::gen::inRange<std::int64_t>(1, 6);
    WorkspaceBuilder builder;
    builder.contact("r0").contact("r1").contact("r2").also([](sqlite::Database& database, BatchId) {
        database.connection().exec("UPDATE record SET contact_id = 1; DELETE FROM contact WHERE id > 1");
    });
    for (const auto& [record, at] : instants)
        builder.event("r" + std::to_string(record), "page_view", Instant{at});
    const ScratchWorkspace scratch = builder.build();

    using Key = std::tuple<std::int64_t, std::int64_t, std::int64_t>;
    std::vector<Key> expected;
    const sqlite::Database reader = scratch.reader();
    SQLite::Statement rows(reader.connection(), "SELECT at, number, record_id FROM event ORDER BY at DESC, number DESC");
    while (rows.executeStep())
        expected.emplace_back(rows.getColumn(0).getInt64(), rows.getColumn(1).getInt64(), rows.getColumn(2).getInt64());

    std::vector<Key> seen;
    std::optional<TimelinePlace> before;
    for (;;) {
        const auto page = latestEvents(reader, ContactId{1}, pageSize, before).value();
        for (const model::Event& event : page)
            seen.emplace_back(event.at.ms, event.number, event.record.value);
        if (page.empty())
            break;
        before = TimelinePlace{page.back().at, page.back().batch, page.back().number};
    }
    RC_ASSERT(seen == expected);
}

TEST(Timeline, GivenALongRun_WhenItsEndIsAsked_ThenTheClusteredKeyAnswersWithoutASort)
{
    const ScratchWorkspace scratch = WorkspaceBuilder().build();
    const sqlite::Database reader = scratch.reader();
    SQLite::Statement plan(reader.connection(),
                           "EXPLAIN QUERY PLAN SELECT at FROM event WHERE record_id = ? AND (at, batch_id, number) < (?, ?, ?) "
                           "ORDER BY at DESC, batch_id DESC, number DESC LIMIT ?");
    std::string text;
    while (plan.executeStep())
        text += plan.getColumn(3).getString() + "\n";
    EXPECT_NE(text.find("SEARCH event USING PRIMARY KEY"), std::string::npos) << text;
    EXPECT_EQ(text.find("TEMP B-TREE"), std::string::npos) << text;
}

}  // namespace
}  // namespace regia::workspace
