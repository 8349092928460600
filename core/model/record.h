// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "core/base/ids.h"
#include "core/base/instant.h"

namespace regia::model {

/// What one source says of one person.
struct Record {
    RecordId id;
    SourceId source;
    std::string externalKey;           ///< the source's own key
    ContactId contact;                 ///< not valid: known to be nobody
    CompanyId company;                 ///< not valid: none
    BatchId batch;                     ///< the import that made it
    std::optional<Instant> createdAt;  ///< when the source first knew the person
    Instant seenAt;                    ///< when this was true
    nlohmann::json profile;            ///< by attribute name
};

}  // namespace regia::model
