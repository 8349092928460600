// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/sqlite/database.h"

namespace regia::identity {

/// Numbers for new contacts. None is ever given twice, also not that of a contact that was merged away: undo brings it back
/// under its number. Lives within one command.
class ContactIds {
public:
    [[nodiscard]] static Result<ContactIds> open(sqlite::Database& database);

    [[nodiscard]] ContactId next() { return ContactId{++m_last}; }
    [[nodiscard]] ContactId last() const { return ContactId{m_last}; }
    /// The command that gave the numbers from `first` to `last` is taken back: if none was given since and no contact has one of
    /// them, they are free again, so that the command, done again, gives the same.
    [[nodiscard]] Result<void> takeBack(ContactId first, ContactId last);
    /// Remembers the highest number given. Once, before the command ends.
    [[nodiscard]] Result<void> store();

private:
    ContactIds(sqlite::Database& database, std::int64_t last) : m_database(&database), m_last(last) {}

    sqlite::Database* m_database;
    std::int64_t m_last;
};

}  // namespace regia::identity
