// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <filesystem>
#include <memory>
#include <optional>

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/workbench/workbench.h"
#include "core/workspace/history.h"
#include "ui/shell/window_settings.h"

/// What the window does with a workspace, off its thread: plain functions that a job calls.
namespace regia::ui {

[[nodiscard]] std::filesystem::path toPath(const QString& file);
[[nodiscard]] QString fromPath(const std::filesystem::path& path);

/// The settings of a new workspace of that name for this computer: its time zone, its country and that country's currency.
[[nodiscard]] workspace::Settings settingsForHere(const QString& name);

/// A new workspace of Officina Verde at `path`. Errors: as Workbench::create, sample::writeSample. A file that is not whole
/// is removed again.
[[nodiscard]] Result<std::unique_ptr<workbench::Workbench>> createSample(const std::filesystem::path& path, const Clock& clock,
                                                                         Progress& progress);

/// For the list of recent workspaces: what is in one that is open. O(contacts).
[[nodiscard]] RecentWorkspace describe(const workbench::Workbench& workbench);

/// A whole copy of a workspace, also of one that is open to read only. Errors: as workspace::backup; a file of that name is
/// left as it is.
[[nodiscard]] Result<void> saveCopy(const workbench::Workbench& workbench, const std::filesystem::path& target, Progress& progress);

/// Waits, in a thread of the pool, until nothing holds a workspace any more that was told to stop. Errors: Cancelled.
[[nodiscard]] Result<void> waitUntilClosed(const std::weak_ptr<workbench::Workbench>& closing, Progress& progress);

enum class Step { Undo, Redo };

/// What undo and redo would take, for the texts of their menu entries.
struct NextSteps {
    std::optional<workspace::HistoryEntry> undo, redo;
};
[[nodiscard]] Result<NextSteps> nextSteps(const workbench::Workbench& workbench);
/// Takes the newest command back, or does it again, and answers which. The dataset is still the old one.
[[nodiscard]] Result<workspace::HistoryEntry> take(Step step, workbench::Workbench& workbench, Progress& progress);

}  // namespace regia::ui
