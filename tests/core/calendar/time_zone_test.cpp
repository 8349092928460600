// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/time_zone.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cstdlib>
#include <ctime>
#include <set>

#include "core/base/random.h"
#include "core/calendar/date.h"
#include "core/calendar/iso_text.h"

namespace regia::calendar {
namespace {

TimeZone zone(std::string_view name) { return TimeZone::load(name).value(); }
Instant instant(std::string_view iso) { return parseIsoInstant(iso).value(); }
LocalTime local(std::string_view iso) { return parseIso(iso)->local; }

/// The C library reads the system's zone files: not ours, and not ICU's. Set for one test.
class LibcZone {
public:
    explicit LibcZone(const char* name)
    {
        setenv("TZ", name, 1);
        tzset();
    }
    ~LibcZone()
    {
        setenv("TZ", "UTC", 1);
        tzset();
    }
    LibcZone(const LibcZone&) = delete;
    LibcZone& operator=(const LibcZone&) = delete;

    [[nodiscard]] static std::int64_t offsetMs(Instant at)
    {
        const auto seconds = static_cast<std::time_t>(at.ms / 1000);
        std::tm parts{};
        localtime_r(&seconds, &parts);
        return parts.tm_gmtoff * 1000;
    }
};

constexpr std::array kZones{"Europe/Rome",         "Europe/London",  "America/New_York", "America/Sao_Paulo", "Australia/Lord_Howe",
                            "Asia/Kolkata",        "Asia/Kathmandu", "Pacific/Apia",     "America/St_Johns",  "Asia/Tokyo",
                            "Australia/Melbourne", "America/Havana", "Pacific/Chatham"};

rc::Gen<Instant> instants()
{
    // Before the year 1900 up to past 2900: beyond the table on both sides.
    return rc::gen::map(rc::gen::inRange<std::int64_t>(-3'000'000, 30'000'000),
                        [](std::int64_t ticks) { return Instant{ticks * 997'000}; });
}

}  // namespace

TEST(TimeZone, GivenUnknownNames_WhenLoaded_ThenTheyAreRefusedByName)
{
    for (const std::string_view name : {"Europe/Roma", "", "GMT+25", "Etc/Unknown", "Europe/Rome "}) {
        const auto loaded = TimeZone::load(name);
        ASSERT_FALSE(loaded) << name;
        EXPECT_EQ(loaded.error().code, ErrorCode::UnknownName);
        EXPECT_EQ(loaded.error().detail, name);
    }
    EXPECT_EQ(zone("Europe/Rome").name(), "Europe/Rome");
    EXPECT_EQ(TimeZone().name(), "UTC");
}

TEST(TimeZone, GivenTheListOfNames_WhenLoaded_ThenEachOneIsKnown)
{
    const auto& names = TimeZone::names();
    EXPECT_GT(names.size(), 300U);
    EXPECT_EQ(std::set<std::string>(names.begin(), names.end()).size(), names.size());
    for (const std::string& name : names)
        EXPECT_TRUE(TimeZone::load(name)) << name;
}

TEST(TimeZone, GivenManyZonesFrom1972To2035_WhenConverted_ThenTheCLibraryAgrees)
{
    if (const LibcZone probe("Europe/Rome"); LibcZone::offsetMs(instant("2025-07-01T00:00:00Z")) != 2 * kMsPerHour)
        GTEST_SKIP() << "the system has no zone files";
    RandomStream stream(11);
    for (const char* name : kZones) {
        const LibcZone libc(name);
        const TimeZone ours = zone(name);
        LocalClock clock(ours);
        for (int i = 0; i < 5'000; ++i) {
            const Instant at{instant("1972-01-01T00:00:00Z").ms +
                             static_cast<std::int64_t>(stream.below(63ULL * 365 * 24 * 60)) * kMsPerMinute};
            ASSERT_EQ(ours.offsetMs(at), LibcZone::offsetMs(at)) << name << ' ' << toIso(at);
            ASSERT_EQ(clock.dayOf(at), ours.localDayOf(at)) << name << ' ' << toIso(at);
        }
    }
}

TEST(TimeZone, GivenRulesWithoutEnd_WhenAskedFarAhead_ThenSummerTimeStillComes)
{
    const TimeZone rome = zone("Europe/Rome");
    for (const std::string_view year : {"2090", "2400", "2456", "2999"}) {
        EXPECT_EQ(rome.offsetMs(instant(std::string(year) + "-07-01T00:00:00Z")), 2 * kMsPerHour) << year;
        EXPECT_EQ(rome.offsetMs(instant(std::string(year) + "-12-01T00:00:00Z")), kMsPerHour) << year;
    }
}

TEST(StartOfDay, GivenClocksThatJumpOverMidnight_WhenAsked_ThenTheDayBeginsWhereTheyLand)
{
    const TimeZone saoPaulo = zone("America/Sao_Paulo");  // 4 November 2018: 00:00 became 01:00
    EXPECT_EQ(toIso(saoPaulo.startOfDay(parseIsoDate("2018-11-04").value())), "2018-11-04T03:00:00Z");
    const TimeZone apia = zone("Pacific/Apia");  // 30 December 2011 never came
    EXPECT_EQ(apia.startOfDay(parseIsoDate("2011-12-30").value()), apia.startOfDay(parseIsoDate("2011-12-31").value()));
    EXPECT_EQ(toIso(apia.startOfDay(parseIsoDate("2011-12-31").value())), "2011-12-30T10:00:00Z");
}

TEST(ToInstant, GivenGapAndRepeat_WhenResolved_ThenForwardByTheGapAndTheFirst)
{
    const TimeZone lordHowe = zone("Australia/Lord_Howe");  // half an hour: 2:00 became 2:30 on 5 October 2025
    const ResolvedTime gap = lordHowe.toInstant(local("2025-10-05T02:15:00"));
    EXPECT_EQ(gap.kind, WallClock::Nonexistent);
    EXPECT_EQ(toIso(lordHowe.toLocal(gap.instant)), "2025-10-05T02:45:00");
    const ResolvedTime repeat = lordHowe.toInstant(local("2025-04-06T01:45:00"));
    EXPECT_EQ(repeat.kind, WallClock::Ambiguous);
    EXPECT_EQ(lordHowe.offsetMs(repeat.instant), 11 * kMsPerHour);
}

RC_GTEST_PROP(TimeZoneProperties, EveryInstantComesBackFromItsWallClock, ())
{
    const TimeZone any = zone(*rc::gen::elementOf(kZones));
    const Instant at = *instants();
    const ResolvedTime back = any.toInstant(any.toLocal(at));
    RC_ASSERT(back.kind != WallClock::Nonexistent);
    RC_ASSERT((back.instant == at || (back.kind == WallClock::Ambiguous && back.instant < at)));
    RC_ASSERT(any.toLocal(back.instant) == any.toLocal(at));
}

RC_GTEST_PROP(TimeZoneProperties, DaysTileTheAxis, ())
{
    const TimeZone any =
        zone(*rc::gen::elementOf(std::vector<std::string>{"Europe/Rome", "Asia/Kathmandu", "America/New_York", "Australia/Lord_Howe"}));
    const Instant at = *instants();
    const LocalDate day = any.localDayOf(at);
    RC_ASSERT(any.startOfDay(day) <= at);
    RC_ASSERT(at < any.startOfDay(addDays(day, 1)));
}

RC_GTEST_PROP(TimeZoneProperties, TheClockThatRemembersSaysTheSame, ())
{
    const TimeZone any = zone(*rc::gen::elementOf(kZones));
    LocalClock clock(any);
    for (const Instant at : *rc::gen::container<std::vector<Instant>>(instants())) {
        RC_ASSERT(clock.dayOf(at) == any.localDayOf(at));
        RC_ASSERT(clock.timeOf(at) == any.toLocal(at));
    }
}

}  // namespace regia::calendar
