// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/import/loading/bulk_statement.h"
#include "core/import/loading/staging.h"
#include "core/model/attribute.h"
#include "core/profile/record_values.h"
#include "core/workspace/campaigns.h"
#include "core/workspace/channels.h"
#include "core/workspace/event_types.h"
#include "core/workspace/products.h"

namespace regia::import {

/// The codes of a staging as ids of the workspace. Names are made when they are first used, so a load that brings nothing new
/// leaves no trace. Inside a command, within `sqlite::guarded`.
class Dictionaries {
public:
    /// Throws SQLite::Exception.
    Dictionaries(sqlite::Database& database, const Staging& staging, BatchId batch);

    // Code 0, no name, has the id 0.
    [[nodiscard]] Result<std::int64_t> eventType(std::uint32_t code);
    [[nodiscard]] Result<std::int64_t> channel(std::uint32_t code);
    [[nodiscard]] Result<std::int64_t> campaign(std::uint32_t code);
    [[nodiscard]] Result<std::int64_t> product(std::uint32_t code);
    [[nodiscard]] Result<std::int64_t> company(std::uint32_t code);
    /// As the workspace has it: its type and kind may be others than the file's.
    [[nodiscard]] Result<const model::Attribute*> attribute(std::uint32_t code);
    /// How all attributes that the workspace has by now are known.
    [[nodiscard]] const profile::AttributeKinds& kinds() const { return m_kinds; }

    /// Completes products that the workspace has with names, categories and prices that it lacks.
    [[nodiscard]] Result<void> fillProducts();

    /// What was added, for taking it back: {"event_type":[3,5]}, the first and last id. Only what has any.
    [[nodiscard]] Result<nlohmann::json> added() const;
    /// The tables that `added` speaks of.
    static constexpr std::array<const char*, 6> kTables{"event_type", "channel", "campaign", "product", "company", "attribute"};

private:
    using Ids = std::vector<std::int64_t>;  ///< by code, 0 where not yet asked

    [[nodiscard]] Result<std::int64_t> makeCompany(const std::string& name);
    [[nodiscard]] std::array<std::int64_t, kTables.size()> lastIds() const;

    sqlite::Database& m_database;
    const Staging& m_staging;
    BatchId m_batch;
    std::array<std::int64_t, kTables.size()> m_before;
    workspace::EventTypes m_eventTypes;
    workspace::Channels m_channels;
    workspace::Campaigns m_campaigns;
    workspace::Products m_products;
    BulkStatement m_findCompany;
    BulkStatement m_addCompany;
    BulkStatement m_findProduct;
    Ids m_eventTypeIds, m_channelIds, m_campaignIds, m_productIds, m_companyIds;
    std::vector<model::Attribute> m_attributes;  ///< by code, without a valid id where not yet asked
    profile::AttributeKinds m_kinds;
};

}  // namespace regia::import
