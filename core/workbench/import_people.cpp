// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/import_people.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <utility>

#include "core/segment/batch_sql.h"

namespace regia::workbench {
namespace {

using model::ImportPart;

Result<std::vector<ContactId>> contactsIn(const sqlite::Database& reader, BatchId batch, ImportPart part)
{
    return sqlite::guarded([&] {
        const std::string where = segment::sql::batchSql({batch, part});
        SQLite::Statement select(reader.connection(), "SELECT c.id FROM contact AS c WHERE " + where + " ORDER BY c.id");
        std::vector<ContactId> contacts;
        while (select.executeStep())
            contacts.push_back(ContactId{select.getColumn(0).getInt64()});
        return contacts;
    });
}

class PeopleOfImports final : public segment::ImportedPeople {
public:
    explicit PeopleOfImports(std::weak_ptr<const workspace::Workspace> workspace) : m_workspace(std::move(workspace)) {}

    Result<std::vector<ContactId>> contactsOf(BatchId batch, ImportPart part) const override
    {
        const std::lock_guard lock(m_mutex);
        const auto known = m_known.find({batch, part});
        if (known != m_known.end())
            return known->second;
        REGIA_TRY(std::vector<ContactId> contacts, read(batch, part));
        return m_known[{batch, part}] = std::move(contacts);
    }

private:
    Result<std::vector<ContactId>> read(BatchId batch, ImportPart part) const
    {
        const auto workspace = m_workspace.lock();
        if (workspace == nullptr)
            return fail(ErrorCode::NotFound, {}, "the workspace is closed");
        REGIA_TRY(const sqlite::Database reader, workspace->reader());
        REGIA_TRY(const std::int64_t known, reader.integer("SELECT count(*) FROM batch WHERE id = " + std::to_string(batch.value)));
        if (known == 0)
            return fail(ErrorCode::UnknownName, {}, "no import " + std::to_string(batch.value));
        return contactsIn(reader, batch, part);
    }

    std::weak_ptr<const workspace::Workspace> m_workspace;
    mutable std::mutex m_mutex;
    mutable std::map<std::pair<BatchId, ImportPart>, std::vector<ContactId>> m_known;
};

}  // namespace

std::shared_ptr<const segment::ImportedPeople> importedPeopleOf(std::weak_ptr<const workspace::Workspace> workspace)
{
    return std::make_shared<const PeopleOfImports>(std::move(workspace));
}

Result<ImportPeople> importPeople(const segment::Dataset& dataset, BatchId batch)
{
    ImportPeople people{};
    if (dataset.imports == nullptr)
        return people;
    for (const ImportPart part : model::kImportParts) {
        REGIA_TRY(const std::vector<ContactId> contacts, dataset.imports->contactsOf(batch, part));
        people[static_cast<std::size_t>(part)] = static_cast<std::size_t>(std::count_if(
            contacts.begin(), contacts.end(), [&](ContactId contact) { return dataset.snapshot->rowOf(contact).has_value(); }));
    }
    return people;
}

Result<std::vector<ContactId>> contactsAddedBy(const Workbench& workbench, BatchId batch)
{
    REGIA_TRY(const sqlite::Database reader, workbench.workspace().reader());
    return contactsIn(reader, batch, ImportPart::Added);
}

}  // namespace regia::workbench
