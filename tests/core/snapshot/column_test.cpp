// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/column.h"

#include <gtest/gtest.h>

#include <thread>

#include "core/snapshot/column_builder.h"

namespace regia::snapshot {
namespace {

using model::AttributeType;

Column built(AttributeType type, std::vector<model::Value> values)
{
    ColumnBuilder builder({AttributeId{1}, "x", "x", type, model::Provenance::Declared, ""}, values.size());
    for (std::size_t row = 0; row < values.size(); ++row)
        builder.set(row, values[row]);
    return builder.finish();
}

std::vector<bool> presence(const Column& column, std::size_t rows)
{
    std::vector<bool> present;
    for (std::size_t row = 0; row < rows; ++row)
        present.push_back(isPresent(column, row));
    return present;
}

TEST(Dictionary, GivenTexts_WhenAddedTwice_ThenOneCodeEachAndTheTextIsFound)
{
    Dictionary dictionary;
    EXPECT_EQ(dictionary.add("Forlì"), 0U);
    EXPECT_EQ(dictionary.add("forli"), 1U);
    EXPECT_EQ(dictionary.add("Forlì"), 0U);
    EXPECT_EQ(dictionary.size(), 2U);
    EXPECT_EQ(dictionary.find("forli"), 1U);
    EXPECT_EQ(dictionary.find("FORLI"), std::nullopt);
    EXPECT_EQ(dictionary.text(0), "Forlì");
}

TEST(Dictionary, GivenTexts_WhenKeysAreAskedByManyThreads_ThenAllSeeTheFoldedForm)
{
    Dictionary dictionary;
    for (int i = 0; i < 50'000; ++i)
        dictionary.add("Città " + std::to_string(i));
    std::vector<std::string> keys(4);
    {
        std::vector<std::jthread> threads;
        for (std::string& key : keys)
            threads.emplace_back([&] { key = dictionary.key(49'999); });
    }
    for (const std::string& key : keys)
        EXPECT_EQ(key, "citta 49999");
}

TEST(ColumnBuilder, GivenBlankTextAndEmptySet_WhenBuilt_ThenMissing)
{
    const Column texts = built(AttributeType::Text, {std::string("a"), std::string("  "), {}, std::string("\t")});
    EXPECT_EQ(presence(texts, 4), (std::vector<bool>{true, false, false, false}));
    EXPECT_EQ(presentCount(texts), 1U);
    using Texts = std::vector<std::string>;
    const Column sets = built(AttributeType::Set, {Texts{}, Texts{"a", "", "a", "b"}, {}, Texts{" "}, Texts{"c"}});
    EXPECT_EQ(presence(sets, 5), (std::vector<bool>{false, true, false, false, true}));
    EXPECT_EQ(presentCount(sets), 2U);
    const auto& data = std::get<SetColumn>(sets.data);
    EXPECT_EQ(data.offsets, (std::vector<std::uint32_t>{0, 0, 2, 2, 2, 3}));
}

TEST(ColumnBuilder, GivenZeroAndFalse_WhenBuilt_ThenTheyAreValues)
{
    EXPECT_EQ(presentCount(built(AttributeType::Number, {0.0, {}})), 1U);
    EXPECT_EQ(presentCount(built(AttributeType::Boolean, {false, {}})), 1U);
    EXPECT_EQ(presentCount(built(AttributeType::Date, {LocalDate{0}, {}})), 1U);
    EXPECT_EQ(presentCount(built(AttributeType::Instant, {Instant{0}, {}})), 1U);
}

TEST(ColumnBuilder, GivenValueOfAnotherType_WhenBuilt_ThenMissing)
{
    EXPECT_EQ(presentCount(built(AttributeType::Number, {std::string("12"), true, std::numeric_limits<double>::quiet_NaN()})), 0U);
    EXPECT_EQ(presentCount(built(AttributeType::Text, {12.0})), 0U);
}

}  // namespace
}  // namespace regia::snapshot
