// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/date.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <ctime>

namespace regia::calendar {
namespace {

LocalDate date(std::string_view iso) { return parseIsoDate(iso).value(); }

/// The same day by the C library.
std::tm fromLibc(LocalDate day)
{
    const std::time_t seconds = static_cast<std::time_t>(day.days) * 86400;
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    return parts;
}

rc::Gen<LocalDate> days()
{
    return rc::gen::map(rc::gen::inRange(-100'000, 100'000), [](int days) { return LocalDate{days}; });
}

}  // namespace

TEST(Date, GivenDaysThatDoNotExist_WhenMade_ThenThereIsNone)
{
    EXPECT_FALSE(dateOf(2025, 2, 29));
    EXPECT_FALSE(dateOf(1900, 2, 29));
    EXPECT_TRUE(dateOf(2000, 2, 29));
    EXPECT_FALSE(dateOf(2025, 4, 31));
    EXPECT_FALSE(dateOf(2025, 13, 1));
    EXPECT_FALSE(dateOf(2025, 0, 1));
    EXPECT_FALSE(dateOf(2025, 1, 0));
}

TEST(ParseIsoDate, GivenAnythingButADay_WhenParsed_ThenThereIsNone)
{
    for (const std::string_view text :
         {"", "2025-3-01", "2025-03-1", "2025/03/01", "20250301", "2025-03-01T", " 2025-03-01", "2025-02-30", "+025-03-01"})
        EXPECT_FALSE(parseIsoDate(text)) << text;
    EXPECT_EQ(parseIsoDate("1970-01-01"), LocalDate{0});
}

TEST(IsoWeek, GivenYearsEnds_WhenLabelled_ThenTheThursdayDecides)
{
    EXPECT_EQ(isoWeekLabel(date("2026-01-01")), "2026-W01");
    EXPECT_EQ(isoWeekLabel(date("2027-01-01")), "2026-W53");
    EXPECT_EQ(isoWeekLabel(date("2024-12-30")), "2025-W01");
    EXPECT_EQ(isoWeekLabel(date("2021-01-03")), "2020-W53");
}

TEST(Anniversary, GivenLeapDay_WhenAsked_ThenCommonYearsHaveItOn28February)
{
    EXPECT_EQ(toIso(nextAnniversary(date("2000-02-29"), date("2025-02-01"))), "2025-02-28");
    EXPECT_EQ(toIso(nextAnniversary(date("2000-02-29"), date("2025-03-01"))), "2026-02-28");
    EXPECT_EQ(toIso(nextAnniversary(date("2000-02-29"), date("2028-01-01"))), "2028-02-29");
    EXPECT_EQ(toIso(nextAnniversary(date("1980-07-01"), date("2025-07-01"))), "2025-07-01");
}

RC_GTEST_PROP(DateProperties, TheCLibraryCountsTheSameDays, ())
{
    const LocalDate day = *days();
    const YearMonthDay ymd = toYearMonthDay(day);
    const std::tm expected = fromLibc(day);
    RC_ASSERT(ymd.year == expected.tm_year + 1900);
    RC_ASSERT(ymd.month == expected.tm_mon + 1);
    RC_ASSERT(ymd.day == expected.tm_mday);
    RC_ASSERT((static_cast<int>(weekdayOf(day)) + 1) % 7 == expected.tm_wday);
    char label[32];
    std::strftime(label, sizeof label, "%G-W%V", &expected);
    RC_ASSERT(isoWeekLabel(day) == label);
}

RC_GTEST_PROP(DateProperties, TextAndPartsLeadBack, ())
{
    const LocalDate day = *days();
    const YearMonthDay ymd = toYearMonthDay(day);
    RC_ASSERT(dateOf(ymd.year, ymd.month, ymd.day) == day);
    RC_ASSERT(parseIsoDate(toIso(day)) == day);
}

RC_GTEST_PROP(DateProperties, AnAgeRisesOnTheAnniversary, ())
{
    const LocalDate birth = *days();
    const LocalDate on = addDays(birth, *rc::gen::inRange(0, 40'000));
    const LocalDate anniversary = nextAnniversary(birth, on);
    RC_ASSERT(anniversary >= on);
    RC_ASSERT(anniversary.days - on.days <= 366);
    RC_ASSERT(ageOn(birth, anniversary) == ageOn(birth, addDays(anniversary, -1)) + 1);
}

}  // namespace regia::calendar
