// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/duration.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <nlohmann/json.hpp>

#include "core/calendar/iso_text.h"

namespace regia::calendar {
namespace {

using nlohmann::json;

Instant instant(std::string_view iso) { return parseIsoInstant(iso).value(); }
TimeZone rome() { return TimeZone::load("Europe/Rome").value(); }

}  // namespace

TEST(Duration, GivenDaysAcrossAClockChange_WhenSubtracted_ThenTheyAre24HoursEach)
{
    EXPECT_EQ(toIso(Duration{1, DurationUnit::Days}.subtractFrom(instant("2025-03-31T00:00:00Z"), rome())), "2025-03-30T00:00:00Z");
    EXPECT_EQ(toIso(Duration{2, DurationUnit::Weeks}.addTo(instant("2025-03-25T12:00:00Z"), rome())), "2025-04-08T12:00:00Z");
}

TEST(Duration, GivenMonths_WhenSubtracted_ThenTheWallClockStaysAndTheDayClamps)
{
    EXPECT_EQ(toIso(Duration{1, DurationUnit::Months}.subtractFrom(instant("2025-03-31T10:00:00Z"), rome())),
              "2025-02-28T11:00:00Z");  // 12:00 in Rome
    EXPECT_EQ(toIso(Duration{1, DurationUnit::Years}.subtractFrom(instant("2024-02-29T11:00:00Z"), rome())), "2023-02-28T11:00:00Z");
    EXPECT_EQ(toIso(Duration{1, DurationUnit::Months}.addTo(instant("2025-02-28T01:30:00Z"), rome())), "2025-03-28T01:30:00Z");
}

TEST(Duration, GivenUnits_WhenElapsedTimeIsAsked_ThenOnlyMonthsAndYearsHaveNone)
{
    EXPECT_EQ((Duration{90, DurationUnit::Minutes}.elapsedMs()), 5'400'000);
    EXPECT_EQ((Duration{1, DurationUnit::Weeks}.elapsedMs()), 604'800'000);
    EXPECT_FALSE((Duration{1, DurationUnit::Months}.elapsedMs()));
    EXPECT_FALSE((Duration{1, DurationUnit::Years}.elapsedMs()));
}

TEST(DurationFromJson, GivenWhatIsNoLength_WhenRead_ThenTheErrorNamesThePlace)
{
    for (const char* text : {"30", "[30]", "[30,\"days\",1]", "[\"30\",\"days\"]", "[1.5,\"days\"]", "[30,\"day\"]", "[0,\"days\"]",
                             "[-1,\"days\"]", "[2000000,\"days\"]", "null", "{}"}) {
        const auto read = durationFromJson(json::parse(text), "funnel.window");
        ASSERT_FALSE(read) << text;
        EXPECT_EQ(read.error().code, ErrorCode::InvalidDocument);
        EXPECT_TRUE(read.error().where.starts_with("funnel.window")) << read.error().where;
    }
}

TEST(Duration, GivenLengthFarBeyondAnyData_WhenSubtracted_ThenItOnlyLiesLongAgo)
{
    EXPECT_LT((Duration{1'000'000, DurationUnit::Years}.subtractFrom(instant("2025-01-01T00:00:00Z"), rome())),
              instant("1100-01-01T00:00:00Z"));
}

RC_GTEST_PROP(DurationProperties, JsonLeadsBack, ())
{
    const Duration duration{*rc::gen::inRange<std::int64_t>(1, 1'000'001), static_cast<DurationUnit>(*rc::gen::inRange(0, 6))};
    RC_ASSERT(durationFromJson(json::parse(toJson(duration).dump()), "x").value() == duration);
}

}  // namespace regia::calendar
