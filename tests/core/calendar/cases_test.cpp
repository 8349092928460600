// SPDX-License-Identifier: GPL-3.0-or-later
// Every worked example of 01-time, computed with Python's zoneinfo and datetime.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/calendar/comparison.h"
#include "core/calendar/completeness.h"
#include "core/calendar/distance.h"
#include "core/calendar/iso_text.h"
#include "core/calendar/window.h"
#include "support/case_file.h"

namespace regia::calendar {
namespace {

using nlohmann::json;

const tests::CaseFile& file()
{
    static const tests::CaseFile loaded = tests::CaseFile::load("01-time");
    return loaded;
}

TimeZone zoneOf(const tests::Case& wanted) { return TimeZone::load(wanted.inputs.at("tz").get<std::string>()).value(); }
LocalDate dateIn(const json& text) { return parseIsoDate(text.get<std::string>()).value(); }
Instant instantIn(const json& text) { return parseIsoInstant(text.get<std::string>()).value(); }
DateRange rangeIn(const json& pair) { return {dateIn(pair[0]), dateIn(pair[1])}; }

json asJson(const DateRange& range) { return json::array({toIso(range.start), toIso(range.end)}); }
json asJson(const Interval& interval) { return json::array({toIso(interval.start), toIso(interval.end)}); }

std::string_view nameOf(WallClock kind)
{
    switch (kind) {
    case WallClock::Once: return "ok";
    case WallClock::Nonexistent: return "nonexistent";
    case WallClock::Ambiguous: return "ambiguous";
    }
    return {};
}

}  // namespace

TEST(TimeCases, GivenDaysAcrossClockChanges_WhenBounded_ThenTheyLast23To25Hours)
{
    const tests::Case& wanted = file().at("time.day_bounds");
    const TimeZone zone = zoneOf(wanted);
    json got = json::array();
    for (const json& date : wanted.inputs["dates"]) {
        const Interval day = toInterval({dateIn(date), addDays(dateIn(date), 1)}, zone);
        got.push_back({{"local_date", date},
                       {"start_utc", toIso(day.start)},
                       {"end_utc", toIso(day.end)},
                       {"hours", static_cast<double>(day.end.ms - day.start.ms) / kMsPerHour}});
    }
    EXPECT_TRUE(matches(wanted, got));
}

TEST(TimeCases, GivenWallClockTexts_WhenResolved_ThenGapsAndRepeatsAreTold)
{
    const tests::Case& wanted = file().at("time.local_to_utc");
    const TimeZone zone = zoneOf(wanted);
    json got = json::array();
    for (const json& text : wanted.inputs["local"]) {
        const ResolvedTime resolved = zone.toInstant(parseIso(text.get<std::string>())->local);
        got.push_back({{"local", text}, {"utc", toIso(resolved.instant)}, {"kind", nameOf(resolved.kind)}});
    }
    EXPECT_TRUE(matches(wanted, got));
}

TEST(TimeCases, GivenDates_WhenTheirPeriodIsAsked_ThenBoundsAndLabelsAgree)
{
    const tests::Case& wanted = file().at("time.calendar_periods");
    const TimeZone zone = zoneOf(wanted);
    json got = json::array();
    for (const json& asked : wanted.inputs["asked"]) {
        const PeriodUnit unit = periodUnitFromName(asked[1].get<std::string>()).value();
        const Weekday weekStart = asked[2] == "sunday" ? Weekday::Sunday : Weekday::Monday;
        const DateRange period = periodContaining(dateIn(asked[0]), unit, weekStart);
        const Interval interval = toInterval(period, zone);
        got.push_back({{"date", asked[0]},
                       {"unit", toName(unit)},
                       {"week_start", asked[2]},
                       {"start", toIso(period.start)},
                       {"end_exclusive", toIso(period.end)},
                       {"start_utc", toIso(interval.start)},
                       {"end_utc", toIso(interval.end)},
                       {"iso_label", periodLabel(period, unit, weekStart)}});
    }
    EXPECT_TRUE(matches(wanted, got));
}

TEST(TimeCases, GivenMonthsAndBirthdays_WhenAdded_ThenTheyClampToTheMonthsEnd)
{
    const tests::Case& wanted = file().at("time.month_arithmetic");
    json sums = json::array();
    for (const json& asked : wanted.inputs["add"])
        sums.push_back(
            {{"date", asked[0]}, {"months", asked[1]}, {"result", toIso(addMonths(dateIn(asked[0]), asked[1].get<std::int32_t>()))}});
    json ages = json::array();
    for (const json& asked : wanted.inputs["ages"])
        ages.push_back({{"birth", asked[0]}, {"on", asked[1]}, {"age", ageOn(dateIn(asked[0]), dateIn(asked[1]))}});
    EXPECT_TRUE(matches(wanted, {{"add", sums}, {"ages", ages}}));
}

TEST(TimeCases, GivenAsOfInstants_WhenWindowsAreAsked_ThenTheyAgree)
{
    const tests::Case& wanted = file().at("time.windows");
    const TimeZone zone = zoneOf(wanted);
    json got = json::array();
    for (const json& text : wanted.inputs["as_of"]) {
        const Instant asOf = instantIn(text);
        const CurrentPeriod month = thisPeriod(asOf, PeriodUnit::Month, zone);
        got.push_back({{"as_of", text},
                       {"as_of_local_day", toIso(lastVisibleDay(asOf, zone))},
                       {"rolling_elapsed_7d", asJson(rollingElapsed(asOf, {7, DurationUnit::Days}, zone))},
                       {"calendar_to_date_7d", asJson(calendarToDate(asOf, 7, zone))},
                       {"complete_7d", asJson(toInterval(completePeriods(asOf, 7, PeriodUnit::Day, zone), zone))},
                       {"complete_1w_monday", asJson(toInterval(completePeriods(asOf, 1, PeriodUnit::Week, zone), zone))},
                       {"this_month", asJson(month.visible)},
                       {"this_month_elapsed_share", month.elapsedShare},
                       {"this_month_complete", month.complete}});
    }
    EXPECT_TRUE(matches(wanted, got));
}

TEST(TimeCases, GivenRanges_WhenCompared_ThenEarlierPeriodsAgree)
{
    const tests::Case& wanted = file().at("time.comparison");
    json got = json::array();
    for (const json& pair : wanted.inputs["ranges"]) {
        const DateRange range = rangeIn(pair);
        got.push_back({{"start", pair[0]},
                       {"end_exclusive", pair[1]},
                       {"previous", asJson(previousPeriod(range))},
                       {"previous_days", previousPeriod(range).days()},
                       {"same_period_last_year", asJson(samePeriodLastYear(range))},
                       {"same_weekdays_last_year", asJson(sameWeekdaysLastYear(range))}});
    }
    EXPECT_TRUE(matches(wanted, got));
}

TEST(TimeCases, GivenCoverageOfSources_WhenCompletenessIsAsked_ThenTheLimitingSourceIsNamed)
{
    const tests::Case& wanted = file().at("time.completeness");
    const Instant end = instantIn(wanted.inputs["period_end_utc"]);
    json got = json::array();
    for (const json& asked : wanted.inputs["cases"]) {
        std::vector<SourceCoverage> sources;
        for (const auto& [source, through] : asked["coverage"].items())
            sources.push_back({source, instantIn(through)});
        const Completeness found = completenessOf(end, instantIn(asked["as_of"]), sources);
        got.push_back({{"data_through", toIso(found.dataThrough.value())},
                       {"complete", found.complete},
                       {"limiting", found.limitingSource.empty() ? json(nullptr) : json(found.limitingSource)}});
    }
    EXPECT_TRUE(matches(wanted, got));
}

TEST(TimeCases, GivenUnfinishedPeriod_WhenComparedLikeForLike_ThenTheEarlierIsCutAtTheSameWallClock)
{
    const tests::Case& wanted = file().at("time.like_for_like");
    const LikeForLike found = likeForLike(rangeIn(wanted.inputs["period"]), rangeIn(wanted.inputs["previous"]),
                                          instantIn(wanted.inputs["as_of"]), zoneOf(wanted));
    EXPECT_TRUE(matches(wanted, {{"current", asJson(found.current)}, {"previous_to_same_point", asJson(found.earlier)}}));
}

TEST(TimeCases, GivenPairsOfInstants_WhenMeasured_ThenElapsedAndCalendarDaysDiffer)
{
    const tests::Case& wanted = file().at("time.distance");
    const TimeZone zone = zoneOf(wanted);
    json got = json::array();
    for (const json& pair : wanted.inputs["pairs"]) {
        const Instant from = instantIn(pair[0]);
        const Instant to = instantIn(pair[1]);
        got.push_back({{"from", pair[0]},
                       {"to", pair[1]},
                       {"elapsed_days", elapsedDays(from, to)},
                       {"calendar_days", calendarDays(from, to, zone)},
                       {"within_7d_elapsed", isWithinDays({from, false}, {to, false}, 7, zone)}});
    }
    EXPECT_TRUE(matches(wanted, got));
}

}  // namespace regia::calendar
