// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <map>

#include "core/model/stage.h"
#include "core/profile/rules.h"
#include "core/snapshot/load_context.h"
#include "core/sqlite/guarded.h"
#include "core/workspace/dictionary_rules.h"
#include "core/workspace/event_types.h"
#include "core/workspace/settings.h"

namespace regia::snapshot {
namespace {

using sqlite::Database;

constexpr std::int64_t kLargestSmallId = std::int64_t{1} << 22;
constexpr std::size_t kMostSources = 64;

/// A merged type is the one that it counts as, wherever it is asked for.
Result<void> loadTypes(const Database& database, SnapshotParts& parts, LoadContext& context)
{
    REGIA_TRY(const auto types, workspace::listEventTypes(database));
    REGIA_TRY(const auto rules, workspace::listEventRules(database));
    std::map<std::string, const workspace::EventRule*> ruleOf;
    for (const workspace::EventRule& rule : rules)
        ruleOf.emplace(rule.name, &rule);
    const auto codeOf = [&](const std::string& name, model::EventCategory own) {
        if (const auto known = parts.events.typeNamed(name))
            return *known;
        const auto rule = ruleOf.find(name);
        const bool ruled = rule != ruleOf.end();
        parts.events.types.push_back({name, ruled ? rule->second->category.value_or(own) : own, ruled ? rule->second->label : std::string(),
                                      ruled && rule->second->hidden});
        return static_cast<std::uint16_t>(parts.events.types.size() - 1);
    };
    for (const bool merged : {false, true})
        for (const model::EventType& type : types) {
            const auto rule = ruleOf.find(type.name);
            const bool isMerged = rule != ruleOf.end() && !rule->second->mergedInto.empty();
            if (isMerged != merged)
                continue;
            const auto category = model::eventCategoryFromName(type.category).value_or(model::EventCategory::None);
            const std::uint16_t code = codeOf(isMerged ? rule->second->mergedInto : type.name, category);
            context.types.add(type.id.value, code);
            if (isMerged)
                parts.events.aliases.emplace(type.name, code);
        }
    return {};
}

void loadDictionary(const Database& database, const char* sql, Dictionary& dictionary, IdMap& ids)
{
    SQLite::Statement rows(database.connection(), sql);
    while (rows.executeStep())
        ids.add(rows.getColumn(0).getInt64(), dictionary.add(rows.getColumn(1).getString()));
}

void loadContacts(const Database& database, SnapshotParts& parts)
{
    SQLite::Statement rows(database.connection(), "SELECT id, created_at FROM contact ORDER BY id");
    while (rows.executeStep()) {
        parts.contacts.push_back(rows.getColumn(0).getInt64());
        parts.createdAt.push_back(rows.getColumn(1).getInt64());
    }
    parts.contactSources.assign(parts.contacts.size(), 0);
}

IdMap loadSources(const Database& database, SnapshotParts& parts)
{
    IdMap ids;
    SQLite::Statement rows(database.connection(), "SELECT id, key FROM source ORDER BY id");
    while (rows.executeStep()) {
        ids.add(rows.getColumn(0).getInt64(), static_cast<std::uint32_t>(parts.sources.size()));
        parts.sources.push_back(rows.getColumn(1).getString());
    }
    return ids;
}

void loadRecords(const Database& database, const IdMap& sources, SnapshotParts& parts, LoadContext& context)
{
    std::vector<std::int64_t> companySeenAt;
    SQLite::Statement rows(database.connection(),
                           "SELECT id, contact_id, source_id, company_id, seen_at FROM record WHERE contact_id IS NOT NULL ORDER BY id");
    while (rows.executeStep()) {
        const auto found = std::lower_bound(parts.contacts.begin(), parts.contacts.end(), rows.getColumn(1).getInt64());
        if (found == parts.contacts.end() || *found != rows.getColumn(1).getInt64())
            continue;
        const auto row = static_cast<std::uint32_t>(found - parts.contacts.begin());
        const std::uint32_t source = sources.find(rows.getColumn(2).getInt64());
        context.records.push_back(
            {rows.getColumn(0).getInt64(), row, source == kNoCode ? kNoShortCode : static_cast<std::uint16_t>(source)});
        if (source < kMostSources)
            parts.contactSources[row] |= std::uint64_t{1} << source;
        if (rows.getColumn(3).isNull())
            continue;
        context.companyOfRow.resize(parts.contacts.size());
        companySeenAt.resize(parts.contacts.size());
        const std::int64_t seenAt = rows.getColumn(4).getInt64();
        if (context.companyOfRow[row] == 0 || seenAt >= companySeenAt[row]) {
            context.companyOfRow[row] = rows.getColumn(3).getInt64();
            companySeenAt[row] = seenAt;
        }
    }
}

void loadBatches(const Database& database, LoadContext& context)
{
    SQLite::Statement rows(database.connection(), "SELECT id, imported_at FROM batch");
    while (rows.executeStep())
        context.importedAt.emplace(rows.getColumn(0).getInt64(), rows.getColumn(1).getInt64());
}

}  // namespace

void IdMap::add(std::int64_t id, std::uint32_t code)
{
    if (id < 0 || id > kLargestSmallId) {
        m_large[id] = code;
        return;
    }
    const auto place = static_cast<std::size_t>(id);
    if (place >= m_small.size())
        m_small.resize(std::max(place + 1, m_small.size() * 2), kNoCode);
    m_small[place] = code;
}

std::uint32_t IdMap::find(std::int64_t id) const
{
    if (id >= 0 && static_cast<std::size_t>(id) < m_small.size())
        return m_small[static_cast<std::size_t>(id)];
    const auto found = m_large.find(id);
    return found == m_large.end() ? kNoCode : found->second;
}

std::size_t LoadContext::placeOf(std::int64_t record) const
{
    const auto found =
        std::lower_bound(records.begin(), records.end(), record, [](const LoadedRecord& r, std::int64_t id) { return r.id < id; });
    return static_cast<std::size_t>(found - records.begin());
}

Result<Database> openAt(const workspace::Workspace& workspace, std::int64_t dataVersion)
{
    REGIA_TRY(auto database, workspace.reader());
    REGIA_CHECK(database.execute("BEGIN"));
    REGIA_TRY(const auto version, workspace::loadDataVersion(database));  // the first read: from here on the connection sees this version
    if (version != dataVersion)
        return fail(ErrorCode::Conflict, {}, "the workspace changed while it was read");
    return database;
}

Result<LoadContext> loadNames(const workspace::Workspace& workspace, SnapshotParts& parts)
{
    REGIA_TRY(auto database, workspace.reader());
    return sqlite::guarded([&]() -> Result<LoadContext> {
        REGIA_CHECK(database.execute("BEGIN"));
        LoadContext context{workspace, 0, {}, {}, {}, {}, {}, {}, {}};
        REGIA_TRY(context.dataVersion, workspace::loadDataVersion(database));
        REGIA_TRY(const auto settings, workspace::loadSettings(database));
        parts.dataVersion = context.dataVersion;
        parts.timeZone = settings.timeZone;
        parts.currency = settings.currency;
        REGIA_CHECK(loadTypes(database, parts, context));
        REGIA_TRY(auto effective, profile::effectiveAttributes(database));
        parts.aliases = std::move(effective.aliases);
        loadDictionary(database, "SELECT id, name FROM channel ORDER BY id", parts.events.channels, context.channels);
        loadDictionary(database, "SELECT id, CASE WHEN trim(name) = '' THEN key ELSE name END FROM campaign ORDER BY id",
                       parts.events.campaigns, context.campaigns);
        loadDictionary(database, "SELECT id, sku FROM product ORDER BY id", parts.events.products, context.products);
        loadContacts(database, parts);
        const IdMap sources = loadSources(database, parts);
        loadRecords(database, sources, parts, context);
        loadBatches(database, context);
        return context;
    });
}

}  // namespace regia::snapshot
