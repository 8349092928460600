// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/sqlite/database.h"
#include "core/workspace/history.h"
#include "core/workspace/settings.h"

namespace regia::workspace {

enum class Access { ReadWrite, ReadOnly };

/// How a command is taken back: by the change set that SQLite records of it, or (a batch import, which is too big for
/// that) by the batch's own before-images.
enum class UndoBy { ChangeSet, Batch };

/// Whether a transaction changed anything that is to be kept.
enum class Outcome { Changed, Unchanged };

/// One open `.regia` file. Everything that a person does goes through `command`, whole or not at all; reading goes through
/// own connections (`reader`), from any thread. Not copyable; commands of several threads wait for each other.
class Workspace {
public:
    /// Errors: AlreadyExists, DiskFull, DiskFailure, InvalidInput (an unknown time zone, currency or country).
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> create(const std::filesystem::path& path, Settings settings,
                                                                   const Clock& clock);
    /// Opens defensively: header, lock, quick check, schema compared text for text, migrated if it is of an older version.
    /// Errors: FileNotFound, FileUnreadable, NotAWorkspace, WorkspaceDamaged, WorkspaceNewer, WorkspaceForeign,
    /// WorkspaceInUse, WorkspaceReadOnly (asked for writing and not writable). The file is untouched by a refusal.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const std::filesystem::path& path, Access access, const Clock& clock,
                                                                 Progress& progress);
    ~Workspace();
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const;
    [[nodiscard]] Access access() const;
    /// As of the last command that changed them. The reference holds as long as the workspace does, and what it refers to
    /// does not change: ask again.
    [[nodiscard]] const Settings& settings() const;
    [[nodiscard]] const Clock& clock() const;
    /// Rises by one with every command that is applied, undone or redone.
    [[nodiscard]] std::int64_t dataVersion() const;

    /// A read-only connection of its own, opened by the same policy.
    [[nodiscard]] Result<sqlite::Database> reader() const;

    /// Runs `change` in one transaction on the writing connection and notes it in the history; the redo steps end. If
    /// `change` returns an error, throws, or the disk refuses, nothing of it remains. With UndoBy::Batch the batch that
    /// `change` returns is what `undo` takes back; with UndoBy::ChangeSet what it returns is not looked at, and a change
    /// that comes to nothing is not noted. A database that `change` attaches is detached at the end.
    /// Errors: WorkspaceReadOnly, WorkspaceMoved, WorkspaceInUse (another program has written to the file), DiskFull,
    /// DiskFailure, Cancelled, and those of `change`.
    [[nodiscard]] Result<void> command(const CommandText& text, UndoBy undoBy,
                                       const std::function<Result<BatchId>(sqlite::Database&)>& change);

    /// One transaction that is not noted in the history, for what has a way back of its own or none: undo, redo, erasure.
    /// Otherwise as `command`.
    [[nodiscard]] Result<void> transaction(const std::function<Result<Outcome>(sqlite::Database&)>& change);

    /// Rewrites the file without free pages and without a trace of what was deleted. Errors: as `command`.
    [[nodiscard]] Result<void> compact(Progress& progress);

private:
    struct Private;
    explicit Workspace(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

}  // namespace regia::workspace
