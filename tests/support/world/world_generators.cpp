// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/world/world_generators.h"

#include <nlohmann/json.hpp>
#include <ostream>

#include "core/calendar/date.h"
#include "core/segment/parse.h"

namespace regia::tests {
namespace {

using namespace segment;
using calendar::Duration;
using calendar::DurationUnit;
using model::AttributeType;

const std::vector<std::string> kTexts{
    "Forlì", "  forli", "FORLI'", "Milano", "  MILANO ", "Straße", "STRASSE", "Lyon", "Reggio   nell'Emilia", "o"};
const std::vector<std::string> kMaybeBlank{"Forlì", "forli", "Milano", "  MILANO ", "STRASSE", "", "   ", "Lyon", "Reggio nell’Emilia"};
const std::vector<std::string> kTypes{"order", "visit", "call"};
const std::vector<std::string> kSources{"shopify", "Web"};
const std::vector<std::string> kChannels{"", "email", "Email", "web"};

template <class T>
T pick(const std::vector<T>& from)
{
    return *rc::gen::elementOf(from);
}
/// Evenly, whatever the size that rapidcheck has reached: worlds are small anyway.
std::int64_t range(std::int64_t from, std::int64_t to) { return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(from, to + 1)); }
bool chance(std::int64_t percent) { return range(0, 99) < percent; }
/// Many from a few, so that a value often is the limit that is asked about.
double numberOf() { return static_cast<double>(chance(40) ? 4 * range(0, 3) : range(-8, 40)) / 4; }

/// Many near the question's instant or a multiple of a day before it, where limits are; a third of them so few days before it
/// that events of one contact often lie exactly the asked length apart.
Instant instantOf()
{
    const std::int64_t hour = 3'600'000;
    const std::int64_t base = worldAsOf().ms;
    if (chance(30))
        return Instant{base - range(0, 6) * 24 * hour};
    if (chance(40))
        return Instant{base - range(-2, 60) * 24 * hour + range(-1, 1)};
    return Instant{base - range(-30, 24 * 200) * hour};
}

LocalDate dateOf()
{
    if (chance(20))
        return pick<LocalDate>({date("1984-02-29"), date("2000-02-28"), date("1991-07-01"), date("1991-06-30"), date("2025-07-01")});
    return LocalDate{date("2025-06-30").days - static_cast<std::int32_t>(range(-40, 400))};
}

std::string isoDate() { return calendar::toIso(dateOf()); }

Duration lengthOf(bool ofDays)
{
    if (chance(30))
        return {range(1, 3), DurationUnit::Days};
    const auto unit = ofDays ? pick<DurationUnit>({DurationUnit::Days, DurationUnit::Weeks, DurationUnit::Months, DurationUnit::Years})
                             : static_cast<DurationUnit>(range(0, 5));
    return {range(1, unit == DurationUnit::Years ? 2 : 40), unit};
}

std::vector<std::string> someTexts()
{
    std::vector<std::string> texts;
    for (std::int64_t n = range(1, 3); n > 0; --n)
        texts.push_back(pick(kTexts));
    return texts;
}

Operand texts()
{
    std::vector<Scalar> values;
    for (const std::string& text : someTexts())
        values.emplace_back(text);
    return values;
}

Operator operatorFor(AttributeType type)
{
    const Comparison comparison = pick(comparisonsOf(type));
    return Operator(comparison, hasNegative(comparison) && chance(40));
}

Operand numericOperand(Comparison comparison)
{
    if (comparison == Comparison::Between) {
        const double low = numberOf();
        return std::vector<Scalar>{low, low + static_cast<double>(range(0, 20)) / 4};
    }
    if (comparison == Comparison::IsAnyOf)
        return std::vector<Scalar>{numberOf(), numberOf()};
    return Scalar(numberOf());
}

Operand timeOperand(Comparison comparison, AttributeType type)
{
    switch (comparison) {
    case Comparison::InLast:
    case Comparison::InNext: return lengthOf(type == AttributeType::Date);
    case Comparison::AnniversaryInNextDays: return Scalar(static_cast<double>(range(1, 90)));
    case Comparison::Between: {
        const LocalDate first = dateOf();
        return std::vector<Scalar>{calendar::toIso(first),
                                   calendar::toIso(calendar::addDays(first, static_cast<std::int32_t>(range(0, 60))))};
    }
    default: return Scalar(isoDate());
    }
}

Operand operandFor(Comparison comparison, AttributeType type)
{
    if (comparison == Comparison::Present)
        return {};
    switch (type) {
    case AttributeType::Text: return comparison == Comparison::IsAnyOf ? texts() : Operand(Scalar(pick(kTexts)));
    case AttributeType::Number: return numericOperand(comparison);
    case AttributeType::Boolean: return Scalar(chance(50));
    case AttributeType::Set: return comparison == Comparison::CountAtLeast ? Operand(Scalar(static_cast<double>(range(0, 3)))) : texts();
    case AttributeType::Date:
    case AttributeType::Instant: break;
    }
    return timeOperand(comparison, type);
}

const std::map<std::string, AttributeType>& attributes()
{
    static const std::map<std::string, AttributeType> all{{"city", AttributeType::Text},    {"age", AttributeType::Number},
                                                          {"vip", AttributeType::Boolean},  {"birth", AttributeType::Date},
                                                          {"seen", AttributeType::Instant}, {"tags", AttributeType::Set}};
    return all;
}

AttributeTest attributeTest()
{
    const auto& [name, type] = *std::next(attributes().begin(), range(0, static_cast<std::int64_t>(attributes().size()) - 1));
    AttributeTest test;
    test.attribute = name;
    do
        test.op = operatorFor(type);
    while (type == AttributeType::Instant && test.op.comparison == Comparison::AnniversaryInNextDays);  // not asked in SQL
    test.value = operandFor(test.op.comparison, type);
    return test;
}

PropertyTest propertyTest()
{
    static const std::map<std::string, AttributeType> properties{{"amount", AttributeType::Number}, {"channel", AttributeType::Text},
                                                                 {"campaign", AttributeType::Text}, {"product", AttributeType::Text},
                                                                 {"source", AttributeType::Text},   {"page", AttributeType::Text},
                                                                 {"stars", AttributeType::Number},  {"gift", AttributeType::Boolean}};
    const auto& [name, type] = *std::next(properties.begin(), range(0, static_cast<std::int64_t>(properties.size()) - 1));
    PropertyTest test;
    test.property = name;
    test.op = operatorFor(type);
    test.value = operandFor(test.op.comparison, type);
    return test;
}

EventSelector selector()
{
    EventSelector events;
    for (const std::string& type : kTypes)
        if (chance(40))
            events.types.push_back(type);
    while (chance(25))
        events.where.push_back(propertyTest());
    return events;
}

Window windowOf()
{
    switch (range(0, 4)) {
    case 0: return Window::last(range(1, 60), pick<DurationUnit>({DurationUnit::Hours, DurationUnit::Days, DurationUnit::Weeks}));
    case 1: return Window::last(range(1, 7), DurationUnit::Months);
    case 2:
        return Window::complete(range(1, 4),
                                pick<DurationUnit>({DurationUnit::Days, DurationUnit::Weeks, DurationUnit::Months, DurationUnit::Years}));
    case 3: {
        const LocalDate from = dateOf();
        return Window::dates(from, calendar::addDays(from, static_cast<std::int32_t>(range(1, 90))));
    }
    default: return {};
    }
}

Did did()
{
    CountTest count{static_cast<CountTest::Kind>(range(0, 3)), range(0, 3), 1};
    if (count.kind == CountTest::Kind::Between)
        count.second = count.first + range(0, 2);
    return {selector(), count, windowOf()};
}

Aggregate aggregate()
{
    Aggregate test;
    test.events = selector();
    test.function = static_cast<Aggregate::Function>(range(0, 4));
    const bool distinct = test.function == Aggregate::Function::Distinct;
    test.property = distinct ? pick<std::string>({"day", "channel", "page", "amount", "source", "stars"})
                             : pick<std::string>({"amount", "stars", "gift"});
    test.op = operatorFor(AttributeType::Number);
    test.value = operandFor(test.op.comparison, AttributeType::Number);
    test.window = windowOf();
    return test;
}

TimeTest timeTest()
{
    TimeTest test;
    test.which = chance(50) ? TimeTest::Which::First : TimeTest::Which::Last;
    test.events = selector();
    test.kind = static_cast<TimeTest::Kind>(range(0, 2));
    test.length = lengthOf(false);
    if (test.kind == TimeTest::Kind::Between) {
        test.length = {};
        test.from = dateOf();
        test.to = calendar::addDays(test.from, static_cast<std::int32_t>(range(1, 90)));
    }
    return test;
}

Sequence sequence()
{
    Sequence test;
    test.first.events = selector();
    test.then.events = selector();
    if (chance(20))
        test.then.window = windowOf();
    test.within = {range(1, 20), pick<DurationUnit>({DurationUnit::Hours, DurationUnit::Days, DurationUnit::Weeks})};
    test.negated = chance(50);
    return test;
}

Condition leaf()
{
    switch (range(0, 11)) {
    case 0:
    case 1:
    case 2:
    case 3: return {attributeTest()};
    case 4:
    case 5: return {did()};
    case 6: return {aggregate()};
    case 7: return {timeTest()};
    case 8: return {sequence()};
    case 9: return {ConsentTest{pick<std::string>({"email_marketing", "profiling"}), static_cast<model::ConsentState>(range(0, 6))}};
    case 10: return {SourceTest{pick<std::string>({"Shopify", "web"})}};
    default: return {ContactTest{{ContactId{range(1, 12)}, ContactId{range(1, 12)}}}};
    }
}

Condition tree(int depth, Condition (*makeLeaf)())
{
    if (depth == 0 || chance(40))
        return makeLeaf();
    Group group{static_cast<Group::Kind>(range(0, 2)), {}};
    const std::int64_t parts = group.kind == Group::Kind::Not ? 1 : range(0, 3);
    for (std::int64_t i = 0; i < parts; ++i)
        group.parts.push_back(tree(depth - 1, makeLeaf));
    return {std::move(group)};
}

Condition documentLeaf()
{
    const auto stage = pick(std::vector<model::Stage>(model::kStages.begin(), model::kStages.end()));
    const auto operandOp = operatorFor(AttributeType::Number);
    const Operand operand = operandFor(operandOp.comparison, AttributeType::Number);
    switch (range(0, 9)) {
    case 0: return {InStage{stage}};
    case 1: return {EnteredStage{stage, windowOf()}};
    case 2: return {StageSince{operandOp, operand}};
    case 3: return {ScoreTest{"Lead \"score\"", operandOp, operand}};
    case 4: return {InSegment{"VIP è"}};
    case 5: return {InList{"Fair 2024"}};
    case 6: return {BatchTest{BatchId{range(1, 1'000'000'000'000)}, model::kImportParts[static_cast<std::size_t>(range(0, 4))]}};
    case 7: {
        AttributeTest test = attributeTest();
        test.of = AttributeTest::Of::Company;
        test.match = static_cast<TextMatch>(range(0, 2));
        return {std::move(test)};
    }
    default: return leaf();
    }
}

World::Event event(const World& world, std::int64_t dateOnlyPercent)
{
    const World::Contact& contact = pick(world.contacts);
    World::Event made;
    made.contact = contact.id;
    made.type = pick(kTypes);
    made.at = instantOf();
    made.dateOnly = chance(dateOnlyPercent);
    if (made.dateOnly) {
        const auto zone = *calendar::TimeZone::load(world.timeZone);
        made.at = zone.startOfDay(zone.localDayOf(made.at));
    }
    made.channel = pick(kChannels);
    made.campaign = pick<std::string>({"", "Spring è", "autumn"});
    made.product = pick<std::string>({"", "SKU-1", "sku-2"});
    made.source = pick(contact.sources);
    if (chance(60))
        made.amount = range(-2, 40);
    if (chance(50))
        made.properties["page"] = pick(kMaybeBlank);
    if (chance(40))
        made.properties["stars"] = numberOf();
    if (chance(30))
        made.properties["gift"] = chance(50);
    return made;
}

World::Contact contact(std::int64_t id)
{
    World::Contact made;
    made.id = id;
    if (chance(75))
        made.values["city"] = pick(kMaybeBlank);
    if (chance(75))
        made.values["age"] = numberOf();
    if (chance(60))
        made.values["vip"] = chance(50);
    if (chance(70))
        made.values["birth"] = dateOf();
    if (chance(70))
        made.values["seen"] = instantOf();
    if (chance(70)) {
        std::vector<std::string> tags;
        for (std::int64_t n = range(0, 4); n > 0; --n)
            tags.push_back(pick(kMaybeBlank));
        made.values["tags"] = tags;
    }
    made.sources = chance(50) ? kSources : std::vector<std::string>{pick(kSources)};
    return made;
}

World world()
{
    World made;
    made.timeZone = pick<std::string>({"Europe/Rome", "America/New_York", "Asia/Kolkata"});
    made.attributes = attributes();
    made.eventTypes = kTypes;
    made.sources = kSources;
    const std::int64_t people = range(1, 12);
    for (std::int64_t id = 1; id <= people; ++id)
        made.contacts.push_back(contact(id));
    // every source and property is there, so that every condition has something to ask about
    made.contacts.front().sources = kSources;
    World::Event first = event(made, 0);
    first.properties = {{"page", std::string("Milano")}, {"stars", 2.5}, {"gift", true}};
    made.events.push_back(first);
    const std::int64_t dateOnlyPercent = pick<std::int64_t>({0, 0, 20, 60});
    for (std::int64_t n = range(0, 50); n > 0; --n)
        made.events.push_back(event(made, dateOnlyPercent));
    for (std::int64_t n = range(0, 25); n > 0; --n) {
        const World::Contact& who = pick(made.contacts);
        made.consents.push_back({who.id, pick(who.sources), pick<std::string>({"email_marketing", "profiling"}),
                                 static_cast<model::ConsentState>(range(0, 6) == 6 ? range(1, 6) : range(0, 5)),
                                 chance(60) ? std::optional(instantOf()) : std::nullopt, Instant{range(1, 4) * 1'000'000}});
    }
    return made;
}

}  // namespace

Instant worldAsOf() { return instant("2025-06-30T22:00:00Z"); }

rc::Gen<World> worlds()
{
    return rc::gen::exec([] { return world(); });
}

rc::Gen<Condition> conditions(int depth)
{
    return rc::gen::exec([depth] { return tree(depth, leaf); });
}

rc::Gen<Condition> documents(int depth)
{
    return rc::gen::exec([depth] { return tree(depth, documentLeaf); });
}

}  // namespace regia::tests

namespace regia::segment {

std::ostream& operator<<(std::ostream& out, const Condition& condition) { return out << toJson(condition).dump(); }

}  // namespace regia::segment
