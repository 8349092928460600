// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/import_people.h"

namespace regia::workbench {

Result<std::vector<ContactId>> contactsAddedBy(const Workbench& workbench, BatchId batch)
{
    REGIA_TRY(const sqlite::Database reader, workbench.workspace().reader());
    return sqlite::guarded([&] {
        SQLite::Statement select(reader.connection(),
                                 "SELECT c.id FROM batch b JOIN batch_change d ON d.batch_id = b.id JOIN contact c ON c.id BETWEEN "
                                 "json_extract(d.added, '$.contact[0]') AND json_extract(d.added, '$.contact[1]') WHERE b.id = ? AND "
                                 "b.state = 'applied' ORDER BY c.id");
        select.bind(1, batch.value);
        std::vector<ContactId> contacts;
        while (select.executeStep())
            contacts.push_back(ContactId{select.getColumn(0).getInt64()});
        return contacts;
    });
}

}  // namespace regia::workbench
