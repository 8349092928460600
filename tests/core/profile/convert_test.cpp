// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/convert.h"

#include <gtest/gtest.h>

#include "support/workspace_builder.h"

namespace regia::test {
namespace {

using model::AttributeType;
using nlohmann::json;
using profile::converted;

const calendar::TimeZone& rome()
{
    static const auto zone = valueOrThrow(calendar::TimeZone::load("Europe/Rome"));
    return zone;
}

std::optional<json> as(const json& value, AttributeType type, const std::string& format = {})
{
    return converted(value, {type, format}, rome());
}

TEST(Convert, GivenNumbersAsPeopleWriteThem_WhenReadWithAComma_ThenTheyAreNumbers)
{
    EXPECT_EQ(as("1.234,50", AttributeType::Number, "comma"), json(1234.5));
    EXPECT_EQ(as("€ 12,00", AttributeType::Number, "comma"), json(12));
    EXPECT_EQ(as(" -3 ", AttributeType::Number, "comma"), json(-3));
    EXPECT_EQ(as("34", AttributeType::Number, "comma"), json(34));
    for (const char* text : {"", "n/d", "12 anni", "1,234.50", "1.23,4", "1,2,3", "--3"})
        EXPECT_FALSE(as(text, AttributeType::Number, "comma")) << text;
}

TEST(Convert, GivenNumbersAsPeopleWriteThem_WhenReadWithAPoint_ThenTheyAreNumbers)
{
    EXPECT_EQ(as("1,234.50", AttributeType::Number, "point"), json(1234.5));
    EXPECT_EQ(as("1234.5", AttributeType::Number, "point"), json(1234.5));
    EXPECT_FALSE(as("1.234,50", AttributeType::Number, "point"));
}

TEST(Convert, GivenDates_WhenRead_ThenTheirOrderIsThatOfTheFormat)
{
    EXPECT_EQ(as("03/04/2025", AttributeType::Date, "dmy"), json("2025-04-03"));
    EXPECT_EQ(as("03/04/2025", AttributeType::Date, "mdy"), json("2025-03-04"));
    EXPECT_EQ(as("2025/04/03", AttributeType::Date, "ymd"), json("2025-04-03"));
    EXPECT_EQ(as("7-12-78", AttributeType::Date, "dmy"), json("1978-12-07"));
    EXPECT_EQ(as("2025-04-03", AttributeType::Date, "dmy"), json("2025-04-03"));
    EXPECT_FALSE(as("31/02/2025", AttributeType::Date, "dmy"));
    EXPECT_FALSE(as("ieri", AttributeType::Date, "dmy"));
}

TEST(Convert, GivenAnInstantLateInTheEvening_WhenReadAsADay_ThenItIsTheLocalOne)
{
    EXPECT_EQ(as("2025-07-01T22:30:00Z", AttributeType::Date), json("2025-07-02"));
    EXPECT_EQ(as("2025-07-02", AttributeType::Instant), json("2025-07-01T22:00:00Z"));
}

TEST(Convert, GivenWords_WhenReadAsTrueOrFalse_ThenBothLanguagesAreKnown)
{
    EXPECT_EQ(as("Sì", AttributeType::Boolean), json(true));
    EXPECT_EQ(as("no", AttributeType::Boolean), json(false));
    EXPECT_EQ(as(1, AttributeType::Boolean), json(true));
    EXPECT_FALSE(as("forse", AttributeType::Boolean));
}

TEST(Convert, GivenAListInOneCell_WhenReadAsASet_ThenItsPartsAreMembersOnce)
{
    EXPECT_EQ(as("orto, balcone;orto", AttributeType::Set), json({"orto", "balcone"}));
    EXPECT_FALSE(as(" , ", AttributeType::Set));
    EXPECT_EQ(as(json::array({"orto", "rose"}), AttributeType::Text), json("orto, rose"));
}

TEST(Convert, GivenAValueThatFitsAlready_WhenRead_ThenItStays)
{
    EXPECT_EQ(as(12.5, AttributeType::Number, "comma"), json(12.5));
    EXPECT_EQ(as("2025-04-03", AttributeType::Date, "mdy"), json("2025-04-03"));
    EXPECT_EQ(as(true, AttributeType::Boolean), json(true));
}

}  // namespace
}  // namespace regia::test
