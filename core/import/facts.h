// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "core/base/instant.h"
#include "core/model/attribute.h"
#include "core/model/consent.h"
#include "core/model/value.h"

namespace regia::import {

/// What one row of a table says, in our own words: the mapper makes it, the loader stores it. Nothing here knows a file
/// format or a table of the workspace.

/// A value by which records are known to be one person; already normalised. kind: `email` (lower case), `phone` (E.164),
/// `user` (an id that two tools share), `card`, `anonymous`.
struct KeyFact {
    std::string kind;
    std::string value;
};

struct AttributeFact {
    std::string name;   ///< as in the dictionary: city, interests
    std::string title;  ///< as the file calls it
    model::AttributeType type = model::AttributeType::Text;
    model::Provenance provenance = model::Provenance::Declared;
    model::Value value;  ///< never missing
};

struct PersonFact {
    std::string externalKey;  ///< the source's own key; never empty
    std::vector<KeyFact> keys;
    std::vector<AttributeFact> attributes;
    std::optional<Instant> createdAt;  ///< when the source first knew the person
    std::optional<Instant> seenAt;     ///< when the source says that this was true
    std::string companyName;
    bool nobody = false;  ///< a till's generic card and the like
};

struct EventFact {
    std::string type;
    Instant at;
    bool dateOnly = false;
    std::string channel;      ///< empty: none
    std::string campaignKey;  ///< the source's id of the campaign, or its name
    std::string campaignName;
    std::string sku;
    std::optional<std::int64_t> amount;  ///< minor units, workspace currency
    nlohmann::json properties;           ///< object, or null
    std::string key;                     ///< the source's id of the event, stored once; empty: none
};

struct OrderLineFact {
    std::string sku;
    std::string name;
    std::string category;
    double quantity = 1;
    std::optional<std::int64_t> price;  ///< of one, minor units
    std::optional<std::int64_t> total;
};

/// A whole order with its lines: a table that spreads an order over rows gives it once, at its last row.
struct OrderFact {
    std::string number;
    Instant at;
    bool dateOnly = false;
    bool valid = true;  ///< counts as a purchase
    std::string status;
    std::string currency;  ///< ISO 4217; empty: the workspace's
    std::optional<std::int64_t> total, refunded, discount;
    std::string channel, store;
    nlohmann::json details;  ///< the rest, object or null
    std::vector<OrderLineFact> lines;
};

struct ConsentFact {
    std::string purpose;  ///< email_marketing …
    model::ConsentState state = model::ConsentState::Unknown;
    std::optional<Instant> at;
    std::string evidence;
};

struct AnswerFact {
    std::string survey;
    std::string responseId;
    std::string question;
    std::string kind;  ///< nps csat ces choice text number
    std::optional<double> score;
    std::string text;
    Instant at;
};

struct TicketFact {
    std::string externalKey;
    std::string subject, status;
    Instant createdAt;
    std::optional<Instant> solvedAt;
    nlohmann::json details;
};

/// A cell that could not be used. `text` is what the file has there.
struct Problem {
    std::string column;
    std::string code;  ///< invalid_email, invalid_date, missing_key, …
    std::string text;
};

struct RowFacts {
    std::int64_t row = 0;  ///< from 1, of the data rows
    std::int64_t line = 0;
    std::optional<PersonFact> person;  ///< none: the facts belong to nobody known
    std::vector<EventFact> events;
    std::vector<EventFact> retracted;  ///< events of the person that an earlier batch stored and that are no longer true
    std::vector<OrderFact> orders;
    std::vector<ConsentFact> consents;
    std::vector<AnswerFact> answers;
    std::vector<TicketFact> tickets;
    std::vector<Problem> problems;
    bool setAside = false;  ///< nothing of the row is stored; problems say why
};

}  // namespace regia::import
