// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/period.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/calendar/bucket_axis.h"
#include "core/calendar/comparison.h"
#include "core/calendar/completeness.h"
#include "core/calendar/distance.h"
#include "core/calendar/iso_text.h"
#include "core/calendar/window.h"

namespace regia::calendar {
namespace {

LocalDate date(std::string_view iso) { return parseIsoDate(iso).value(); }
Instant instant(std::string_view iso) { return parseIsoInstant(iso).value(); }
DateRange range(std::string_view start, std::string_view end) { return {date(start), date(end)}; }
TimeZone rome() { return TimeZone::load("Europe/Rome").value(); }

constexpr std::array kUnits{PeriodUnit::Day, PeriodUnit::Week, PeriodUnit::Month, PeriodUnit::Quarter, PeriodUnit::Year};

rc::Gen<PeriodUnit> units() { return rc::gen::elementOf(kUnits); }
rc::Gen<LocalDate> days()
{
    return rc::gen::map(rc::gen::inRange(0, 40'000), [](int day) { return LocalDate{day}; });
}
rc::Gen<Weekday> weekStarts() { return rc::gen::element(Weekday::Monday, Weekday::Sunday); }

std::vector<std::string> labelsOf(const BucketAxis& axis)
{
    std::vector<std::string> labels;
    for (const Bucket& bucket : axis.buckets())
        labels.push_back(bucket.label);
    return labels;
}

}  // namespace

TEST(DateRange, GivenEmptyOrTurnedRange_WhenMade_ThenItIsRefused)
{
    EXPECT_EQ(dateRange(date("2025-01-02"), date("2025-01-02")).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(dateRange(date("2025-01-02"), date("2025-01-01")).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(dateRange(date("2025-01-01"), date("2025-01-02"))->days(), 1);
}

TEST(PeriodUnit, GivenNames_WhenRead_ThenSingularAndPluralAreUnderstood)
{
    for (const PeriodUnit unit : kUnits) {
        EXPECT_EQ(periodUnitFromName(toName(unit)), unit);
        EXPECT_EQ(periodUnitFromName(std::string(toName(unit)) + 's'), unit);
    }
    EXPECT_EQ(periodUnitFromName("fortnight"), std::nullopt);
}

TEST(PeriodLabel, GivenEachUnit_WhenLabelled_ThenLabelsSortAsTimeGoes)
{
    EXPECT_EQ(periodLabel(range("2025-03-01", "2025-03-02"), PeriodUnit::Day), "2025-03-01");
    EXPECT_EQ(periodLabel(range("2025-12-29", "2026-01-05"), PeriodUnit::Week), "2026-W01");
    EXPECT_EQ(periodLabel(range("2025-12-28", "2026-01-04"), PeriodUnit::Week, Weekday::Sunday), "2025-12-28");
    EXPECT_EQ(periodLabel(range("2025-03-01", "2025-04-01"), PeriodUnit::Month), "2025-03");
    EXPECT_EQ(periodLabel(range("2025-10-01", "2026-01-01"), PeriodUnit::Quarter), "2025-Q4");
    EXPECT_EQ(periodLabel(range("2025-01-01", "2026-01-01"), PeriodUnit::Year), "2025");
}

TEST(CompletePeriods, GivenAsOfAtAMonthsEnd_WhenAsked_ThenTheMonthCounts)
{
    EXPECT_EQ(completePeriods(instant("2025-03-31T22:00:00Z"), 3, PeriodUnit::Month, rome()), range("2025-01-01", "2025-04-01"));
    EXPECT_EQ(completePeriods(instant("2025-03-31T21:59:59Z"), 3, PeriodUnit::Month, rome()), range("2024-12-01", "2025-03-01"));
}

TEST(NextDays, GivenMidnight_WhenAsked_ThenTheDayThatBeginsIsTheFirst)
{
    EXPECT_EQ(nextDays(instant("2025-03-31T22:00:00Z"), 7, rome()), range("2025-04-01", "2025-04-08"));
    EXPECT_EQ(nextDays(instant("2025-03-31T21:59:59Z"), 7, rome()), range("2025-03-31", "2025-04-07"));
}

TEST(LikeForLike, GivenDayThatTheEarlierMonthLacks_WhenCut_ThenItsEndIsTaken)
{
    const auto found =
        likeForLike(range("2025-03-01", "2025-04-01"), range("2025-02-01", "2025-03-01"), instant("2025-03-30T10:00:00Z"), rome());
    EXPECT_EQ(found.earlier, toInterval(range("2025-02-01", "2025-03-01"), rome()));
}

TEST(LikeForLike, GivenYearToDate_WhenComparedWithAYearAgo_ThenTheDateIsTheSame)
{
    const DateRange year = range("2024-01-01", "2025-01-01");
    const auto march = likeForLike(year, samePeriodLastYear(year), instant("2024-03-15T11:00:00Z"), rome());
    EXPECT_EQ(toIso(march.earlier.end), "2023-03-15T11:00:00Z");
    const auto leapDay = likeForLike(year, samePeriodLastYear(year), instant("2024-02-29T11:00:00Z"), rome());
    EXPECT_EQ(toIso(leapDay.earlier.end), "2023-02-28T23:00:00Z") << "the end of that February";
}

TEST(LikeForLike, GivenPeriodThatIsOver_WhenCompared_ThenNothingIsCut)
{
    const DateRange may = range("2025-05-01", "2025-06-01");
    const auto found = likeForLike(may, previousPeriod(may), instant("2025-07-01T00:00:00Z"), rome());
    EXPECT_EQ(found.current, toInterval(may, rome()));
    EXPECT_EQ(found.earlier, toInterval(range("2025-04-01", "2025-05-01"), rome()));
}

TEST(LikeForLike, GivenPeriodThatHasNotBegun_WhenCompared_ThenBothAreEmpty)
{
    const DateRange may = range("2025-05-01", "2025-06-01");
    const auto found = likeForLike(may, previousPeriod(may), instant("2025-04-01T00:00:00Z"), rome());
    EXPECT_TRUE(found.current.isEmpty());
    EXPECT_TRUE(found.earlier.isEmpty());
}

TEST(BucketAxis, GivenRangeThatCutsWeeks_WhenMade_ThenTheEndsAreMarked)
{
    const auto axis =
        BucketAxis::make(range("2025-01-01", "2025-01-15"), PeriodUnit::Week, rome(), instant("2025-01-10T00:00:00Z")).value();
    EXPECT_EQ(labelsOf(axis), (std::vector<std::string>{"2025-W01", "2025-W02", "2025-W03"}));
    EXPECT_FALSE(axis.buckets()[0].whole);
    EXPECT_TRUE(axis.buckets()[1].whole);
    EXPECT_FALSE(axis.buckets()[2].whole);
    EXPECT_TRUE(axis.buckets()[0].over);
    EXPECT_FALSE(axis.buckets()[1].over);
    EXPECT_EQ(toIso(axis.buckets()[0].interval.start), "2024-12-31T23:00:00Z");
}

TEST(BucketAxis, GivenMoreStepsThanAnyoneCanSee_WhenMade_ThenItIsRefused)
{
    EXPECT_EQ(BucketAxis::make(range("1900-01-01", "2100-01-01"), PeriodUnit::Day, rome(), Instant{}).error().code,
              ErrorCode::InvalidInput);
    EXPECT_EQ(BucketAxis::make(range("2025-01-02", "2025-01-01"), PeriodUnit::Day, rome(), Instant{}).error().code,
              ErrorCode::InvalidInput);
}

TEST(DaysBetween, GivenDateOnlyEvent_WhenMeasured_ThenCalendarDaysCount)
{
    const EventTime late{instant("2025-05-01T21:59:00Z"), false};
    const EventTime nextDay{instant("2025-05-01T22:00:00Z"), true};  // local midnight of 2 May
    EXPECT_EQ(daysBetween(late, nextDay, rome()), 1);
    EXPECT_NEAR(daysBetween(late, {nextDay.at, false}, rome()), 1.0 / 1440, 1e-12);
    EXPECT_TRUE(isWithinDays(late, nextDay, 1, rome()));
    EXPECT_FALSE(isWithinDays(late, nextDay, 0.5, rome()));
    EXPECT_FALSE(isWithinDays(nextDay, late, 1, rome())) << "never backwards";
}

TEST(Completeness, GivenNoSources_WhenAsked_ThenOnlyTheAsOfDecides)
{
    EXPECT_TRUE(completenessOf(Instant{10}, Instant{10}, {}).complete);
    EXPECT_FALSE(completenessOf(Instant{10}, Instant{9}, {}).complete);
    EXPECT_FALSE(completenessOf(Instant{10}, Instant{10}, {}).dataThrough);
}

RC_GTEST_PROP(PeriodProperties, PeriodsTileTheAxis, ())
{
    const LocalDate day = *days();
    const PeriodUnit unit = *units();
    const Weekday weekStart = *weekStarts();
    const DateRange period = periodContaining(day, unit, weekStart);
    RC_ASSERT(period.contains(day));
    RC_ASSERT(periodContaining(period.end, unit, weekStart).start == period.end);
    RC_ASSERT(periodContaining(addDays(period.end, -1), unit, weekStart) == period);
    RC_ASSERT(shiftPeriod(shiftPeriod(period, unit, 5), unit, -5) == period);
    RC_ASSERT(periodLabel(period, unit, weekStart) < periodLabel(shiftPeriod(period, unit, 1), unit, weekStart));
}

RC_GTEST_PROP(BucketAxisProperties, EveryInstantOfTheRangeLiesInExactlyOneBucket, ())
{
    const LocalDate start = *days();
    const DateRange whole{start, addDays(start, *rc::gen::inRange(1, 400))};
    const BucketAxis axis = BucketAxis::make(whole, *units(), rome(), Instant{}, *weekStarts()).value();
    const Interval interval = toInterval(whole, rome());
    RC_ASSERT(axis.buckets().front().interval.start == interval.start);
    RC_ASSERT(axis.buckets().back().interval.end == interval.end);
    for (std::size_t i = 1; i < axis.size(); ++i)
        RC_ASSERT(axis.buckets()[i - 1].interval.end == axis.buckets()[i].interval.start);
    const Instant at{*rc::gen::inRange(interval.start.ms, interval.end.ms)};
    const auto index = axis.indexOf(at);
    RC_ASSERT(index.has_value());
    RC_ASSERT(axis.buckets()[*index].interval.contains(at));
    RC_ASSERT(axis.indexOf(rome().localDayOf(at)) == index);
    RC_ASSERT(!axis.indexOf(interval.end).has_value());
    RC_ASSERT(!axis.indexOf(Instant{interval.start.ms - 1}).has_value());
}

RC_GTEST_PROP(ComparisonProperties, ACutNeverLeavesTheEarlierPeriod, ())
{
    const DateRange current = periodContaining(*days(), *units());
    const DateRange earlier = *rc::gen::element(previousPeriod(current), samePeriodLastYear(current), sameWeekdaysLastYear(current));
    const Interval whole = toInterval(current, rome());
    const Instant asOf{*rc::gen::inRange(whole.start.ms, whole.end.ms)};
    const LikeForLike found = likeForLike(current, earlier, asOf, rome());
    const Interval wholeEarlier = toInterval(earlier, rome());
    RC_ASSERT(found.current.end == asOf);
    RC_ASSERT(found.earlier.start == wholeEarlier.start);
    RC_ASSERT(found.earlier.end >= wholeEarlier.start);
    RC_ASSERT(found.earlier.end <= wholeEarlier.end);
}

}  // namespace regia::calendar
