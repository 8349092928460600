// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/iso_text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/calendar/date.h"

namespace regia::calendar {

TEST(ParseIso, GivenTheWaysOfWritingAnInstant_WhenParsed_ThenTheyAreOne)
{
    const Instant expected{1740821400000};  // 2025-03-01T09:30:00Z by date -u +%s
    for (const std::string_view text :
         {"2025-03-01T09:30:00Z", "2025-03-01T09:30Z", "2025-03-01 09:30:00Z", "2025-03-01t09:30:00z", "2025-03-01T10:30:00+01:00",
          "2025-03-01T10:30:00+01", "2025-03-01T10:30:00+0100", "2025-03-01 10:30:00 +01:00", "2025-03-01T04:00:00-05:30",
          "2025-03-01T09:30:00.000000Z", "2025-03-01T09:30:00,0004Z"})
        EXPECT_EQ(parseIsoInstant(text), expected) << text;
}

TEST(ParseIso, GivenFractions_WhenParsed_ThenMillisecondsAreCutNotRounded)
{
    EXPECT_EQ(parseIsoInstant("1970-01-01T00:00:00.1239Z"), Instant{123});
    EXPECT_EQ(parseIsoInstant("1970-01-01T00:00:00.1Z"), Instant{100});
    EXPECT_EQ(parseIsoInstant("1969-12-31T23:59:59.999Z"), Instant{-1});
}

TEST(ParseIso, GivenTextWithoutOffset_WhenParsed_ThenItIsNoInstantButALocalTime)
{
    EXPECT_FALSE(parseIsoInstant("2025-03-01T09:30:00"));
    EXPECT_FALSE(parseIsoInstant("2025-03-01"));
    const auto day = parseIso("2025-03-01");
    ASSERT_TRUE(day);
    EXPECT_FALSE(day->hasTime);
    const auto time = parseIso("2025-03-01T09:30:01.5");
    ASSERT_TRUE(time);
    EXPECT_TRUE(time->hasTime);
    EXPECT_FALSE(time->offsetMinutes);
    EXPECT_EQ(time->local.msOfDay, 34201500);
}

TEST(ParseIso, GivenWhatIsNoTime_WhenParsed_ThenThereIsNone)
{
    for (const std::string_view text :
         {"2025-03-01T", "2025-03-01T9:30", "2025-03-01T24:00:00Z", "2025-03-01T09:60Z", "2025-03-01T09:30:60Z", "2025-03-01T09:30:00X",
          "2025-03-01T09:30:00+1", "2025-03-01T09:30:00+25:00", "2025-03-01T09:30:00ZZ", "2025-03-01T09:30:00.Z", "2025-02-29T09:30:00Z",
          "2025-03-01T0930Z", "2025-03-01x09:30Z", "tomorrow", ""})
        EXPECT_FALSE(parseIso(text)) << text;
}

TEST(ToIso, GivenSentinels_WhenPrinted_ThenNothingBreaks)
{
    EXPECT_EQ(toIso(Instant{0}), "1970-01-01T00:00:00Z");
    EXPECT_EQ(toIso(Instant{1}), "1970-01-01T00:00:00.001Z");
    EXPECT_FALSE(toIso(Instant{std::numeric_limits<std::int64_t>::max()}).empty());
    EXPECT_FALSE(toIso(Instant{std::numeric_limits<std::int64_t>::min()}).empty());
}

RC_GTEST_PROP(IsoTextProperties, TextLeadsBackToTheInstant, ())
{
    const Instant instant{*rc::gen::inRange<std::int64_t>(-62'000'000'000'000, 250'000'000'000'000)};
    RC_ASSERT(parseIsoInstant(toIso(instant)) == instant);
}

}  // namespace regia::calendar
