// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/workspace_builder.h"

#include "core/workspace/attributes.h"
#include "core/workspace/batches.h"
#include "core/workspace/columns.h"
#include "core/workspace/documents.h"
#include "core/workspace/event_types.h"
#include "core/workspace/sources.h"

namespace regia::test {
namespace {

constexpr const char* kRecordOf = "(SELECT id FROM record WHERE external_key = ?1)";

BatchId addTestBatch(sqlite::Database& database, Instant now)
{
    const model::Source source =
        valueOrThrow(workspace::findOrCreateSource(database, {.id = {}, .key = "test", .title = "Test", .trustRank = 100}));
    model::Batch batch;
    batch.source = source.id;
    batch.file = "test.csv";
    batch.mapping = nlohmann::json::object();
    batch.counts = nlohmann::json::object();
    batch.importedAt = now;
    return valueOrThrow(workspace::addBatch(database, batch));
}

}  // namespace

void ScratchWorkspace::reopen(workspace::Access access)
{
    close();
    NoProgress progress;
    m_workspace = valueOrThrow(workspace::Workspace::open(path(), access, *m_clock, progress));
}

sqlite::Database ScratchWorkspace::reader() const { return valueOrThrow(m_workspace->reader()); }

WorkspaceBuilder& WorkspaceBuilder::settings(workspace::Settings settings)
{
    m_settings = std::move(settings);
    return *this;
}

WorkspaceBuilder& WorkspaceBuilder::attribute(const std::string& name, model::AttributeType type, model::Provenance provenance)
{
    return also([=](sqlite::Database& database, BatchId batch) {
        valueOrThrow(workspace::findOrCreateAttribute(
            database, {.id = {}, .name = name, .title = name, .type = type, .provenance = provenance, .family = ""}, batch));
    });
}

WorkspaceBuilder& WorkspaceBuilder::contact(const std::string& name, const nlohmann::json& profile)
{
    return also([=](sqlite::Database& database, BatchId batch) {
        SQLite::Statement contact(database.connection(), "INSERT INTO contact (created_at, profile) VALUES (0, ?)");
        contact.bind(1, workspace::textOf(profile));
        contact.exec();
        SQLite::Statement record(database.connection(),
                                 "INSERT INTO record (source_id, external_key, contact_id, batch_id, seen_at, profile) "
                                 "SELECT source_id, ?, ?, id, imported_at, ? FROM batch WHERE id = ?");
        record.bind(1, name);
        record.bind(2, database.connection().getLastInsertRowid());
        record.bind(3, workspace::textOf(profile));
        workspace::bind(record, 4, batch);
        record.exec();
    });
}

WorkspaceBuilder& WorkspaceBuilder::event(const std::string& contact, const std::string& type, Instant at,
                                          std::optional<std::int64_t> amount, const nlohmann::json& properties)
{
    return also([=, number = static_cast<std::int64_t>(m_steps.size())](sqlite::Database& database, BatchId batch) {
        workspace::EventTypes types(database);
        SQLite::Statement insert(database.connection(),
                                 std::string("INSERT INTO event (record_id, at, batch_id, number, type_id, amount, properties) "
                                             "VALUES (") +
                                     kRecordOf + ", ?2, ?3, ?4, ?5, ?6, ?7)");
        insert.bind(1, contact);
        workspace::bind(insert, 2, at);
        workspace::bind(insert, 3, batch);
        insert.bind(4, number);
        workspace::bind(insert, 5, valueOrThrow(types.findOrCreate(type)));
        workspace::bind(insert, 6, amount);
        if (!properties.is_null())
            insert.bind(7, workspace::textOf(properties));
        insert.exec();
    });
}

WorkspaceBuilder& WorkspaceBuilder::consent(const std::string& contact, const std::string& purpose, model::ConsentState state,
                                            std::optional<Instant> at)
{
    return also([=, number = static_cast<std::int64_t>(m_steps.size())](sqlite::Database& database, BatchId batch) {
        SQLite::Statement insert(database.connection(),
                                 std::string("INSERT INTO consent (record_id, purpose, batch_id, number, state, at, recorded_at) "
                                             "VALUES (") +
                                     kRecordOf + ", ?2, ?3, ?4, ?5, ?6, 0)");
        insert.bind(1, contact);
        insert.bind(2, purpose);
        workspace::bind(insert, 3, batch);
        insert.bind(4, number);
        workspace::bind(insert, 5, model::toName(state));
        workspace::bind(insert, 6, at ? std::optional(at->ms) : std::nullopt);
        insert.exec();
    });
}

WorkspaceBuilder& WorkspaceBuilder::document(const std::string& kind, const std::string& name, const nlohmann::json& body)
{
    return also([=](sqlite::Database& database, BatchId) {
        valueOrThrow(workspace::putDocument(database, {.id = {}, .kind = kind, .name = name, .body = body.dump(), .changedAt = {}}));
    });
}

WorkspaceBuilder& WorkspaceBuilder::also(std::function<void(sqlite::Database&, BatchId)> work)
{
    m_steps.push_back(std::move(work));
    return *this;
}

ScratchWorkspace WorkspaceBuilder::build()
{
    ScratchWorkspace scratch;
    scratch.m_workspace = valueOrThrow(workspace::Workspace::create(scratch.path(), m_settings, scratch.clock()));
    if (!m_steps.empty()) {
        const auto fill = [&](sqlite::Database& database) -> Result<BatchId> {
            const BatchId batch = addTestBatch(database, scratch.clock().now());
            for (const auto& step : m_steps)
                step(database, batch);
            return batch;
        };
        valueOrThrow(scratch->command({"import", "test.csv"}, workspace::UndoBy::Batch, fill));
    }
    return scratch;
}

}  // namespace regia::test
