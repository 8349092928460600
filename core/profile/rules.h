// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/calendar/time_zone.h"
#include "core/profile/convert.h"
#include "core/profile/record_values.h"
#include "core/sqlite/database.h"

namespace regia::profile {

/// A value that no source says: worked out of another one.
struct Completion {
    std::string attribute;  ///< region
    std::string of;         ///< postcode: the attribute that it was looked up by
    std::string lookup;     ///< workspace::kPostcodeLookup, kEmailDomainLookup
};

/// How what records say becomes the profile of a contact: which attributes are read as another type or count as another one, and
/// the lookups that complete what is missing. Lives no longer than the connection that it was loaded with.
class Rules {
public:
    /// Those that change nothing.
    Rules();
    ~Rules();
    Rules(Rules&&) noexcept;
    Rules& operator=(Rules&&) noexcept;
    [[nodiscard]] static Result<Rules> load(const sqlite::Database& database);

    /// Whether no profile is other than what the records say.
    [[nodiscard]] bool isPlain() const;
    /// What of the rules makes profiles: equal texts derive equal profiles.
    [[nodiscard]] nlohmann::json fingerprint() const;

    /// What a record has, under the names and types that count. A value that does not fit its type is left out; of two that become
    /// one attribute the one that is believed first stays.
    void apply(RecordValues& values) const;
    /// Fills what is missing in a profile, and nothing else. `hasCompany`: a record names the company.
    std::vector<Completion> complete(nlohmann::json& profile, bool hasCompany) const;

    /// The profile of a contact with this one record, as stored.
    [[nodiscard]] std::string profileOf(const RecordTexts& record, Instant seenAt, const AttributeKinds& kinds, bool hasCompany) const;

private:
    struct Change {
        std::string into;                   ///< the name that counts
        std::optional<Conversion> reading;  ///< none: as it is
        std::string needle;                 ///< `"name":`, by which a profile is known to have it
    };

    [[nodiscard]] bool concerns(std::string_view profile) const;
    void completePlace(nlohmann::json& profile, std::vector<Completion>& made) const;
    void completeCompany(nlohmann::json& profile, std::vector<Completion>& made) const;

    std::map<std::string, Change, std::less<>> m_changes;
    std::set<std::string, std::less<>> m_lookups;
    calendar::TimeZone m_zone;
    bool m_isItalian = true;  ///< the workspace: what a postcode without a country is
    std::unique_ptr<SQLite::Statement> m_companyOf;
};

/// The dictionary as people see it: with their words and types, without what is merged into another, with what lookups complete.
struct EffectiveAttributes {
    std::vector<model::Attribute> attributes;                 ///< in the order in which they came
    std::map<std::string, std::string, std::less<>> aliases;  ///< merged ones → the one that has their values
};
[[nodiscard]] Result<EffectiveAttributes> effectiveAttributes(const sqlite::Database& database);

}  // namespace regia::profile
