// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include "core/base/ids.h"
#include "core/base/instant.h"

namespace regia::model {

/// The person: what its records agreed on, by attribute name (`{"city":"Milano","tag":["vip"]}`).
struct Contact {
    ContactId id;
    Instant createdAt;
    nlohmann::json profile;
};

}  // namespace regia::model
