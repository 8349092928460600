// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/model/attribute.h"
#include "core/model/overwrite.h"
#include "core/sqlite/database.h"

namespace regia::profile {

/// A value that one record has for one attribute: how it is known, and when that was true.
struct OwnValue {
    nlohmann::json value;
    model::Provenance kind = model::Provenance::Observed;
    Instant at;
    model::Overwrite overwrite = model::Overwrite::Trusted;

    friend bool operator==(const OwnValue&, const OwnValue&) = default;
};
/// By attribute name.
using RecordValues = std::map<std::string, OwnValue, std::less<>>;

/// How attributes are known unless a value says otherwise.
using AttributeKinds = std::map<std::string, model::Provenance, std::less<>>;
[[nodiscard]] Result<AttributeKinds> loadAttributeKinds(const sqlite::Database& database);

/// The texts in which a record keeps its values: profile `{"city":"Milano"}`, and origins for what is not the rule,
/// `{"city":{"kind":"observed","at":1735689600000,"overwrite":"fill"}}`.
struct RecordTexts {
    std::string profile;
    std::string origins;

    friend bool operator==(const RecordTexts&, const RecordTexts&) = default;
};

/// What is not readable is left out: a damaged profile has no values.
[[nodiscard]] RecordValues readValues(std::string_view profile, std::string_view origins, Instant seenAt, const AttributeKinds& kinds);
/// Canonical: equal values give equal texts.
[[nodiscard]] RecordTexts writeValues(const RecordValues& values, Instant seenAt, const AttributeKinds& kinds);

/// Whether a value of kind and date `a` is believed before `b`: declared before observed before inferred, then the later.
[[nodiscard]] bool isBelievedBefore(const OwnValue& a, const OwnValue& b);

enum class Sets {
    Replace,  ///< the source lists anew what there is
    Unite,    ///< several rows of one table list it together
};
/// Brings what a source says now into what it said before: unless the older is believed before it, the newer stays; what may only
/// fill (Overwrite) takes no place that another value has. A value said again is confirmed: it takes the later date. Answers
/// whether any value (not only its date) is another one now.
bool update(RecordValues& values, const RecordValues& newer, Sets sets);

/// The members of both sets, without repeats, those of `first` first.
[[nodiscard]] nlohmann::json united(const nlohmann::json& first, const nlohmann::json& second);

}  // namespace regia::profile
