// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>
#include <simdjson.h>

#include <algorithm>
#include <unordered_map>

#include "core/dictionary/attribute_profile.h"
#include "core/sqlite/guarded.h"
#include "core/workspace/attributes.h"
#include "core/workspace/sources.h"

namespace regia::dictionary {
namespace {

namespace json = simdjson::ondemand;
using model::Provenance;

constexpr std::size_t kAskEvery = 16384;

/// What a pass over the records notes of one attribute.
struct Tally {
    std::vector<std::size_t> bySource;
    std::array<Bitmap, 3> byKind;  ///< contacts with a value of that kind
    std::int64_t first = std::numeric_limits<std::int64_t>::max();
    std::int64_t last = std::numeric_limits<std::int64_t>::min();
    Provenance kind = Provenance::Observed;
};

/// How single values are known and since when, where that is not the rule: {"city":{"kind":"observed","at":…}}.
struct Origin {
    std::optional<Provenance> kind;
    std::optional<std::int64_t> at;
};
using Origins = std::unordered_map<std::string, Origin>;

class OriginScan {
public:
    OriginScan(const snapshot::Snapshot& snapshot, std::size_t sources) : m_snapshot(snapshot), m_sources(sources) {}

    void declare(const std::string& name, Provenance kind)
    {
        const auto alias = m_snapshot.aliases().find(name);
        const std::string& counts = alias == m_snapshot.aliases().end() ? name : alias->second;
        m_names[name] = {counts, kind};
        Tally& tally = m_tallies[counts];
        tally.bySource.resize(m_sources);
        for (Bitmap& bitmap : tally.byKind)
            bitmap = Bitmap(m_snapshot.rows());
    }

    void see(std::size_t row, std::size_t source, std::int64_t seenAt, std::string_view profile, std::string_view origins)
    {
        const Origins said = origins == "{}" ? Origins() : readOrigins(origins);
        forEachMember(profile, m_profile, m_profileText, [&](std::string_view name, json::value&) {
            const auto known = m_names.find(std::string(name));
            if (known == m_names.end())
                return;
            const auto origin = said.find(std::string(name));
            const bool special = origin != said.end();
            Tally& tally = m_tallies[known->second.first];
            ++tally.bySource[source];
            const Provenance kind = special ? origin->second.kind.value_or(known->second.second) : known->second.second;
            tally.byKind[static_cast<std::size_t>(kind)].set(row);
            const std::int64_t at = special ? origin->second.at.value_or(seenAt) : seenAt;
            tally.first = std::min(tally.first, at);
            tally.last = std::max(tally.last, at);
        });
    }

    [[nodiscard]] std::map<std::string, AttributeOrigins> finish(const std::vector<std::string>& sources)
    {
        std::map<std::string, AttributeOrigins> origins;
        for (auto& [name, tally] : m_tallies) {
            AttributeOrigins& of = origins[name];
            for (std::size_t i = 0; i < sources.size(); ++i)
                if (tally.bySource[i] > 0)
                    of.sources.push_back({sources[i], tally.bySource[i]});
            std::stable_sort(of.sources.begin(), of.sources.end(), [](const auto& a, const auto& b) { return a.n > b.n; });
            tally.byKind[1] -= tally.byKind[0];
            tally.byKind[2] -= tally.byKind[0];
            tally.byKind[2] -= tally.byKind[1];
            for (std::size_t kind = 0; kind < of.kinds.size(); ++kind)
                of.kinds[kind] = tally.byKind[kind].count();
            if (tally.first <= tally.last) {
                of.first = Instant{tally.first};
                of.last = Instant{tally.last};
            }
        }
        return origins;
    }

private:
    template <class See>
    static void forEachMember(std::string_view text, json::parser& parser, std::string& buffer, See&& see)
    {
        buffer.assign(text);
        buffer.reserve(text.size() + simdjson::SIMDJSON_PADDING);
        json::document document;
        json::object object;
        if (parser.iterate(buffer).get(document) != simdjson::SUCCESS || document.get_object().get(object) != simdjson::SUCCESS)
            return;
        for (auto field : object) {
            std::string_view name;
            json::value value;
            if (field.unescaped_key().get(name) != simdjson::SUCCESS || field.value().get(value) != simdjson::SUCCESS)
                return;
            see(name, value);
        }
    }

    Origins readOrigins(std::string_view text)
    {
        Origins origins;
        forEachMember(text, m_origins, m_originsText, [&](std::string_view name, json::value& value) {
            json::object object;
            if (value.get_object().get(object) != simdjson::SUCCESS)
                return;
            Origin& origin = origins[std::string(name)];
            for (auto field : object) {
                std::string_view key, kind;
                json::value said;
                std::int64_t at = 0;
                if (field.unescaped_key().get(key) != simdjson::SUCCESS || field.value().get(said) != simdjson::SUCCESS)
                    return;
                if (key == "kind" && said.get_string().get(kind) == simdjson::SUCCESS)
                    origin.kind = model::provenanceFromName(kind);
                else if (key == "at" && said.get_int64().get(at) == simdjson::SUCCESS)
                    origin.at = at;
            }
        });
        return origins;
    }

    const snapshot::Snapshot& m_snapshot;
    std::size_t m_sources;
    std::unordered_map<std::string, std::pair<std::string, Provenance>> m_names;  ///< as stored → as it counts, and how it is known
    std::unordered_map<std::string, Tally> m_tallies;
    json::parser m_profile, m_origins;
    std::string m_profileText, m_originsText;
};

}  // namespace

Result<std::map<std::string, AttributeOrigins>> originsOf(const snapshot::Snapshot& snapshot, const workspace::Workspace& workspace,
                                                          Progress& progress)
{
    REGIA_TRY(const sqlite::Database database, workspace.reader());
    REGIA_TRY(const auto attributes, workspace::listAttributes(database));
    REGIA_TRY(const auto sources, workspace::listSources(database));
    return sqlite::guarded([&]() -> Result<std::map<std::string, AttributeOrigins>> {
        OriginScan scan(snapshot, sources.size());
        for (const model::Attribute& attribute : attributes)
            scan.declare(attribute.name, attribute.provenance);
        std::unordered_map<std::int64_t, std::size_t> placeOf;
        std::vector<std::string> keys;
        for (const model::Source& source : sources) {
            placeOf.emplace(source.id.value, keys.size());
            keys.push_back(source.key);
        }
        SQLite::Statement rows(database.connection(),
                               "SELECT contact_id, source_id, seen_at, profile, origins FROM record WHERE contact_id IS NOT NULL");
        for (std::size_t i = 0; rows.executeStep(); ++i) {
            if (i % kAskEvery == 0 && progress.cancelled())
                return fail(ErrorCode::Cancelled);
            const auto row = snapshot.rowOf(ContactId{rows.getColumn(0).getInt64()});
            const auto place = placeOf.find(rows.getColumn(1).getInt64());
            if (row && place != placeOf.end())
                scan.see(*row, place->second, rows.getColumn(2).getInt64(), rows.getColumn(3).getText(), rows.getColumn(4).getText());
        }
        return scan.finish(keys);
    });
}

}  // namespace regia::dictionary
