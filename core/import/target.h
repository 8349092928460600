// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace regia::import {

/// What a row can tell something about.
enum class Entity : std::uint8_t { Contact, Company, Event, Order, OrderLine, Consent, Campaign, Survey, Ticket, Deal, Metric, Meta };

/// What a column means: `contact.email`, `order_line.sku`, or with a free name `contact.attr.interests`, `survey.answer.<question>`.
struct Target {
    Entity entity = Entity::Meta;
    std::string field = "ignore";
    std::string name;  ///< of `attr`, `prop`, `answer`, `dimension`, `value`; empty otherwise

    [[nodiscard]] bool is(Entity wantedEntity, std::string_view wantedField) const
    {
        return entity == wantedEntity && field == wantedField;
    }
    [[nodiscard]] bool isIgnored() const { return entity == Entity::Meta; }
    friend bool operator==(const Target&, const Target&) = default;
};

/// `contact company event order order_line consent campaign survey ticket deal metric meta`.
[[nodiscard]] std::string_view toName(Entity entity);
[[nodiscard]] std::optional<Entity> entityFromName(std::string_view name);

[[nodiscard]] std::string toText(const Target& target);

/// Reads a target and looks it up in the vocabulary. Errors: InvalidDocument at `where` for an entity or field that is not in
/// it, for a free name where none belongs and for a missing one.
[[nodiscard]] Result<Target> parseTarget(std::string_view text, const std::string& where);

}  // namespace regia::import
