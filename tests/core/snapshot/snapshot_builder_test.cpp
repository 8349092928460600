// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/snapshot_builder.h"

#include <gtest/gtest.h>

#include "core/base/bug.h"
#include "support/world/world.h"

namespace regia::snapshot {
namespace {

using tests::instant;

TEST(SnapshotBuilder, GivenEventsInAnyOrder_WhenBuilt_ThenSortedByContactTimeAndOrderOfCalls)
{
    const auto snapshot = SnapshotBuilder()
                              .event(2, "order", Instant{50}, {.amount = 500})
                              .event(1, "visit", Instant{70})
                              .event(1, "order", Instant{10}, {.amount = 100})
                              .event(1, "visit", Instant{10}, {.channel = "email"})
                              .build();
    const Events& events = snapshot->events();
    EXPECT_EQ(events.offsets, (std::vector<std::uint32_t>{0, 3, 4}));
    EXPECT_EQ(events.time, (std::vector<std::int64_t>{10, 10, 70, 50}));
    EXPECT_EQ(events.amount, (std::vector<std::int64_t>{100, kNoAmount, kNoAmount, 500}));
    EXPECT_EQ(events.types[events.type[0]].name, "order");
    EXPECT_EQ(events.types[events.type[1]].name, "visit");
    EXPECT_EQ(events.channels.text(events.channel[1]), "email");
    EXPECT_EQ(events.channel[0], kNoShortCode);
}

TEST(SnapshotBuilder, GivenContactsOutOfOrder_WhenBuilt_ThenRowsAreInTheOrderOfIds)
{
    const auto snapshot = SnapshotBuilder().contact(30, {{"age", 3.0}}).contact(10, {{"age", 1.0}}).contact(20).build();
    ASSERT_EQ(snapshot->rows(), 3U);
    EXPECT_EQ(snapshot->rowOf(ContactId{30}), Row{2});
    EXPECT_EQ(snapshot->rowOf(ContactId{11}), std::nullopt);
    EXPECT_EQ(std::get<NumberColumn>(snapshot->column("age")->data).values[2], 3.0);
    EXPECT_FALSE(isPresent(*snapshot->column("age"), 1));
    EXPECT_EQ(snapshot->column("nothing"), nullptr);
}

TEST(SnapshotBuilder, GivenProperties_WhenBuilt_ThenSparseAndByEventNumber)
{
    const auto snapshot = SnapshotBuilder()
                              .event(1, "visit", Instant{20}, {.properties = {{"page", std::string("b")}, {"stars", 4.0}}})
                              .event(1, "visit", Instant{10}, {.properties = {{"page", std::string("a")}}})
                              .event(1, "visit", Instant{30}, {.properties = {{"page", std::string(" ")}}})
                              .build();
    const EventProperty* page = snapshot->events().propertyNamed("page");
    ASSERT_NE(page, nullptr);
    EXPECT_EQ(page->events, (std::vector<std::uint32_t>{0, 1}));
    EXPECT_EQ(page->dictionary->text(page->codes[0]), "a");
    EXPECT_EQ(snapshot->events().propertyNamed("stars")->events, (std::vector<std::uint32_t>{1}));
}

TEST(SnapshotBuilder, GivenEvents_WhenBuilt_ThenDataGoThroughTheWholeLastLocalDay)
{
    const auto snapshot =
        SnapshotBuilder().event(1, "visit", instant("2025-03-29T22:59:00Z")).event(1, "visit", instant("2025-03-29T23:30:00Z")).build();
    EXPECT_EQ(snapshot->dataThrough(), instant("2025-03-30T22:00:00Z"));  // 30 March in Rome ends an hour early
    const auto eventless = SnapshotBuilder().contact(1).createdAt(1, instant("2025-01-01T12:00:00Z")).build();
    EXPECT_EQ(eventless->dataThrough(), instant("2025-01-01T23:00:00Z"));
}

TEST(SnapshotBuilder, GivenPartsThatDoNotAgree_WhenAssembled_ThenBug)
{
    SnapshotParts parts;
    parts.contacts = {1};
    EXPECT_THROW(static_cast<void>(SnapshotBuilder::assemble(std::move(parts))), Bug);
}

TEST(SnapshotBuilder, GivenConsentsAndAnswers_WhenBuilt_ThenByContact)
{
    const auto snapshot = SnapshotBuilder()
                              .consent(2, "email_marketing", model::ConsentState::Granted, Instant{5})
                              .consent(1, "profiling", model::ConsentState::Denied, std::nullopt)
                              .answer(2, SnapshotBuilder::kNps, 9, Instant{7})
                              .answer(2, SnapshotBuilder::kCes, 3, Instant{6})
                              .build();
    EXPECT_EQ(snapshot->consents().of(0).size(), 1U);
    EXPECT_EQ(snapshot->consents().purposes[snapshot->consents().of(1)[0].purpose], "email_marketing");
    ASSERT_EQ(snapshot->answers().scales.size(), 2U);
    EXPECT_EQ(snapshot->answers().scales[0].kind, 2);
    EXPECT_EQ(snapshot->answers().scales[1].row, 1U);
}

}  // namespace
}  // namespace regia::snapshot
