// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/sqlite/change_set.h"
#include "core/sqlite/database.h"

namespace regia::workspace {

/// What a command is called in the history: verb is one word (`import`, `save`, `rename`, `delete`, `undo` …), subject
/// what it was done to. The window makes a sentence of them.
struct CommandText {
    std::string verb;
    std::string subject;
    std::int64_t count = 0;
};

enum class HistoryState : std::uint8_t {
    Applied,
    Undone,   ///< can be redone
    Dropped,  ///< undone, and then something else was done
};

struct HistoryEntry {
    std::int64_t id = 0;
    CommandText text;
    Instant at;
    BatchId batch;  ///< valid: taken back by the batch, not by a change set
    HistoryState state = HistoryState::Applied;
    bool reversible = true;  ///< false: the way back was purged (an erasure); nothing before it can be undone
};

/// The newest first.
[[nodiscard]] Result<std::vector<HistoryEntry>> listHistory(const sqlite::Database& database, std::int64_t limit);

/// What `undo` and `redo` would take, if anything: for the texts of their menu entries.
[[nodiscard]] Result<std::optional<HistoryEntry>> nextToUndo(const sqlite::Database& database);
[[nodiscard]] Result<std::optional<HistoryEntry>> nextToRedo(const sqlite::Database& database);

/// Throws every change set away, so that nothing done so far can be undone and no erased person is left in one.
[[nodiscard]] Result<void> purgeHistory(sqlite::Database& database);

/// For Workspace and undo: notes a command and ends the redo steps; reads the change set of an entry; marks an entry.
[[nodiscard]] Result<void> appendHistory(sqlite::Database& database, const HistoryEntry& entry, const sqlite::ChangeSet& changes);
[[nodiscard]] Result<sqlite::ChangeSet> changesOf(const sqlite::Database& database, std::int64_t entry);
[[nodiscard]] Result<void> setHistoryState(sqlite::Database& database, std::int64_t entry, HistoryState state);

}  // namespace regia::workspace
