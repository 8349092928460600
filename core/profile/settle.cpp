// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/settle.h"

#include <nlohmann/json.hpp>
#include <set>
#include <vector>

#include "core/lookup/mail_domain.h"
#include "core/profile/company_domains.h"
#include "core/profile/derive.h"
#include "core/profile/rules.h"
#include "core/profile/text_member.h"
#include "core/workspace/columns.h"
#include "core/workspace/dictionary_rules.h"
#include "core/workspace/settings.h"

namespace regia::profile {
namespace {

using nlohmann::json;

/// By which rules the profiles are derived, and of which data the domains are: a row of `setting`.
constexpr const char* kSetting = "derived_by";
constexpr const char* kDomainsAt = "domains_at";
constexpr std::size_t kAskEvery = 16384;

Result<json> derivedBy(const sqlite::Database& database)
{
    return sqlite::guarded([&] {
        SQLite::Statement row(database.connection(), "SELECT value FROM setting WHERE name = ?");
        row.bind(1, kSetting);
        json said = row.executeStep() ? json::parse(row.getColumn(0).getString(), nullptr, false) : json();
        return said.is_object() ? said : Rules().fingerprint();
    });
}

Result<void> writeDerivedBy(sqlite::Database& database, const json& said)
{
    return sqlite::guarded([&] {
        SQLite::Statement put(database.connection(),
                              "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value");
        put.bind(1, kSetting);
        put.bind(2, said.dump());
        put.exec();
    });
}

bool looksUp(const json& rules, std::string_view lookup)
{
    for (const json& name : rules.at("lookups"))
        if (name == lookup)
            return true;
    return false;
}

/// The attributes that are read otherwise by one of the two, as they stand in profiles: `"name":`.
std::vector<std::string> needlesOf(const json& before, const json& now)
{
    std::set<std::string> names;
    const json& was = before.at("attributes");
    const json& is = now.at("attributes");
    for (const auto& [name, change] : was.items())
        if (!is.contains(name) || is.at(name) != change)
            names.insert(name);
    for (const auto& [name, change] : is.items())
        if (!was.contains(name) || was.at(name) != change)
            names.insert(name);
    if (looksUp(before, workspace::kPostcodeLookup) != looksUp(now, workspace::kPostcodeLookup))
        names.insert({"postcode", "province"});
    std::vector<std::string> needles;
    for (const std::string& name : names)
        needles.push_back(json(name).dump() + ":");
    return needles;
}

template <class Test>
Result<std::set<ContactId>> contactsWhose(const sqlite::Database& database, const char* select, Test&& test, Progress& progress)
{
    return sqlite::guarded([&]() -> Result<std::set<ContactId>> {
        std::set<ContactId> contacts;
        SQLite::Statement rows(database.connection(), select);
        for (std::size_t i = 0; rows.executeStep(); ++i) {
            if (i % kAskEvery == 0 && progress.cancelled())
                return fail(ErrorCode::Cancelled);
            if (test(std::string_view(rows.getColumn(1).getText())))
                contacts.insert(contacts.end(), ContactId{rows.getColumn(0).getInt64()});
        }
        return contacts;
    });
}

Result<void> derive(sqlite::Database& database, const std::set<ContactId>& contacts, Progress& progress)
{
    return deriveContacts(database, std::vector(contacts.begin(), contacts.end()), progress);
}

Result<void> deriveByRecords(sqlite::Database& database, const std::vector<std::string>& needles, Progress& progress)
{
    if (needles.empty())
        return {};
    const auto mentions = [&](std::string_view profile) {
        for (const std::string& needle : needles)
            if (profile.find(needle) != std::string_view::npos)
                return true;
        return false;
    };
    REGIA_TRY(const auto contacts,
              contactsWhose(database, "SELECT contact_id, profile FROM record WHERE contact_id IS NOT NULL", mentions, progress));
    return derive(database, contacts, progress);
}

Result<void> deriveByDomains(sqlite::Database& database, const Domains& changed, Progress& progress)
{
    if (changed.empty())
        return {};
    const auto isThere = [&](std::string_view profile) {
        const auto address = textMember(profile, "email");
        return address && changed.contains(lookup::mailDomainOf(*address));
    };
    REGIA_TRY(const auto contacts, contactsWhose(database, "SELECT id, profile FROM contact", isThere, progress));
    return derive(database, contacts, progress);
}

}  // namespace

Result<bool> isSettled(const sqlite::Database& database)
{
    REGIA_TRY(const Rules rules, Rules::load(database));
    REGIA_TRY(json before, derivedBy(database));
    const json now = rules.fingerprint();
    if (before.at("attributes") != now.at("attributes") || before.at("lookups") != now.at("lookups"))
        return false;
    if (!looksUp(now, workspace::kEmailDomainLookup))
        return true;
    REGIA_TRY(const std::int64_t version, workspace::loadDataVersion(database));
    return before.value(kDomainsAt, std::int64_t{-1}) == version;
}

Result<void> settle(sqlite::Database& database, Progress& progress)
{
    REGIA_TRY(const Rules rules, Rules::load(database));
    REGIA_TRY(const json before, derivedBy(database));
    json now = rules.fingerprint();
    REGIA_CHECK(deriveByRecords(database, needlesOf(before, now), progress));
    const bool companies = looksUp(now, workspace::kEmailDomainLookup);
    REGIA_TRY(const Domains changed, companies ? findCompanyDomains(database, progress) : forgetCompanyDomains(database));
    REGIA_CHECK(deriveByDomains(database, changed, progress));
    // The transaction that this is part of makes the version rise once more.
    REGIA_TRY(const std::int64_t version, workspace::loadDataVersion(database));
    if (companies)
        now[kDomainsAt] = version + 1;
    return writeDerivedBy(database, now);
}

Result<void> settleWorkspace(workspace::Workspace& workspace, Progress& progress)
{
    if (workspace.access() == workspace::Access::ReadOnly)
        return {};
    REGIA_TRY(const sqlite::Database reader, workspace.reader());
    REGIA_TRY(const bool settled, isSettled(reader));
    if (settled)
        return {};
    return workspace.transaction([&](sqlite::Database& database) -> Result<workspace::Outcome> {
        REGIA_CHECK(settle(database, progress));
        return workspace::Outcome::Changed;
    });
}

}  // namespace regia::profile
