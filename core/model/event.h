// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "core/base/ids.h"
#include "core/base/instant.h"

namespace regia::model {

using EventTypeId = Id<struct EventTypeTag>;
using ChannelId = Id<struct ChannelTag>;
using CampaignId = Id<struct CampaignTag>;
using ProductId = Id<struct ProductTag>;

/// One touchpoint, with its names written out: for timelines and exports. Empty texts are "none". The events of a person
/// are in the order (at, batch, number).
struct Event {
    RecordId record;
    Instant at;
    BatchId batch;
    std::int64_t number = 0;
    std::string type;
    std::string channel;
    std::string campaign;  ///< the campaign's name
    std::string sku;
    std::string product;                 ///< the product's name
    std::optional<std::int64_t> amount;  ///< minor units of the workspace's currency
    bool dateOnly = false;               ///< the source gave a day; `at` is its start
    nlohmann::json properties;           ///< object, or null
};

/// The dictionary behind the names.
struct EventType {
    EventTypeId id;
    std::string name;
    std::string category;  ///< of the lifecycle (stage.h), or empty
};

struct Campaign {
    CampaignId id;
    std::string key;  ///< the source's id, or its name
    std::string name;
    std::optional<Instant> sentAt;
};

struct Product {
    ProductId id;
    std::string sku;
    std::string name;
    std::string category;
    std::optional<std::int64_t> price;  ///< minor units
};

}  // namespace regia::model
