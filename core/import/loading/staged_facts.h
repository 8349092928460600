// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/instant.h"

namespace regia::import {

/// Facts as they wait between reading and storing. `record` is a number of RecordNumbers; the other codes are of the
/// dictionaries of Staging, 0 for none. Each has `encoded` and its reverse, `decode…`; texts of a decoded fact are views of its bytes.

/// What one row says of one person.
struct StagedPerson {
    std::uint32_t record = 0;
    std::string_view key;
    std::int64_t row = 0;
    std::int64_t line = 0;
    std::optional<std::int64_t> createdAt;
    std::optional<std::int64_t> seenAt;
    std::uint32_t company = 0;
    bool nobody = false;
    std::string_view profile;               ///< canonical JSON, as a record keeps it
    std::vector<std::uint32_t> attributes;  ///< of the profile, in its order
};
void encode(const StagedPerson& person, std::string& out);
void decode(std::string_view bytes, StagedPerson& person);

/// One value by which persons are known. Sorted by (kind, value, record).
struct StagedKey {
    std::string_view kind;
    std::string_view value;
    std::uint32_t record = 0;
};
/// `sortId` of the record; kind and value without a NUL.
void encode(const StagedKey& key, std::uint64_t sortId, std::string& sortKey, std::string& payload);
void decode(std::string_view sortKey, std::string_view payload, StagedKey& key);

/// Sorted by (record, at, number).
struct StagedEvent {
    std::uint32_t record = 0;
    Instant at;
    std::int64_t number = 0;  ///< its place in the batch, from 1
    std::uint32_t type = 0, channel = 0, campaign = 0, product = 0;
    std::optional<std::int64_t> amount;
    bool dateOnly = false;
    bool isKnownByOwner = false;  ///< it is stored or not as its key or its order is: its content is not compared
    std::string_view properties;  ///< canonical JSON, empty for none
};
void encode(const StagedEvent& event, std::uint64_t sortId, std::string& sortKey, std::string& payload);
void decode(std::string_view sortKey, std::string_view payload, StagedEvent& event);

struct StagedOrderLine {
    std::uint32_t product = 0;
    std::string_view name;
    double quantity = 1;
    std::optional<std::int64_t> price, total;
};
/// Sorted by its number, which is its key.
struct StagedOrder {
    std::string_view number;
    std::uint32_t record = 0;
    Instant at;
    bool dateOnly = false, valid = true;
    std::string_view status, currency, channel, store;
    std::optional<std::int64_t> total, refunded, discount;
    std::string_view details;     ///< canonical JSON
    std::int64_t eventFirst = 0;  ///< the numbers of its own events, 0 for none
    std::int64_t eventLast = 0;
    std::vector<StagedOrderLine> lines;
};
void encode(const StagedOrder& order, std::string& payload);
void decode(std::string_view key, std::string_view payload, StagedOrder& order);

/// Sorted by its external key.
struct StagedTicket {
    std::string_view externalKey;
    std::uint32_t record = 0;
    std::string_view subject, status, details;
    Instant createdAt;
    std::optional<std::int64_t> solvedAt;
};
void encode(const StagedTicket& ticket, std::string& payload);
void decode(std::string_view key, std::string_view payload, StagedTicket& ticket);

/// Sorted by record.
struct StagedConsent {
    std::uint32_t record = 0;
    std::string_view purpose, state, evidence;
    std::optional<std::int64_t> at;
};
void encode(const StagedConsent& consent, std::string& payload);
void decode(std::string_view payload, StagedConsent& consent);

/// Sorted by record.
struct StagedAnswer {
    std::uint32_t record = 0;
    std::string_view survey, response, question, kind, text;
    std::optional<double> score;
    Instant at;
};
void encode(const StagedAnswer& answer, std::string& payload);
void decode(std::string_view payload, StagedAnswer& answer);

struct StagedReject {
    std::int64_t row = 0;
    std::int64_t line = 0;
    std::string_view column, code, text;
    bool used = false;  ///< the rest of the row is
};
void encode(const StagedReject& reject, std::string& payload);
void decode(std::string_view payload, StagedReject& reject);

}  // namespace regia::import
