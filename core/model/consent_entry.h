// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/model/consent.h"

namespace regia::model {

/// One stored decision about a purpose, with where it comes from.
struct ConsentEntry {
    RecordId record;
    std::string purpose;  ///< email_marketing, sms_marketing …
    BatchId batch;
    std::int64_t number = 0;
    ConsentState state = ConsentState::Unknown;
    std::optional<Instant> at;  ///< none: the source gives no date; an undated flag never beats a dated decision
    Instant recordedAt;
    std::string evidence;
};

}  // namespace regia::model
