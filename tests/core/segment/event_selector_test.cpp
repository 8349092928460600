// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segment/event_selector.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/snapshot/snapshot_builder.h"

namespace regia::segment {
namespace {

using nlohmann::json;

std::shared_ptr<const snapshot::Snapshot> events()
{
    using snapshot::EventSpec;
    return snapshot::SnapshotBuilder()
        .event(1, "order", Instant{1}, {.channel = "Web", .campaign = "Spring", .product = "SKU-1", .source = "shopify", .amount = 500})
        .event(1, "order", Instant{2},
               {.channel = "store", .properties = {{"page", std::string("Prezzi")}, {"stars", 4.0}, {"gift", true}}})
        .event(1, "visit", Instant{3}, {.properties = {{"gift", false}}})
        .build();
}

std::vector<std::uint32_t> matching(const char* text)
{
    const auto snapshot = events();
    const auto compiled = CompiledSelector::compile(parseEventSelector(json::parse(text), "").value(), *snapshot);
    EXPECT_TRUE(compiled.has_value()) << text << (compiled ? "" : compiled.error().detail);
    std::vector<std::uint32_t> found;
    for (std::uint32_t event = 0; compiled && event < snapshot->events().size(); ++event)
        if (compiled->matches(event))
            found.push_back(event);
    return found;
}

using Numbers = std::vector<std::uint32_t>;

TEST(CompiledSelector, GivenTypes_WhenAsked_ThenTheMaskDecides)
{
    EXPECT_EQ(matching(R"({"event":"order"})"), (Numbers{0, 1}));
    EXPECT_EQ(matching(R"({"event":["order","visit"]})"), (Numbers{0, 1, 2}));
    EXPECT_EQ(matching(R"({"event":"any"})"), (Numbers{0, 1, 2}));
    const auto snapshot = events();
    const auto compiled = CompiledSelector::compile(EventSelector{{"visit"}, {}}, *snapshot).value();
    EXPECT_EQ(compiled.typeMask(), (std::vector<std::uint8_t>{0, 1}));
    EXPECT_FALSE(compiled.hasWhere());
    EXPECT_FALSE(compiled.isAny());
}

TEST(CompiledSelector, GivenTestsOfEachKindOfProperty_WhenAsked_ThenThoseForWhichTheyHold)
{
    EXPECT_EQ(matching(R"({"event":"any","where":[{"prop":"channel","op":"is","value":"WEB"}]})"), (Numbers{0}));
    EXPECT_EQ(matching(R"({"event":"any","where":[{"prop":"channel","op":"is_not","value":"web"}]})"), (Numbers{1, 2}));
    EXPECT_EQ(matching(R"({"event":"any","where":[{"prop":"campaign","op":"starts_with","value":"spr"}]})"), (Numbers{0}));
    EXPECT_EQ(matching(R"({"event":"any","where":[{"prop":"product","op":"missing"}]})"), (Numbers{1, 2}));
    EXPECT_EQ(matching(R"({"event":"any","where":[{"prop":"source","op":"is","value":"Shopify"}]})"), (Numbers{0}));
    EXPECT_EQ(matching(R"({"event":"any","where":[{"prop":"amount","op":"between","value":[500,500]}]})"), (Numbers{0}));
    EXPECT_EQ(matching(R"({"event":"any","where":[{"prop":"amount","op":"not_gt","value":499}]})"), (Numbers{1, 2}));
    EXPECT_EQ(matching(R"({"event":"any","where":[{"prop":"amount","op":"is_any_of","value":[1,500]}]})"), (Numbers{0}));
    EXPECT_EQ(matching(R"({"event":"any","where":[{"prop":"page","op":"contains","value":"REZZ"}]})"), (Numbers{1}));
    EXPECT_EQ(matching(R"({"event":"any","where":[{"prop":"page","op":"not_contains","value":"rezz"}]})"), (Numbers{0, 2}));
    EXPECT_EQ(matching(R"({"event":"any","where":[{"prop":"stars","op":"lt","value":4}]})"), (Numbers{}));
    EXPECT_EQ(matching(R"({"event":"any","where":[{"prop":"gift","op":"is","value":false}]})"), (Numbers{2}));
    EXPECT_EQ(matching(R"({"event":"any","where":[{"prop":"gift","op":"is_not","value":true}]})"), (Numbers{0, 2}));
    EXPECT_EQ(matching(R"({"event":"any","where":[{"prop":"gift","op":"present"},{"prop":"stars","op":"missing"}]})"), (Numbers{2}));
}

TEST(EventSelector, GivenSelectors_WhenPrinted_ThenParsedBack)
{
    for (const char* text :
         {R"({"event":"any"})", R"({"event":"order"})", R"({"event":["a","b"],"where":[{"prop":"x","op":"present"}]})"}) {
        const auto parsed = parseEventSelector(json::parse(text), "steps[0]");
        ASSERT_TRUE(parsed.has_value());
        EXPECT_EQ(toJson(*parsed), json::parse(text));
    }
}

TEST(EventSelector, GivenUnknownKey_WhenParsed_ThenItsPathInTheLargerDocument)
{
    const auto parsed = parseEventSelector(json::parse(R"({"evnt":"a"})"), "steps[1]");
    ASSERT_FALSE(parsed.has_value());
    EXPECT_EQ(parsed.error(), (Error{ErrorCode::InvalidDocument, "steps[1].evnt", "unknown key, did you mean \"event\"?"}));
}

}  // namespace
}  // namespace regia::segment
