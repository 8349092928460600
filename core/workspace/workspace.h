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

namespace regia::workspace {

/// What is true of the whole file.
struct Settings {
    std::string id;                         ///< random, given at creation: seeds and fingerprints hang on it
    std::string name;                       ///< shown; at first the file's name
    std::string timeZone = "Europe/Rome";   ///< IANA
    std::string currency = "EUR";           ///< ISO 4217
    std::string country = "IT";             ///< ISO 3166, for phones without a prefix
};

enum class Access { ReadWrite, ReadOnly };

/// What a command is called in the history: verb is one word (`import`, `save`, `rename`, `delete`, `undo` …), subject
/// what it was done to. The window makes a sentence of them.
struct CommandText {
    std::string verb;
    std::string subject;
    std::int64_t count = 0;
};

/// How a command is taken back: by the change set that SQLite records of it, or (a batch import, which is too big for
/// that) by the batch's own before-images.
enum class UndoBy { ChangeSet, Batch };

/// One open `.regia` file. Everything that a person does goes through `command`, whole or not at all; reading goes through
/// own connections (`reader`), from any thread. Not copyable; one thread writes.
class Workspace {
public:
    /// Errors: AlreadyExists, DiskFull, DiskFailure, InvalidInput (an unknown time zone, currency or country).
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> create(const std::filesystem::path& path, Settings settings, const Clock& clock);
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
    [[nodiscard]] const Settings& settings() const;
    [[nodiscard]] const Clock& clock() const;
    /// Rises by one with every command that is applied, undone or redone.
    [[nodiscard]] std::int64_t dataVersion() const;

    /// A read-only connection of its own, opened by the same policy.
    [[nodiscard]] Result<sqlite::Database> reader() const;

    /// Runs `change` in one transaction on the writing connection and notes it in the history; the redo steps end. If
    /// `change` returns an error, throws, or the disk refuses, nothing of it remains. With UndoBy::Batch the batch that
    /// `change` returns (through `batch`) is what `undo` takes back.
    /// Errors: WorkspaceReadOnly, WorkspaceMoved, DiskFull, DiskFailure, Cancelled, and those of `change`.
    [[nodiscard]] Result<void> command(const CommandText& text, UndoBy undoBy, const std::function<Result<BatchId>(sqlite::Database&)>& change);

private:
    struct Private;
    explicit Workspace(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

}  // namespace regia::workspace
