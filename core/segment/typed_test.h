// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/calendar/time_zone.h"
#include "core/model/attribute.h"
#include "core/segment/operator.h"

namespace regia::segment {

/// Days of the year that an anniversary may fall on, by month and day.
class YearDays {
public:
    void add(std::int32_t month, std::int32_t day) { m_days[index(month, day)] = true; }
    [[nodiscard]] bool contains(std::int32_t month, std::int32_t day) const { return m_days[index(month, day)]; }

private:
    [[nodiscard]] static std::size_t index(std::int32_t month, std::int32_t day)
    {
        return static_cast<std::size_t>((month - 1) * 31 + day - 1);
    }
    std::array<bool, 372> m_days{};
};

/// A test with its value read as the type that it is asked of. What it says of a present value is here in one place, for
/// the columns, the SQL and the explanations; the sign of the operator and missing values are the caller's.
struct TypedTest {
    model::AttributeType type = model::AttributeType::Text;
    Operator op;
    TextMatch match = TextMatch::Folded;
    std::vector<std::string> texts;  ///< Text, Set: the keys to compare with, in the form of `match`
    std::vector<double> numbers;     ///< Number: is_any_of
    double low = 0, high = 0;        ///< Number: low <= x <= high for all others
    bool truth = false;              ///< Boolean
    std::int64_t from = 0, to = 0;   ///< Date: days, Instant: UTC ms; half-open
    YearDays anniversaries;          ///< of anniversary_in_next_days
    std::size_t count = 0;           ///< Set: count_gte

    [[nodiscard]] bool holdsText(std::string_view key) const;
    [[nodiscard]] bool holdsNumber(double value) const;
    [[nodiscard]] bool holdsTime(std::int64_t value) const { return from <= value && value < to; }
    [[nodiscard]] bool holdsAnniversary(LocalDate date) const;
};

/// How a text is compared under a match.
[[nodiscard]] std::string keyOf(std::string_view text, TextMatch match);

/// Errors: WrongType (where + `.op`) when the operator is not asked of the type; InvalidInput (where + `.value`) when the
/// value does not fit. `asOf` and `zone` give meaning to relative times and to dates asked of instants.
[[nodiscard]] Result<TypedTest> typeTest(Operator op, const Operand& value, TextMatch match, model::AttributeType type, Instant asOf,
                                         const calendar::TimeZone& zone, const std::string& where);

}  // namespace regia::segment
