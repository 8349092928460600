// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/value.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <limits>
#include <nlohmann/json.hpp>

namespace regia::model {
namespace {

using nlohmann::json;
using Texts = std::vector<std::string>;

}  // namespace

TEST(ValueToJson, GivenEachKind_WhenWritten_ThenItReadsAsDocumentsSay)
{
    EXPECT_EQ(toJson(Value()), json(nullptr));
    EXPECT_EQ(toJson(Value("Forlì")).dump(), "\"Forlì\"");
    EXPECT_EQ(toJson(Value(25.0)).dump(), "25");
    EXPECT_EQ(toJson(Value(-0.5)).dump(), "-0.5");
    EXPECT_EQ(toJson(Value(true)).dump(), "true");
    EXPECT_EQ(toJson(Value(LocalDate{20148})).dump(), "\"2025-03-01\"");
    EXPECT_EQ(toJson(Value(Instant{1740821400000})).dump(), "\"2025-03-01T09:30:00Z\"");
    EXPECT_EQ(toJson(Value(Texts{"garden", "tea"})).dump(), "[\"garden\",\"tea\"]");
}

TEST(ValueToJson, GivenNumberThatIsNone_WhenWritten_ThenItIsMissing)
{
    EXPECT_EQ(toJson(Value(std::numeric_limits<double>::quiet_NaN())), json(nullptr));
    EXPECT_EQ(toJson(Value(std::numeric_limits<double>::infinity())), json(nullptr));
    EXPECT_EQ(toJson(Value(1e300)).get<double>(), 1e300);
}

TEST(ValueFromJson, GivenOffset_WhenReadAsInstant_ThenItIsTheSameInstant)
{
    EXPECT_EQ(valueFromJson("2025-03-01T10:30:00+01:00", AttributeType::Instant), Value(Instant{1740821400000}));
}

TEST(ValueFromJson, GivenJsonThatDoesNotFit_WhenRead_ThenItIsMissing)
{
    const std::vector<std::pair<json, AttributeType>> misfits{
        {nullptr, AttributeType::Text},
        {"", AttributeType::Text},
        {"  ", AttributeType::Text},
        {5, AttributeType::Text},
        {"5", AttributeType::Number},
        {true, AttributeType::Number},
        {1, AttributeType::Boolean},
        {"true", AttributeType::Boolean},
        {"2025-02-30", AttributeType::Date},
        {20148, AttributeType::Date},
        {"2025-03-01", AttributeType::Instant},
        {"2025-03-01T09:30:00", AttributeType::Instant},
        {json::array(), AttributeType::Set},
        {"garden", AttributeType::Set},
        {json::array({1}), AttributeType::Set},
        {json::array({""}), AttributeType::Set},
    };
    for (const auto& [given, type] : misfits)
        EXPECT_EQ(valueFromJson(given, type), Value()) << given << " as " << toName(type);
}

TEST(ValueFromJson, GivenRepeatsAndBlanksInASet_WhenRead_ThenEachMemberIsThereOnce)
{
    EXPECT_EQ(valueFromJson(json::array({"tea", "garden", "tea", " "}), AttributeType::Set), Value(Texts{"tea", "garden"}));
}

RC_GTEST_PROP(ValueProperties, JsonLeadsBack, ())
{
    const double number = *rc::gen::map(rc::gen::arbitrary<std::int32_t>(), [](std::int32_t n) { return n / 8.0; });
    const LocalDate date{*rc::gen::inRange(-100'000, 100'000)};
    const Instant instant{*rc::gen::inRange<std::int64_t>(-60'000'000'000'000, 200'000'000'000'000)};
    const auto back = [](const Value& value, AttributeType type) { return valueFromJson(json::parse(toJson(value).dump()), type); };
    RC_ASSERT(back(number, AttributeType::Number) == Value(number));
    RC_ASSERT(back(date, AttributeType::Date) == Value(date));
    RC_ASSERT(back(instant, AttributeType::Instant) == Value(instant));
}

}  // namespace regia::model
