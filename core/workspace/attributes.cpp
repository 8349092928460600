// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/attributes.h"

#include "core/workspace/columns.h"

namespace regia::workspace {
namespace {

constexpr const char* kSelect = "SELECT id, name, title, type, kind, family FROM attribute";

model::Attribute attributeOf(SQLite::Statement& row)
{
    return {.id = AttributeId{row.getColumn(0).getInt64()},
            .name = row.getColumn(1),
            .title = row.getColumn(2),
            .type = model::attributeTypeFromName(row.getColumn(3).getString()).value_or(model::AttributeType::Text),
            .provenance = model::provenanceFromName(row.getColumn(4).getString()).value_or(model::Provenance::Observed),
            .family = row.getColumn(5)};
}

}  // namespace

Result<model::Attribute> findOrCreateAttribute(sqlite::Database& database, const model::Attribute& wanted, BatchId batch)
{
    REGIA_TRY(auto found, findAttribute(database, wanted.name));
    if (found)
        return *found;
    return sqlite::guarded([&] {
        SQLite::Statement insert(database.connection(),
                                 "INSERT INTO attribute (name, title, type, kind, family, batch_id) VALUES (?, ?, ?, ?, ?, ?)");
        insert.bind(1, wanted.name);
        insert.bind(2, wanted.title);
        bind(insert, 3, model::toName(wanted.type));
        bind(insert, 4, model::toName(wanted.provenance));
        insert.bind(5, wanted.family);
        bind(insert, 6, batch);
        insert.exec();
        model::Attribute made = wanted;
        made.id = AttributeId{database.connection().getLastInsertRowid()};
        return made;
    });
}

Result<std::vector<model::Attribute>> listAttributes(const sqlite::Database& database)
{
    return sqlite::guarded([&] {
        SQLite::Statement rows(database.connection(), std::string(kSelect) + " ORDER BY name");
        std::vector<model::Attribute> attributes;
        while (rows.executeStep())
            attributes.push_back(attributeOf(rows));
        return attributes;
    });
}

Result<std::optional<model::Attribute>> findAttribute(const sqlite::Database& database, std::string_view name)
{
    return sqlite::guarded([&]() -> std::optional<model::Attribute> {
        SQLite::Statement row(database.connection(), std::string(kSelect) + " WHERE name = ?");
        bind(row, 1, name);
        return row.executeStep() ? std::optional(attributeOf(row)) : std::nullopt;
    });
}

Result<void> updateAttribute(sqlite::Database& database, const model::Attribute& attribute)
{
    return sqlite::guarded([&]() -> Result<void> {
        SQLite::Statement update(database.connection(), "UPDATE attribute SET title = ?, type = ?, kind = ?, family = ? WHERE id = ?");
        update.bind(1, attribute.title);
        bind(update, 2, model::toName(attribute.type));
        bind(update, 3, model::toName(attribute.provenance));
        update.bind(4, attribute.family);
        bind(update, 5, attribute.id);
        if (update.exec() == 0)
            return fail(ErrorCode::NotFound, {}, attribute.name);
        return {};
    });
}

}  // namespace regia::workspace
