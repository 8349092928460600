// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/segment/event_selector.h"
#include "core/segment/json_object.h"
#include "core/segment/typed_test.h"
#include "core/segment/verdicts.h"

namespace regia::segment {

using model::AttributeType;
using snapshot::Dictionary;
using snapshot::EventProperty;
using snapshot::Events;

namespace {

std::vector<std::string> propertyNames(const Events& events)
{
    std::vector<std::string> names{"amount", "campaign", "channel", "product", "source"};
    for (const EventProperty& property : events.properties)
        names.push_back(property.name);
    return names;
}

}  // namespace

/// Makes one CompiledTest; a struct so that it can be the friend of one.
struct TestCompiler {
    const PropertyTest& test;
    const snapshot::Snapshot& snapshot;
    const std::string& where;
    const Events& events = snapshot.events();

    Result<TypedTest> typed(AttributeType type) const
    {
        return typeTest(test.op, test.value, test.match, type, Instant{}, calendar::TimeZone{}, where);
    }

    CompiledTest start(CompiledTest::Kind kind) const
    {
        CompiledTest compiled;
        compiled.m_kind = kind;
        compiled.m_op = test.op;
        compiled.m_missing = test.op.negated;
        return compiled;
    }

    /// The verdict of each code, the operator's sign included.
    std::vector<std::uint8_t> signedVerdicts(const TypedTest& typedTest, const Dictionary& dictionary) const
    {
        std::vector<std::uint8_t> verdicts = verdictsOf(typedTest, dictionary);
        if (test.op.negated)
            for (std::uint8_t& verdict : verdicts)
                verdict ^= 1U;
        return verdicts;
    }

    Result<CompiledTest> codes16(const std::vector<std::uint16_t>& column, const Dictionary& dictionary) const
    {
        REGIA_TRY(const auto typedTest, typed(AttributeType::Text));
        CompiledTest compiled = start(CompiledTest::Kind::Codes16);
        compiled.m_codes16 = column.data();
        compiled.m_verdicts = signedVerdicts(typedTest, dictionary);
        return compiled;
    }

    Result<CompiledTest> codes32(const std::vector<std::uint32_t>& column, const Dictionary& dictionary) const
    {
        REGIA_TRY(const auto typedTest, typed(AttributeType::Text));
        CompiledTest compiled = start(CompiledTest::Kind::Codes32);
        compiled.m_codes32 = column.data();
        compiled.m_verdicts = signedVerdicts(typedTest, dictionary);
        return compiled;
    }

    Result<CompiledTest> amount() const
    {
        REGIA_TRY(auto typedTest, typed(AttributeType::Number));
        CompiledTest compiled = start(CompiledTest::Kind::Amount);
        compiled.m_amounts = events.amount.data();
        compiled.m_low = typedTest.low;
        compiled.m_high = typedTest.high;
        if (test.op.comparison == Comparison::IsAnyOf)
            compiled.m_numbers = std::move(typedTest.numbers);
        return compiled;
    }

    Result<CompiledTest> sparse(const EventProperty& property) const
    {
        REGIA_TRY(const auto typedTest, typed(property.type));
        CompiledTest compiled = start(CompiledTest::Kind::Bits);
        compiled.m_bits = Bitmap(events.size(), compiled.m_missing);
        const auto note = [&](std::size_t i, bool holds) { compiled.m_bits.assign(property.events[i], holds != test.op.negated); };
        if (test.op.comparison == Comparison::Present) {
            for (std::size_t i = 0; i < property.events.size(); ++i)
                note(i, true);
        } else if (property.type == AttributeType::Text) {
            const auto verdicts = verdictsOf(typedTest, *property.dictionary);
            for (std::size_t i = 0; i < property.events.size(); ++i)
                note(i, verdicts[property.codes[i]] != 0);
        } else {
            const bool truth = property.type == AttributeType::Boolean;
            for (std::size_t i = 0; i < property.events.size(); ++i)
                note(i, truth ? (property.numbers[i] != 0) == typedTest.truth : typedTest.holdsNumber(property.numbers[i]));
        }
        return compiled;
    }

    Result<CompiledTest> compile() const
    {
        if (test.property == "channel")
            return codes16(events.channel, events.channels);
        if (test.property == "source") {
            Dictionary sources;
            for (const std::string& source : snapshot.sources())
                sources.add(source);
            return codes16(events.source, sources);
        }
        if (test.property == "campaign")
            return codes32(events.campaign, events.campaigns);
        if (test.property == "product")
            return codes32(events.product, events.products);
        if (test.property == "amount")
            return amount();
        if (const EventProperty* property = events.propertyNamed(test.property))
            return sparse(*property);
        return fail(ErrorCode::UnknownName, joinPath(where, "prop"), unknownNameDetail("property", test.property, propertyNames(events)));
    }
};

Result<CompiledTest> CompiledTest::compile(const PropertyTest& test, const snapshot::Snapshot& snapshot, const std::string& where)
{
    return TestCompiler{test, snapshot, where}.compile();
}

bool CompiledTest::matches(std::uint32_t event) const
{
    switch (m_kind) {
    case Kind::Codes16: return m_codes16[event] == snapshot::kNoShortCode ? m_missing : m_verdicts[m_codes16[event]] != 0;
    case Kind::Codes32: return m_codes32[event] == snapshot::kNoCode ? m_missing : m_verdicts[m_codes32[event]] != 0;
    case Kind::Bits: return m_bits.test(event);
    case Kind::Amount: break;
    }
    if (m_amounts[event] == snapshot::kNoAmount)
        return m_missing;
    const auto value = static_cast<double>(m_amounts[event]);
    if (m_op.comparison == Comparison::Present)
        return !m_op.negated;
    const bool holds =
        m_numbers.empty() ? m_low <= value && value <= m_high : std::find(m_numbers.begin(), m_numbers.end(), value) != m_numbers.end();
    return holds != m_op.negated;
}

Result<CompiledSelector> CompiledSelector::compile(const EventSelector& selector, const snapshot::Snapshot& snapshot,
                                                   const std::string& where)
{
    const Events& events = snapshot.events();
    CompiledSelector compiled;
    compiled.m_types = events.type.data();
    compiled.m_any = selector.isAny();
    compiled.m_mask.assign(events.types.size(), selector.isAny() ? 1 : 0);
    for (std::size_t i = 0; i < selector.types.size(); ++i) {
        const auto code = events.typeNamed(selector.types[i]);
        if (!code) {
            std::vector<std::string> names;
            for (const snapshot::EventType& type : events.types)
                names.push_back(type.name);
            const std::string path = joinPath(where, "event");
            return fail(ErrorCode::UnknownName, selector.types.size() == 1 ? path : indexPath(path, i),
                        unknownNameDetail("event type", selector.types[i], names));
        }
        compiled.m_mask[*code] = 1;
    }
    for (std::size_t i = 0; i < selector.where.size(); ++i) {
        REGIA_TRY(auto test, CompiledTest::compile(selector.where[i], snapshot, indexPath(joinPath(where, "where"), i)));
        compiled.m_tests.push_back(std::move(test));
    }
    return compiled;
}

}  // namespace regia::segment
