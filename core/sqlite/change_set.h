// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <set>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/sqlite/database.h"

struct sqlite3_session;

namespace regia::sqlite {

/// What a transaction changed, row by row with the values before and after, as bytes of SQLite's session extension: it can
/// be kept, turned round and applied. Tables need a primary key; virtual tables are not recorded.
struct ChangeSet {
    std::vector<unsigned char> bytes;

    [[nodiscard]] bool isEmpty() const { return bytes.empty(); }
};

/// Records while it lives, on all tables of the main file but those named. Costs about 40 % of the time of the changes.
class ChangeRecorder {
public:
    [[nodiscard]] static Result<ChangeRecorder> start(Database& database, std::set<std::string, std::less<>> leftOut = {});

    /// The changes so far, net: a row that was changed and changed back is not in it.
    [[nodiscard]] Result<ChangeSet> take();

private:
    struct Delete {
        void operator()(sqlite3_session* session) const;
    };
    using Names = std::set<std::string, std::less<>>;

    ChangeRecorder() = default;

    std::unique_ptr<Names> m_leftOut;  ///< outlives the session, which asks it
    std::unique_ptr<sqlite3_session, Delete> m_session;
};

/// The change set that takes `changes` back.
[[nodiscard]] Result<ChangeSet> inverted(const ChangeSet& changes);

/// Applies all of it or nothing. Errors: Conflict (a row is not as the change set expects; detail: its table), and those of
/// writing. A row to delete that has gone with its parent (ON DELETE CASCADE) is no conflict.
[[nodiscard]] Result<void> apply(Database& database, const ChangeSet& changes);

}  // namespace regia::sqlite
