// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "core/base/ids.h"

namespace regia::model {

/// A tool or channel that data comes from. `key` is the product in lower case (hubspot, shopify, web) and never changes;
/// of two sources that disagree the one of the smaller trust rank is believed.
struct Source {
    SourceId id;
    std::string key;
    std::string title;
    std::int64_t trustRank = 100;
};

}  // namespace regia::model
