// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/base/instant.h"

namespace regia::model {

using OrderId = Id<struct OrderTag>;

struct OrderLine {
    std::string sku;  ///< empty: a product that the source does not name by a key
    std::string name;
    double quantity = 1;
    std::optional<std::int64_t> price;  ///< of one, minor units
    std::optional<std::int64_t> total;
};

/// A purchase as the shop knows it. Amounts are minor units of `currency`.
struct Order {
    OrderId id;
    SourceId source;
    std::string number;
    RecordId record;
    BatchId batch;
    Instant at;
    bool dateOnly = false;
    bool valid = true;  ///< counts as a purchase: paid, neither cancelled nor refunded in full
    std::string status;
    std::string currency;
    std::optional<std::int64_t> total, refunded, discount;
    std::string channel, store;
    nlohmann::json details;
    std::vector<OrderLine> lines;
};

}  // namespace regia::model
