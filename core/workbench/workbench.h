// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <nlohmann/json_fwd.hpp>
#include <span>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/import/import.h"
#include "core/import/repaired.h"
#include "core/segment/dataset.h"
#include "core/workbench/import_plan.h"
#include "core/workspace/history.h"
#include "core/workspace/workspace.h"

namespace regia::workbench {

/// One open workspace as a program sees it: what is done to it (import, save, undo) goes in here and comes out as a new
/// dataset to ask questions of. The window and the command line use nothing below it for that.
///
/// Threads: every method may be called from any thread. Those that change something wait for each other; `dataset()` never
/// waits. After a change the dataset is the old one until `refresh` has made the new one.
class Workbench {
public:
    /// An empty workspace at `path`. Errors: as workspace::Workspace::create.
    [[nodiscard]] static Result<std::unique_ptr<Workbench>> create(const std::filesystem::path& path, workspace::Settings settings,
                                                                   const Clock& clock);
    /// Opens a workspace and builds its dataset. Errors: as workspace::Workspace::open, and Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<Workbench>> open(const std::filesystem::path& path, workspace::Access access,
                                                                 const Clock& clock, Progress& progress);
    ~Workbench();
    Workbench(const Workbench&) = delete;
    Workbench& operator=(const Workbench&) = delete;

    [[nodiscard]] workspace::Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] const workspace::Workspace& workspace() const { return *m_workspace; }

    /// The newest dataset; never null. Keep the pointer for as long as one question takes.
    [[nodiscard]] std::shared_ptr<const segment::Dataset> dataset() const;

    /// Builds the dataset again if the workspace has changed since: O(contacts + events). Saved segments alone that changed
    /// cost nothing of that. Errors: DiskFailure, WorkspaceDamaged, Cancelled (the old dataset stays).
    [[nodiscard]] Result<void> refresh(Progress& progress);

    /// Saves a document (segment, funnel, query, …) after checking it by its kind; an existing one of that name is replaced.
    /// The dataset knows a saved segment at once. Errors: InvalidDocument, UnknownName, WrongType, CyclicReference.
    [[nodiscard]] Result<void> saveDocument(const std::string& kind, const std::string& name, const nlohmann::json& body);
    [[nodiscard]] Result<void> removeDocument(const std::string& kind, const std::string& name);
    /// Gives a document another name; saved segments that name a renamed segment follow, in the same step of the history.
    /// Errors: NotFound, AlreadyExists, InvalidInput (an empty name).
    [[nodiscard]] Result<void> renameDocument(const std::string& kind, const std::string& from, const std::string& to);

    /// Name, time zone, currency and country of the workspace, in one step of the history; the id stays. The dataset stays the
    /// old one until `refresh`. Errors: those of workspace::checkSettings.
    [[nodiscard]] Result<void> changeSettings(const workspace::Settings& settings);

    /// One step of the history that changes what profiles are derived by (core/workbench/dictionary.h): they follow at once. The
    /// dataset stays the old one until `refresh`. Errors: those of Workspace::command and of `change`, Cancelled.
    [[nodiscard]] Result<void> change(const workspace::CommandText& text, const std::function<Result<void>(sqlite::Database&)>& change,
                                      Progress& progress);

    /// Imports one table in one command; the dataset stays the old one until `refresh`. Errors: those of import::importTable.
    [[nodiscard]] Result<import::ImportReceipt> importTable(const ImportPlan& plan, const import::ImportOptions& options,
                                                            Progress& progress);

    /// Imports rows of a batch again with repaired cells. See import::importRepaired.
    [[nodiscard]] Result<import::ImportReceipt> importRepaired(BatchId batch, std::span<const import::CellRepair> repairs,
                                                               const import::ImportOptions& options, Progress& progress);

    /// Takes the last command back, or does it again; `batch` takes back one import out of order.
    /// Errors: NothingToUndo, NothingToRedo, Conflict (what later needs it), and those of Workspace::command.
    [[nodiscard]] Result<workspace::HistoryEntry> undo(Progress& progress);
    [[nodiscard]] Result<workspace::HistoryEntry> redo(Progress& progress);
    [[nodiscard]] Result<workspace::HistoryEntry> undoBatch(BatchId batch, Progress& progress);

private:
    explicit Workbench(std::unique_ptr<workspace::Workspace> workspace);
    [[nodiscard]] Result<void> reloadSegments();
    /// One command that touches documents alone: the snapshot stays good.
    [[nodiscard]] Result<void> changeDocuments(const std::string& kind, const workspace::CommandText& text,
                                               const std::function<Result<void>(sqlite::Database&)>& change);
    void publish(segment::Dataset dataset);
    /// Lets what is derived follow a change that is done whatever comes of it: what is left to do, `refresh` does.
    void settleIfPossible(Progress& progress);

    std::shared_ptr<workspace::Workspace> m_workspace;  ///< datasets know it weakly
    std::atomic<std::int64_t> m_goodFor = -1;           ///< the newest data version that the dataset's snapshot still tells the truth of
    std::mutex m_writing;
    mutable std::mutex m_datasetMutex;
    std::shared_ptr<const segment::Dataset> m_dataset;
};

}  // namespace regia::workbench
