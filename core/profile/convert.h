// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/calendar/time_zone.h"
#include "core/model/attribute.h"

namespace regia::profile {

/// What the values of an attribute are read as. format: how texts are written: `point` or `comma` is the decimal sign of numbers,
/// `ymd`, `dmy`, `mdy` the order of dates; empty: `point`, `ymd`.
struct Conversion {
    model::AttributeType type = model::AttributeType::Text;
    std::string format;

    friend bool operator==(const Conversion&, const Conversion&) = default;
};

/// A stored value as another type: text takes everything, a set the parts of a text between `,`, `;` and `|`, a number a text
/// written as one (currency signs and blanks aside), true/false the words and 1 and 0, a day the day of an instant in `zone`, an
/// instant the start of a day there. None if it does not fit.
[[nodiscard]] std::optional<nlohmann::json> converted(const nlohmann::json& value, const Conversion& to, const calendar::TimeZone& zone);

/// The formats in which values of a type may be written, the likelier first for a country: `comma point` and `dmy ymd mdy`, but
/// `point comma` and `mdy ymd dmy` where they write so. One empty format for the other types.
[[nodiscard]] std::vector<std::string> formatsOf(model::AttributeType type, std::string_view country);

}  // namespace regia::profile
