// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/contact_ids.h"

namespace regia::identity {

Result<ContactIds> ContactIds::open(sqlite::Database& database)
{
    REGIA_TRY(const std::int64_t last,
              database.integer("SELECT max(coalesce((SELECT max(id) FROM contact), 0), coalesce((SELECT CAST(value AS "
                               "INTEGER) FROM setting WHERE name = 'last_contact'), 0))"));
    return ContactIds(database, last);
}

Result<void> ContactIds::takeBack(ContactId first, ContactId last)
{
    REGIA_TRY(const std::int64_t highest, m_database->integer("SELECT coalesce(max(id), 0) FROM contact"));
    if (m_last == last.value && highest < first.value)
        m_last = first.value - 1;
    return {};
}

Result<void> ContactIds::store()
{
    return sqlite::guarded([&] {
        SQLite::Statement put(m_database->connection(),
                              "INSERT INTO setting (name, value) VALUES ('last_contact', ?) "
                              "ON CONFLICT (name) DO UPDATE SET value = excluded.value");
        put.bind(1, std::to_string(m_last));
        put.exec();
    });
}

}  // namespace regia::identity
