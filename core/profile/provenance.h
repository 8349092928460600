// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/model/attribute.h"
#include "core/sqlite/database.h"

namespace regia::profile {

/// Before the name of a lookup where a source is named.
inline constexpr const char* kLookupPrefix = "lookup:";

/// What one record says of an attribute.
struct StatedValue {
    nlohmann::json value;
    RecordId record;
    std::string source;  ///< its key; of what a lookup completed `lookup:postcode`, `lookup:email_domain`
    Instant at;          ///< when this was true, by the source or by the import
    model::Provenance kind = model::Provenance::Observed;
};

/// A value of a contact's profile and where it comes from.
struct ContactValue {
    std::string attribute;
    nlohmann::json value;
    StatedValue from;                   ///< believed first; of a set the first that contributed
    std::vector<StatedValue> agreeing;  ///< others that say the same, or have a part in the set
    std::vector<StatedValue> lost;      ///< others that say something else, in the order of belief
    std::string lookedUpBy;             ///< no record says it: the attribute that it was worked out of; else empty
};

/// All values of a contact by attribute name; empty for a contact that is not there. The values are those of its profile.
[[nodiscard]] Result<std::vector<ContactValue>> valuesOf(const sqlite::Database& database, ContactId contact);

}  // namespace regia::profile
