// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/model/attribute.h"
#include "core/model/stage.h"
#include "core/sqlite/database.h"

namespace regia::workspace {

/// What people decided about an attribute, by its name: it outlives the import that brought it. Records keep what their
/// source said; core/profile derives by these rules.
struct AttributeRule {
    std::string name;
    std::string label;                         ///< what it is called here; empty: its own words
    std::optional<model::AttributeType> type;  ///< what its values are read as; none: as records have them
    std::string format;                        ///< how they are written: `point comma` of numbers, `ymd dmy mdy` of dates
    bool hidden = false;                       ///< not offered in pickers and lists; saved segments go on
    std::string mergedInto;                    ///< its values count as those of this one; never one that is merged itself
    std::optional<std::string> family;         ///< none: its own

    friend bool operator==(const AttributeRule&, const AttributeRule&) = default;
};

/// The same of a type of events. category: what it means to the lifecycle.
struct EventRule {
    std::string name;
    std::string label;
    bool hidden = false;
    std::string mergedInto;
    std::optional<model::EventCategory> category;

    friend bool operator==(const EventRule&, const EventRule&) = default;
};

/// By name; only those that say something.
[[nodiscard]] Result<std::vector<AttributeRule>> listAttributeRules(const sqlite::Database& database);
[[nodiscard]] Result<std::vector<EventRule>> listEventRules(const sqlite::Database& database);

/// The rule of that name; one that says nothing if there is none.
[[nodiscard]] Result<AttributeRule> attributeRuleOf(const sqlite::Database& database, std::string_view name);
[[nodiscard]] Result<EventRule> eventRuleOf(const sqlite::Database& database, std::string_view name);

/// In the place of the one of that name; one that says nothing is removed. Inside a command.
[[nodiscard]] Result<void> storeAttributeRule(sqlite::Database& database, const AttributeRule& rule);
[[nodiscard]] Result<void> storeEventRule(sqlite::Database& database, const EventRule& rule);

/// Lookups complete what is missing: `postcode` gives province and region, `email_domain` the company.
inline constexpr std::string_view kPostcodeLookup = "postcode";
inline constexpr std::string_view kEmailDomainLookup = "email_domain";

/// Those that are switched on.
[[nodiscard]] Result<std::set<std::string, std::less<>>> listLookups(const sqlite::Database& database);
/// Inside a command.
[[nodiscard]] Result<void> switchLookup(sqlite::Database& database, std::string_view name, bool on);

}  // namespace regia::workspace
