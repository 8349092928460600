// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/calendar/duration.h"
#include "core/model/attribute.h"

namespace regia::segment {

/// What is asked of a value (02-segment, "Operators"). A negative operator is the complement of its positive one, so it
/// is true of a missing value; `before`, `in_last` and the like have none and are negated by a `not` group.
enum class Comparison : std::uint8_t {
    Is,
    IsAnyOf,
    Contains,
    StartsWith,
    EndsWith,
    GreaterThan,
    GreaterOrEqual,
    LessThan,
    LessOrEqual,
    Between,  ///< both ends included
    Before,
    OnOrAfter,
    On,
    InLast,
    InNext,
    AnniversaryInNextDays,
    HasAny,
    HasAll,
    CountAtLeast,
    Present,
};
inline constexpr std::size_t kComparisonCount = 20;

struct Operator {
    Comparison comparison = Comparison::Is;
    bool negated = false;

    constexpr Operator() = default;
    constexpr explicit Operator(Comparison positive, bool isNegated = false) : comparison(positive), negated(isNegated) {}
    friend bool operator==(const Operator&, const Operator&) = default;
};

/// How texts compare: by the key of 02-segment; the same with accents kept; byte for byte (blanks at the ends aside).
enum class TextMatch : std::uint8_t { Folded, Accents, Exact };

using Scalar = std::variant<bool, double, std::string>;
/// What a value is compared with: nothing (present), one value, several (is_any_of, has_any, between: two), or a length
/// of time (in_last). A date and an instant are texts here; the type of the attribute says what they mean.
using Operand = std::variant<std::monostate, Scalar, std::vector<Scalar>, calendar::Duration>;

/// `is`, `is_not`, `gte`, `not_between`, `missing` …; empty when this comparison has no negative form.
[[nodiscard]] std::string_view toName(Operator op);
[[nodiscard]] std::optional<Operator> operatorFromName(std::string_view name);
/// All names, for "did you mean".
[[nodiscard]] std::vector<std::string> operatorNames();

/// Does the comparison mean something for values of this type?
[[nodiscard]] bool suits(Comparison comparison, model::AttributeType type);
/// The comparisons of a type, in the order in which a list offers them.
[[nodiscard]] std::vector<Comparison> comparisonsOf(model::AttributeType type);
[[nodiscard]] bool hasNegative(Comparison comparison);

[[nodiscard]] std::string_view toName(TextMatch match);

}  // namespace regia::segment
