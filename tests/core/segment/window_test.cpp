// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segment/window.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/calendar/iso_text.h"
#include "support/world/world.h"

namespace regia::segment {
namespace {

using calendar::DurationUnit;
using tests::instant;

TimeRange resolved(const Window& window, const char* asOf)
{
    return resolve(window, instant(asOf), calendar::TimeZone::load("Europe/Rome").value());
}
TimeRange range(const char* from, const char* to) { return {instant(from).ms, instant(to).ms}; }

TEST(Window, GivenLastDays_WhenResolvedOverAClockChange_ThenDaysOfTwentyFourHours)
{
    EXPECT_EQ(resolved(Window::last(3, DurationUnit::Days), "2025-03-31T10:00:00Z"), range("2025-03-28T10:00:00Z", "2025-03-31T10:00:00Z"));
}

TEST(Window, GivenLastMonths_WhenResolved_ThenTheWallClockAMonthBefore)
{
    EXPECT_EQ(resolved(Window::last(1, DurationUnit::Months), "2025-03-31T10:00:00Z"),
              range("2025-02-28T11:00:00Z", "2025-03-31T10:00:00Z"));
}

TEST(Window, GivenCompleteMonths_WhenResolvedAtMidnight_ThenTheMonthThatEndsThereIsComplete)
{
    EXPECT_EQ(resolved(Window::complete(3, DurationUnit::Months), "2025-03-31T22:00:00Z"),
              range("2024-12-31T23:00:00Z", "2025-03-31T22:00:00Z"));
    EXPECT_EQ(resolved(Window::complete(1, DurationUnit::Months), "2025-03-31T21:59:59Z"),
              range("2025-01-31T23:00:00Z", "2025-02-28T23:00:00Z"));
}

TEST(Window, GivenDates_WhenTheyReachBeyondTheInstant_ThenCutThere)
{
    EXPECT_EQ(resolved(Window::dates(tests::date("2025-01-01"), tests::date("2025-04-01")), "2025-02-01T00:00:00Z"),
              range("2024-12-31T23:00:00Z", "2025-02-01T00:00:00Z"));
    const TimeRange later = resolved(Window::dates(tests::date("2026-01-01"), tests::date("2026-04-01")), "2025-02-01T00:00:00Z");
    EXPECT_EQ(later.from, later.to);
}

TEST(Window, GivenEachForm_WhenPrinted_ThenParsedBack)
{
    for (const char* text :
         {R"("all")", R"({"last":[90,"days"]})", R"({"calendar":[3,"months"]})", R"({"from":"2025-01-01","to":"2025-04-01"})"}) {
        const auto window = parseWindow(nlohmann::json::parse(text), "window");
        ASSERT_TRUE(window.has_value()) << text;
        EXPECT_EQ(toJson(*window), nlohmann::json::parse(text));
    }
}

}  // namespace
}  // namespace regia::segment
