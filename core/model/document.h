// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/ids.h"
#include "core/base/instant.h"

namespace regia::model {

/// A saved segment, query, funnel, mapping, dashboard or score: `body` is JSON as documents.md describes it.
struct Document {
    DocumentId id;
    std::string kind;
    std::string name;
    std::string body;
    Instant changedAt;
};

}  // namespace regia::model
