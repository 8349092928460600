// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/ids.h"
#include "core/profile/record_values.h"

namespace regia::profile {

/// One record of a contact, as survivorship looks at it.
struct SourceRecord {
    RecordId record;
    std::string externalKey;
    std::string source;            ///< its key
    std::int64_t trustRank = 100;  ///< the smaller is believed
    RecordValues values;
    BatchId batch;  ///< the import that made it
};

/// The records in the order in which they are believed about one attribute (17-identity, "declared_first"): declared before
/// observed before inferred, then the latest date, then the smaller trust rank, then the source's key, then the record's. What each
/// value may do to the others (model::Overwrite) comes before that: values are looked at in the order of their dates, and one that is
/// to be the newest replaces what was there; those that only fill come last. Left out are records without the attribute, and
/// values that are only for new people when an earlier import knew the contact. Indices into `records`.
[[nodiscard]] std::vector<std::size_t> believedOrder(std::span<const SourceRecord> records, std::string_view attribute);

/// The profile of a contact: of each attribute the value believed first; sets unite, in the order of belief, unless the first is to
/// be the newest or the other only to fill. The order of `records` does not matter.
[[nodiscard]] nlohmann::json survivingProfile(std::span<const SourceRecord> records);

}  // namespace regia::profile
