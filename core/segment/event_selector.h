// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/bitmap.h"
#include "core/base/result.h"
#include "core/segment/operator.h"
#include "core/snapshot/snapshot.h"

namespace regia::segment {

/// A test of one property of an event: channel, campaign, product, source, amount (minor units), or any that a source gave.
struct PropertyTest {
    std::string property;
    Operator op;
    Operand value;
    TextMatch match = TextMatch::Folded;
    friend bool operator==(const PropertyTest&, const PropertyTest&) = default;
};

/// Which events are meant: of some types (none named: any), with all of these properties. The S of documents.
struct EventSelector {
    std::vector<std::string> types;
    std::vector<PropertyTest> where;
    [[nodiscard]] bool isAny() const { return types.empty(); }
    friend bool operator==(const EventSelector&, const EventSelector&) = default;
};

/// `{"event":"purchase"}`, `{"event":["call","meeting"],"where":[{"prop":"amount","op":"gte","value":5000}]}`,
/// `{"event":"any"}`. Other keys are refused. Errors: InvalidDocument with the path (`where` + the key).
[[nodiscard]] Result<EventSelector> parseEventSelector(const nlohmann::json& json, const std::string& where);
/// Reads `event` and `where` out of an object that has other keys too (which are the caller's to check).
[[nodiscard]] Result<EventSelector> readEventSelector(const nlohmann::json& object, const std::string& where);
/// The keys `event` and, if there are tests, `where`; `parseEventSelector(toJson(x), "") = x`.
[[nodiscard]] nlohmann::json toJson(const EventSelector& selector);
/// One test of `where`.
[[nodiscard]] Result<PropertyTest> parsePropertyTest(const nlohmann::json& json, const std::string& where);
[[nodiscard]] nlohmann::json toJson(const PropertyTest& test);

/// A property test with its name looked up: the answer for one event without a search. Built by CompiledSelector.
class CompiledTest {
public:
    [[nodiscard]] static Result<CompiledTest> compile(const PropertyTest& test, const snapshot::Snapshot& snapshot,
                                                      const std::string& where);
    [[nodiscard]] bool matches(std::uint32_t event) const;

private:
    enum class Kind : std::uint8_t { Codes16, Codes32, Amount, Bits };
    Kind m_kind = Kind::Bits;
    bool m_missing = false;                    ///< the answer for an event without the property
    const std::uint16_t* m_codes16 = nullptr;  ///< Codes16: the column
    const std::uint32_t* m_codes32 = nullptr;  ///< Codes32: the column
    const std::int64_t* m_amounts = nullptr;   ///< Amount: the column
    std::vector<std::uint8_t> m_verdicts;      ///< by code
    Operator m_op;
    double m_low = 0, m_high = 0;
    std::vector<double> m_numbers;
    Bitmap m_bits;  ///< Bits: by event
    friend struct TestCompiler;
};

/// A selector made ready for one snapshot, which must outlive it. Immutable; any number of threads may ask it.
class CompiledSelector {
public:
    /// Errors: UnknownName (a type or a property that the snapshot does not have; detail: the name and the nearest one),
    /// WrongType (an operator that the property's type does not have), InvalidInput (a value that does not fit).
    [[nodiscard]] static Result<CompiledSelector> compile(const EventSelector& selector, const snapshot::Snapshot& snapshot,
                                                          const std::string& where = {});

    /// Is this event (by its number in the snapshot) one of those meant? Time is not looked at.
    [[nodiscard]] bool matches(std::uint32_t event) const { return m_mask[m_types[event]] != 0 && matchesWhere(event); }
    /// The property tests alone, for callers that have sorted out the types.
    [[nodiscard]] bool matchesWhere(std::uint32_t event) const
    {
        for (const CompiledTest& test : m_tests)
            if (!test.matches(event))
                return false;
        return true;
    }
    [[nodiscard]] bool hasWhere() const { return !m_tests.empty(); }
    [[nodiscard]] bool wantsType(std::uint16_t type) const { return m_mask[type] != 0; }
    /// 1 for each type that is meant, by type code.
    [[nodiscard]] const std::vector<std::uint8_t>& typeMask() const { return m_mask; }
    /// The selector names no type.
    [[nodiscard]] bool isAny() const { return m_any; }

private:
    const std::uint16_t* m_types = nullptr;
    std::vector<std::uint8_t> m_mask;
    bool m_any = false;
    std::vector<CompiledTest> m_tests;
};

}  // namespace regia::segment
