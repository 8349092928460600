// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/world/world.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <nlohmann/json.hpp>
#include <ostream>
#include <stdexcept>

#include "core/calendar/date.h"
#include "core/calendar/iso_text.h"
#include "core/workspace/functions.h"

namespace regia::tests {
namespace {

constexpr std::int64_t kImportedAt = 4'000'000'000'000;  // after every event of a test

nlohmann::json objectOf(const std::map<std::string, model::Value>& values)
{
    nlohmann::json object = nlohmann::json::object();
    for (const auto& [name, value] : values)
        if (!std::holds_alternative<std::monostate>(value))
            object[name] = model::toJson(value);
    return object;
}

/// Binds its arguments in order and runs: `Insert(db, "INSERT …").run(1, "a", nullptr)`.
class Insert {
public:
    Insert(sqlite::Database& database, const std::string& sql) : m_statement(database.connection(), sql) {}

    template <class... Values>
    void run(const Values&... values)
    {
        int index = 0;
        (bind(++index, values), ...);
        m_statement.exec();
        m_statement.reset();
    }

private:
    void bind(int index, std::int64_t value) { m_statement.bind(index, value); }
    void bind(int index, const std::string& value) { m_statement.bind(index, value); }
    void bind(int index, std::nullptr_t) { m_statement.bind(index); }
    void bind(int index, const std::optional<std::int64_t>& value)
    {
        if (value)
            m_statement.bind(index, *value);
        else
            m_statement.bind(index);
    }

    SQLite::Statement m_statement;
};

std::int64_t placeOf(const std::vector<std::string>& names, const std::string& name)
{
    return std::find(names.begin(), names.end(), name) - names.begin() + 1;
}

std::optional<std::int64_t> numbered(std::vector<std::string>& names, const std::string& name)
{
    if (name.empty())
        return std::nullopt;
    if (std::find(names.begin(), names.end(), name) == names.end())
        names.push_back(name);
    return placeOf(names, name);
}

class Filler {
public:
    Filler(sqlite::Database& database, const World& world) : m_database(database), m_world(world) {}

    void fill()
    {
        names();
        contacts();
        events();
        consents();
    }

private:
    void names()
    {
        Insert source(m_database, "INSERT INTO source (id, key, title) VALUES (?, ?, ?)");
        for (const std::string& name : m_world.sources)
            source.run(placeOf(m_world.sources, name), name, name);
        Insert(m_database,
               "INSERT INTO batch (id, source_id, file, file_sha256, preset, mapping, header, imported_at, rows, stored, set_aside, "
               "counts, seconds) "
               "VALUES (1, 1, 'f', '', '', '', '', ?, 0, 0, 0, '{}', 0)")
            .run(kImportedAt);
        Insert attribute(m_database, "INSERT INTO attribute (name, title, type, kind) VALUES (?, ?, ?, 'declared')");
        for (const auto& [name, type] : m_world.attributes)
            attribute.run(name, name, std::string(model::toName(type)));
        Insert type(m_database, "INSERT INTO event_type (id, name) VALUES (?, ?)");
        for (const std::string& name : m_world.eventTypes)
            type.run(placeOf(m_world.eventTypes, name), name);
    }

    void contacts()
    {
        Insert contact(m_database, "INSERT INTO contact (id, created_at, profile) VALUES (?, 0, ?)");
        Insert record(
            m_database,
            "INSERT INTO record (id, source_id, external_key, contact_id, batch_id, seen_at, profile) VALUES (?, ?, ?, ?, 1, 0, '{}')");
        std::int64_t next = 1;
        for (const World::Contact& each : m_world.contacts) {
            contact.run(each.id, objectOf(each.values).dump());
            for (const std::string& source : each.sources) {
                record.run(next, placeOf(m_world.sources, source), std::to_string(next), each.id);
                m_records[{each.id, source}] = next++;
            }
        }
        record.run(next, std::int64_t{1}, std::string("nobody"), nullptr);
        Insert(m_database,
               "INSERT INTO event (record_id, at, batch_id, number, type_id) SELECT ?, 0, 1, 999999, id FROM event_type LIMIT 1")
            .run(next);
    }

    /// The record of the contact that an event or a consent belongs to; the first when none is named.
    [[nodiscard]] std::int64_t recordOf(std::int64_t contact, const std::string& source) const
    {
        const auto found =
            std::find_if(m_world.contacts.begin(), m_world.contacts.end(), [&](const auto& each) { return each.id == contact; });
        return m_records.at({contact, source.empty() ? found->sources.front() : source});
    }

    void events()
    {
        std::vector<std::string> channels, campaigns, products;
        Insert event(m_database,
                     "INSERT INTO event (record_id, at, batch_id, number, type_id, channel_id, campaign_id, product_id, amount, date_only, "
                     "properties) "
                     "VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?)");
        std::int64_t number = 0;
        for (const World::Event& each : m_world.events) {
            const auto channel = numbered(channels, each.channel);
            const auto campaign = numbered(campaigns, each.campaign);
            const auto product = numbered(products, each.product);
            event.run(recordOf(each.contact, each.source), each.at.ms, number++, placeOf(m_world.eventTypes, each.type), channel, campaign,
                      product, each.amount, std::int64_t{each.dateOnly}, objectOf(each.properties).dump());
        }
        Insert channel(m_database, "INSERT INTO channel (id, name) VALUES (?, ?)");
        for (const std::string& name : channels)
            channel.run(placeOf(channels, name), name);
        Insert campaign(m_database, "INSERT INTO campaign (id, key, name) VALUES (?, 'key of ' || ?2, ?2)");
        for (const std::string& name : campaigns)
            campaign.run(placeOf(campaigns, name), name);
        Insert product(m_database, "INSERT INTO product (id, sku) VALUES (?, ?)");
        for (const std::string& name : products)
            product.run(placeOf(products, name), name);
    }

    void consents()
    {
        Insert consent(m_database,
                       "INSERT INTO consent (record_id, purpose, batch_id, number, state, at, recorded_at) VALUES (?, ?, 1, ?, ?, ?, ?)");
        std::int64_t number = 0;
        for (const World::Consent& each : m_world.consents)
            consent.run(recordOf(each.contact, each.source), each.purpose, number++, std::string(model::toName(each.state)),
                        each.at ? std::optional(each.at->ms) : std::nullopt, each.recordedAt.ms);
    }

    sqlite::Database& m_database;
    const World& m_world;
    std::map<std::pair<std::int64_t, std::string>, std::int64_t> m_records;
};

std::filesystem::path freshFolder()
{
    static std::atomic<int> next = 0;
    const auto folder = std::filesystem::temp_directory_path() / ("regia-world-" + std::to_string(getpid()) + "-" + std::to_string(next++));
    std::filesystem::create_directories(folder);
    return folder;
}

template <class T>
T valueOrThrow(Result<T> result)
{
    if (!result)
        throw std::runtime_error(std::string(errorCodeName(result.error().code)) + " " + result.error().where + " " +
                                 result.error().detail);
    return std::move(*result);
}

}  // namespace

std::ostream& operator<<(std::ostream& out, const World& world)
{
    for (const auto& contact : world.contacts) {
        out << "\n contact " << contact.id << " " << objectOf(contact.values).dump();
        for (const auto& source : contact.sources)
            out << " " << source;
    }
    for (const auto& event : world.events)
        out << "\n event of " << event.contact << " " << event.type << " " << calendar::toIso(event.at) << (event.dateOnly ? " (day)" : "")
            << " " << event.channel << " " << event.campaign << " " << event.product << " " << event.source << " "
            << (event.amount ? std::to_string(*event.amount) : "-") << " " << objectOf(event.properties).dump();
    for (const auto& consent : world.consents)
        out << "\n consent of " << consent.contact << " " << consent.purpose << " " << model::toName(consent.state) << " "
            << (consent.at ? calendar::toIso(*consent.at) : "undated") << " recorded " << calendar::toIso(consent.recordedAt);
    return out << "\n";
}

std::shared_ptr<const snapshot::Snapshot> snapshotOf(const World& world)
{
    snapshot::SnapshotBuilder builder;
    builder.timeZone(world.timeZone);
    for (const auto& [name, type] : world.attributes)
        builder.attribute(name, type);
    for (const auto& type : world.eventTypes)
        builder.eventType(type, model::defaultCategory(type));
    for (const auto& contact : world.contacts) {
        builder.contact(contact.id, contact.values);
        for (const auto& source : contact.sources)
            builder.source(contact.id, source);
    }
    for (const auto& event : world.events) {
        const auto contact =
            std::find_if(world.contacts.begin(), world.contacts.end(), [&](const auto& each) { return each.id == event.contact; });
        const std::string source = event.source.empty() ? contact->sources.front() : event.source;
        builder.event(event.contact, event.type, event.at,
                      {event.channel, event.campaign, event.product, source, event.amount, event.dateOnly, event.properties});
    }
    for (const auto& consent : world.consents)
        builder.consent(consent.contact, consent.purpose, consent.state, consent.at, consent.recordedAt);
    return builder.build();
}

void fillWorkspace(workspace::Workspace& workspace, const World& world)
{
    const auto filled =
        workspace.command({"fill", "", 0}, workspace::UndoBy::ChangeSet, [&](sqlite::Database& database) -> Result<BatchId> {
            Filler(database, world).fill();
            return BatchId{};
        });
    if (!filled)
        throw std::runtime_error(filled.error().detail);
}

WorldFile::WorldFile(const World& world) : m_folder(freshFolder()), m_clock(Instant{kImportedAt})
{
    workspace::Settings settings;
    settings.timeZone = world.timeZone;
    m_workspace = valueOrThrow(workspace::Workspace::create(m_folder / "world.regia", settings, m_clock));
    fillWorkspace(*m_workspace, world);
}

WorldFile::~WorldFile()
{
    m_workspace.reset();
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

std::vector<std::int64_t> WorldFile::query(const std::string& sql) const
{
    auto database = valueOrThrow(m_workspace->reader());
    if (const auto registered = workspace::registerFunctions(database); !registered)
        throw std::runtime_error(registered.error().detail);
    std::vector<std::int64_t> values;
    SQLite::Statement statement(database.connection(), sql);
    while (statement.executeStep())
        values.push_back(statement.getColumn(0).getInt64());
    return values;
}

segment::Dataset datasetOf(std::shared_ptr<const snapshot::Snapshot> snapshot)
{
    segment::Dataset dataset;
    dataset.snapshot = std::move(snapshot);
    return dataset;
}

Instant instant(std::string_view iso)
{
    const auto parsed = calendar::parseIsoInstant(iso);
    if (!parsed)
        throw std::invalid_argument(std::string(iso));
    return *parsed;
}

LocalDate date(std::string_view iso)
{
    const auto parsed = calendar::parseIsoDate(iso);
    if (!parsed)
        throw std::invalid_argument(std::string(iso));
    return *parsed;
}

}  // namespace regia::tests
