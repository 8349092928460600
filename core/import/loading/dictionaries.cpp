// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/dictionaries.h"

#include <nlohmann/json.hpp>

#include "core/import/vocabulary.h"
#include "core/text/fold.h"
#include "core/workspace/attributes.h"

namespace regia::import {
namespace {

/// The id that is remembered for a code, or the one that `make` finds or makes for it.
template <class Make>
Result<std::int64_t> idOf(std::vector<std::int64_t>& ids, std::uint32_t code, Make&& make)
{
    if (code == 0)
        return 0;
    if (code >= ids.size())
        ids.resize(code + 1);
    if (ids[code] == 0) {
        REGIA_TRY(const auto id, make());
        if constexpr (std::is_integral_v<std::remove_cvref_t<decltype(id)>>)
            ids[code] = id;
        else
            ids[code] = id.value;
    }
    return ids[code];
}

}  // namespace

Dictionaries::Dictionaries(sqlite::Database& database, const Staging& staging, BatchId batch)
    : m_database(database),
      m_staging(staging),
      m_batch(batch),
      m_before(lastIds()),
      m_eventTypes(database),
      m_channels(database),
      m_campaigns(database),
      m_products(database),
      m_findCompany(database, "SELECT id FROM company WHERE key = ?"),
      m_addCompany(database, "INSERT INTO company (name, key) VALUES (?, ?) RETURNING id"),
      m_findProduct(database, "SELECT id FROM product WHERE sku = ?")
{
    if (const auto kinds = profile::loadAttributeKinds(database))
        m_kinds = *kinds;
}

std::array<std::int64_t, Dictionaries::kTables.size()> Dictionaries::lastIds() const
{
    std::array<std::int64_t, kTables.size()> ids{};
    for (std::size_t i = 0; i < kTables.size(); ++i) {
        BulkStatement last(m_database, ("SELECT coalesce(max(id), 0) FROM " + std::string(kTables[i])).c_str());
        if (last.step())
            ids[i] = last.integer(0);
    }
    return ids;
}

Result<std::int64_t> Dictionaries::eventType(std::uint32_t code)
{
    return idOf(m_eventTypeIds, code, [&] { return m_eventTypes.findOrCreate(m_staging.eventTypes().name(code)); });
}

Result<std::int64_t> Dictionaries::channel(std::uint32_t code)
{
    return idOf(m_channelIds, code, [&] { return m_channels.findOrCreate(m_staging.channels().name(code)); });
}

Result<std::int64_t> Dictionaries::campaign(std::uint32_t code)
{
    return idOf(m_campaignIds, code, [&] {
        const model::Campaign& campaign = m_staging.campaigns()[code - 1];
        return m_campaigns.findOrCreate(campaign.key, campaign.name);
    });
}

Result<std::int64_t> Dictionaries::product(std::uint32_t code)
{
    return idOf(m_productIds, code, [&]() -> Result<std::int64_t> {
        const model::Product& product = m_staging.products()[code - 1];
        m_findProduct.bind(1, product.sku);
        if (m_findProduct.step()) {
            const std::int64_t id = m_findProduct.integer(0);
            m_findProduct.reset();
            return id;
        }
        REGIA_TRY(const model::ProductId made, m_products.findOrCreate(product));
        return made.value;
    });
}

Result<void> Dictionaries::fillProducts()
{
    for (const model::Product& product : m_staging.products()) {
        m_findProduct.bind(1, product.sku);
        const bool isThere = m_findProduct.step();
        m_findProduct.reset();
        if (isThere)
            REGIA_CHECK(m_products.findOrCreate(product));
    }
    return {};
}

Result<std::int64_t> Dictionaries::makeCompany(const std::string& name)
{
    const std::string key = text::textKey(name);
    m_findCompany.bind(1, key);
    if (m_findCompany.step()) {
        const std::int64_t id = m_findCompany.integer(0);
        m_findCompany.reset();
        return id;
    }
    m_addCompany.bind(1, name);
    m_addCompany.bind(2, key);
    const std::int64_t id = m_addCompany.step() ? m_addCompany.integer(0) : 0;
    m_addCompany.reset();
    return id;
}

Result<std::int64_t> Dictionaries::company(std::uint32_t code)
{
    return idOf(m_companyIds, code, [&] { return makeCompany(m_staging.companies().name(code)); });
}

Result<const model::Attribute*> Dictionaries::attribute(std::uint32_t code)
{
    if (code >= m_attributes.size())
        m_attributes.resize(code + 1);
    model::Attribute& known = m_attributes[code];
    if (!known.id.isValid()) {
        model::Attribute wanted = m_staging.attributes()[code - 1];
        wanted.family = Vocabulary::builtin().familyOf(wanted.name);
        REGIA_TRY(known, workspace::findOrCreateAttribute(m_database, wanted, m_batch));
        m_kinds.emplace(known.name, known.provenance);
    }
    return &known;
}

Result<nlohmann::json> Dictionaries::added() const
{
    nlohmann::json ranges = nlohmann::json::object();
    const auto now = lastIds();
    for (std::size_t i = 0; i < kTables.size(); ++i)
        if (now[i] > m_before[i])
            ranges[kTables[i]] = {m_before[i] + 1, now[i]};
    return ranges;
}

}  // namespace regia::import
